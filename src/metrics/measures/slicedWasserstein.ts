/** Sliced Wasserstein distance of samples to real points along 32 lines, in units of the coordinates. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'slicedWasserstein',
  within: ['plane', 'slicedWasserstein'],
  basis: 'features',
  only: 'points',
  unit: 'figure',
  better: 'lower',
  whyNull: 'fewHeldOut',
  card: { group: 'fidelity', format: 'figures', scale: 'seen' },
  course: 7,
  value: async ({ cloud }) => (await cloud())?.plane.slicedWasserstein ?? null,
} as const satisfies Measure
