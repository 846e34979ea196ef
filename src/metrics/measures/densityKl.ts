/** KL(real || samples) in nats, of densities on a grid: grows where there are real points and no samples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'densityKl',
  within: ['plane', 'kl'],
  basis: 'features',
  only: 'points',
  unit: 'figure',
  better: 'lower',
  whyNull: 'fewHeldOut',
  card: { group: 'variety', format: 'figures', scale: 'seen', first: 3 },
  course: 5,
  value: async ({ cloud }) => (await cloud())?.plane.kl ?? null,
} as const satisfies Measure
