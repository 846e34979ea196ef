/** Total variation of what is recognised to the training mix: half the sum of the differences, 0 to 1. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'totalVariation',
  within: ['digits', 'totalVariation'],
  basis: 'labels',
  only: 'classes',
  unit: 'share',
  better: 'lower',
  most: 1,
  whyNull: 'unrecognised',
  course: 7,
  value: ({ digits }) => digits()?.totalVariation ?? null,
} as const satisfies Measure
