/** exp(E KL(p(y|x) || p(y))) of the judge's labels, 1 to 10: the formula of the Inception Score. */
import { digitScore } from '../digits/digits.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'digitScore',
  basis: 'labels',
  only: 'digits',
  unit: 'figure',
  better: 'higher',
  most: 10,
  card: { group: 'fidelity', place: 3, format: 'score', scale: [1, 10], first: 4 },
  value: ({ judged }) =>
    judged && digitScore(judged.probabilities.values, judged.probabilities.size, judged.recognised),
} as const satisfies Measure
