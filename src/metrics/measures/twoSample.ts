/** Share of real and generated samples whose nearest neighbour is of their own kind: 0.5 when nobody can tell them apart. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'twoSample',
  basis: 'features',
  unit: 'share',
  better: 'real',
  most: 1,
  least: 2,
  card: { group: 'fidelity', place: 9, format: 'share', scale: [0, 1], first: 9 },
  value: ({ twoSample }) => twoSample(),
} as const satisfies Measure
