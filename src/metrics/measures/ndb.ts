/** Share of 100 k-means cells whose number of samples differs from real data (two-proportion z-test, 5 %). */
import type { Measure } from './measure.ts'

/** Cells of the real data. */
export const BINS = 100

export const measure = {
  id: 'ndb',
  basis: 'pixels',
  unit: 'share',
  better: 'lower',
  most: 1,
  least: BINS,
  card: { group: 'variety', place: 4, format: 'ratio', scale: [0, 1], first: 12 },
  value: ({ differentCells }) => differentCells(),
} as const satisfies Measure
