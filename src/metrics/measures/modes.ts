/** Modes of the data that hold at least 1 % of the points. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'modes',
  within: ['modes', 'covered'],
  basis: 'features',
  only: 'points',
  unit: 'count',
  better: 'higher',
  whyNull: 'noModes',
  card: { group: 'variety', place: 1, format: 'count', scale: 'seen', first: 2 },
  value: async ({ cloud }) => (await cloud())?.modes?.covered ?? null,
} as const satisfies Measure
