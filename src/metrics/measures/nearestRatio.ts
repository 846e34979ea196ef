/** Median distance to the nearest training example, over that of held-out examples. */
import { nearestRatio, ENOUGH_HELD_OUT } from '../memorisation/copying.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'nearestRatio',
  within: ['memorisation', 'nearestRatio'],
  basis: 'features',
  unit: 'figure',
  better: 'real',
  samplesOnly: true,
  card: { group: 'memory', place: 3, format: 'ratio', scale: 'seen' },
  whyNull: 'fewHeldOut',
  value: ({ nearest, real }) =>
    real.aside.nearest.length < ENOUGH_HELD_OUT ? null : nearestRatio(nearest, real.aside.nearest),
} as const satisfies Measure
