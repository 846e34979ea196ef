/** KL(what is recognised || training mix), in nats. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'kl',
  within: ['digits', 'kl'],
  basis: 'labels',
  only: 'classes',
  unit: 'figure',
  better: 'lower',
  whyNull: 'unrecognised',
  value: ({ digits }) => digits()?.kl ?? null,
} as const satisfies Measure
