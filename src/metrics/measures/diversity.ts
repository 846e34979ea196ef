/** Mean distance of two samples, in pixels or coordinates, over that of real data. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'diversity',
  basis: 'pixels',
  unit: 'figure',
  better: 'real',
  least: 2,
  value: async ({ meanDistance, real }) => (await meanDistance()) / real.meanDistance,
} as const satisfies Measure
