/** Classes of the training mix with at least 1 % of the samples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'covered',
  within: ['digits', 'covered'],
  basis: 'labels',
  only: 'classes',
  unit: 'count',
  better: 'higher',
  most: 'classes',
  value: ({ digits }) => digits()?.covered ?? null,
} as const satisfies Measure
