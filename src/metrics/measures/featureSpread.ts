/** Mean standard deviation of the features, over that of real data. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'featureSpread',
  basis: 'features',
  unit: 'figure',
  better: 'real',
  least: 2,
  value: ({ featureSpread }) => featureSpread(),
} as const satisfies Measure
