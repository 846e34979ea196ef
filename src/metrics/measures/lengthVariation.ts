/** Total variation of how many characters the samples have, and the training names: half the sum of the differences. */
import { lengthShares, totalVariation } from '../text/lengths.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'lengthVariation',
  basis: 'pixels',
  only: 'text',
  unit: 'share',
  better: 'lower',
  most: 1,
  card: { group: 'fidelity', place: 3, format: 'fineShare', scale: 'seen' },
  course: 14,
  value: ({ names, raw, real: { text } }) =>
    text && totalVariation(lengthShares(names(), raw.size), text.lengths),
} as const satisfies Measure
