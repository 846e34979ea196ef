/** KL(share of the samples nearest to each mode || mix of the data) in nats, of all samples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'reverseKl',
  within: ['modes', 'reverseKl'],
  basis: 'features',
  only: 'points',
  unit: 'figure',
  better: 'lower',
  whyNull: 'noModes',
  card: { group: 'variety', format: 'figures', scale: 'seen', first: 5 },
  value: async ({ cloud }) => (await cloud())?.modes?.reverseKl ?? null,
} as const satisfies Measure
