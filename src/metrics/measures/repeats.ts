/** Share of samples that show all but the same as another one among them, 0 to 1. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'repeats',
  basis: 'pixels',
  unit: 'share',
  better: 'lower',
  most: 1,
  samplesOnly: true,
  card: { group: 'variety', place: 5, format: 'share', scale: [0, 1] },
  value: async ({ repetition }) => (await repetition())?.repeats ?? null,
} as const satisfies Measure
