/**
 * What stands in for eyes where data are text: no distance between two names tells how alike they are, so that nothing is
 * measured on features; each name has one, its length. What is measured of text is measured on its characters.
 */
import { namesOf } from '../text/names.ts'
import { rowsOf } from '../statistics/rows.ts'
import type { Eyes } from './eyes.ts'

/** @param length tokens in a sequence. */
export const lettersOf = (length: number): Eyes => ({
  extractor: 'characters',
  own: null,
  look: async (sequences) => ({
    features: Float32Array.from(namesOf(rowsOf(sequences, length)), (name) => name.length),
    probabilities: null,
    recognised: null,
  }),
})
