/** Share of the samples that are no training name but one letter away from one: one put in, taken out or replaced. */
import { shareWhere } from '../text/copies.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'nearCopies',
  basis: 'pixels',
  only: 'text',
  unit: 'share',
  better: 'real',
  most: 1,
  card: { group: 'memory', place: 2, format: 'share', scale: [0, 1] },
  value: ({ names, real: { text } }) =>
    text &&
    shareWhere(names(), (name) => !text.training.has(name) && text.training.nearTo(name) !== null),
} as const satisfies Measure
