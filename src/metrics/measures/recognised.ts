/** Share of samples that the judge takes for digits at all; the others are noise, blanks, scribbles. */
import { recognisedShare } from '../digits/digits.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'recognised',
  basis: 'labels',
  only: 'digits',
  unit: 'share',
  better: 'higher',
  most: 1,
  card: { group: 'fidelity', place: 4, format: 'share', scale: [0, 1] },
  course: 5,
  value: ({ judged }) => judged && recognisedShare(judged.recognised),
} as const satisfies Measure
