/** Share of the samples that are different names. */
import { distinctShare } from '../text/copies.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'distinctNames',
  basis: 'pixels',
  only: 'text',
  unit: 'share',
  better: 'real',
  most: 1,
  card: { group: 'variety', place: 1, format: 'share', scale: [0, 1], first: 2 },
  value: ({ names }) => distinctShare(names()),
} as const satisfies Measure
