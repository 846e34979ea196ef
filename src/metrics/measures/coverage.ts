/** Share of real balls that hold a sample. */
import { NEIGHBOURS } from '../neighbours/k.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'coverage',
  basis: 'features',
  unit: 'share',
  better: 'higher',
  most: 1,
  least: NEIGHBOURS + 1,
  card: { group: 'variety', place: 3, format: 'ratio', scale: [0, 1], first: 10 },
  course: 4,
  value: async ({ neighbourhoods }) => (await neighbourhoods())?.coverage ?? null,
} as const satisfies Measure
