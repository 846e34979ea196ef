/** Combinations of digits, one in each channel, that are among the samples. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'stackModes',
  within: ['stack', 'covered'],
  basis: 'labels',
  only: 'stacks',
  unit: 'count',
  better: 'higher',
  samplesOnly: true,
  card: { group: 'variety', place: 1, format: 'count', scale: 'seen', first: 1 },
  course: 7,
  value: async ({ stack }) => (await stack())?.covered ?? null,
} as const satisfies Measure
