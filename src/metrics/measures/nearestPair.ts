/** Mean distance of the three closest pairs of samples, over that of as many real examples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'nearestPair',
  basis: 'pixels',
  unit: 'figure',
  better: 'real',
  least: 2,
  value: async ({ nearestPair, real }) => (await nearestPair()) / real.nearestPair,
} as const satisfies Measure
