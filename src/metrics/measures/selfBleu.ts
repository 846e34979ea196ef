/** Self-BLEU, the mean BLEU of each sample against all the others: Zhu et al. 2018 (arXiv:1802.01886). */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'selfBleu',
  basis: 'pixels',
  only: 'text',
  unit: 'figure',
  better: 'real',
  most: 1,
  card: { group: 'variety', place: 2, format: 'ratio', scale: [0, 1], first: 4 },
  course: 12,
  value: ({ selfBleu }) => selfBleu(),
} as const satisfies Measure
