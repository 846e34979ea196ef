/** Share of samples that are closer to a training example than 99 % of held-out examples are. */
import { copyShare, ENOUGH_HELD_OUT } from '../memorisation/copying.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'copies',
  within: ['memorisation', 'copies'],
  basis: 'features',
  unit: 'share',
  better: 'lower',
  most: 1,
  samplesOnly: true,
  card: { group: 'memory', place: 1, format: 'fineShare', scale: 'seen', first: 8 },
  whyNull: 'fewHeldOut',
  value: ({ nearest, real }) =>
    real.aside.nearest.length < ENOUGH_HELD_OUT ? null : copyShare(nearest, real.aside.nearest),
} as const satisfies Measure
