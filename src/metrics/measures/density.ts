/** Real balls around a sample, over k: about 1 for real data, and not bounded by it. */
import { NEIGHBOURS } from '../neighbours/k.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'density',
  basis: 'features',
  unit: 'figure',
  better: 'higher',
  least: NEIGHBOURS + 1,
  needsVariety: true,
  card: { group: 'fidelity', place: 6, format: 'ratio', scale: 'seen', first: 11 },
  value: async ({ neighbourhoods }) => (await neighbourhoods())?.density ?? null,
} as const satisfies Measure
