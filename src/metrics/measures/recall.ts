/** Share of real examples in the ball of a sample. */
import { NEIGHBOURS } from '../neighbours/k.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'recall',
  basis: 'features',
  unit: 'share',
  better: 'higher',
  most: 1,
  least: NEIGHBOURS + 1,
  card: { group: 'variety', place: 2, format: 'ratio', scale: [0, 1], first: 6 },
  course: 3,
  value: async ({ neighbourhoods }) => (await neighbourhoods())?.recall ?? null,
} as const satisfies Measure
