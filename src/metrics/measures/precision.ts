/** Share of samples in the ball of a real example. One image lies in the wide balls of outliers, and so do a thousand of it. */
import { NEIGHBOURS } from '../neighbours/k.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'precision',
  basis: 'features',
  unit: 'share',
  better: 'higher',
  most: 1,
  least: NEIGHBOURS + 1,
  needsVariety: true,
  card: { group: 'fidelity', place: 5, format: 'ratio', scale: [0, 1], first: 5 },
  course: 2,
  value: async ({ neighbourhoods }) => (await neighbourhoods())?.precision ?? null,
} as const satisfies Measure
