/** Digits of the training mix with at least 1 % of the samples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'covered',
  within: ['digits', 'covered'],
  basis: 'labels',
  only: 'digits',
  unit: 'count',
  better: 'higher',
  most: 10,
  value: ({ digits }) => digits()?.covered ?? null,
} as const satisfies Measure
