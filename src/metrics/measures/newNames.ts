/** Share of the samples that are no training name. */
import { shareWhere } from '../text/copies.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'newNames',
  basis: 'pixels',
  only: 'text',
  unit: 'share',
  better: 'real',
  most: 1,
  card: { group: 'memory', place: 1, format: 'share', scale: [0, 1], first: 1 },
  course: 13,
  value: ({ names, real: { text } }) =>
    text && shareWhere(names(), (name) => !text.training.has(name)),
} as const satisfies Measure
