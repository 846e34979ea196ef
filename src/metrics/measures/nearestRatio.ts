/** Median distance to the nearest training example, over that of held-out examples. */
import { nearestRatio } from '../memorisation/copying.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'nearestRatio',
  within: ['memorisation', 'nearestRatio'],
  basis: 'features',
  unit: 'figure',
  better: 'real',
  samplesOnly: true,
  card: { group: 'memory', place: 3, format: 'ratio', scale: 'seen' },
  value: ({ nearest, real }) => nearestRatio(nearest, real.aside.nearest),
} as const satisfies Measure
