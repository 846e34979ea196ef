/** Share of images that show one value throughout. */
import { emptyShare } from '../digits/empty.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'empty',
  basis: 'pixels',
  only: 'images',
  unit: 'share',
  better: 'lower',
  most: 1,
  value: ({ raw }) => emptyShare(raw),
} as const satisfies Measure
