/** Share of points on a mode of the data: within 3 standard deviations of it. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'highQuality',
  within: ['modes', 'highQuality'],
  basis: 'features',
  only: 'points',
  unit: 'share',
  better: 'real',
  most: 1,
  whyNull: 'noModes',
  card: { group: 'fidelity', place: 1, format: 'share', scale: [0, 1], first: 1 },
  value: async ({ cloud }) => (await cloud())?.modes?.highQuality ?? null,
} as const satisfies Measure
