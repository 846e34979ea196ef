/** BLEU of the samples, each against all held-out names that are set aside: Papineni et al. 2002. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'bleu',
  basis: 'pixels',
  only: 'text',
  unit: 'figure',
  better: 'real',
  most: 1,
  card: { group: 'fidelity', place: 2, format: 'ratio', scale: [0, 1], first: 3 },
  course: 11,
  value: async ({ names, real: { text }, pause }) =>
    text && (await text.references.score(names(), pause)),
} as const satisfies Measure
