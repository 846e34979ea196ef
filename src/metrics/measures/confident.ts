/** Share of samples that are recognised and in which one class is seen with p >= 0.9. */
import { confidentShare } from '../digits/digits.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'confident',
  basis: 'labels',
  only: 'classes',
  unit: 'share',
  better: 'higher',
  most: 1,
  card: { group: 'fidelity', place: 7, format: 'share', scale: [0, 1] },
  course: 6,
  value: ({ judged }) =>
    judged &&
    confidentShare(judged.probabilities.values, judged.probabilities.size, judged.recognised),
} as const satisfies Measure
