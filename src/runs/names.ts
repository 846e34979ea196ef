/** What runs are called. */

import { matchingPreset } from '../models/matchingPreset.ts'
import type { Experiment } from '../models/experiment.ts'

const MOST_LETTERS = 80

/** A name of unknown origin as one line of text that fits a list: without what cannot be seen, and cut where it is long. */
export function readName(name: string): string {
  // Control and formatting characters, of which some turn the reading direction of what follows.
  const visible = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/\s+/g, ' ')
  const letters = Array.from(
    new Intl.Segmenter().segment(visible.trim().slice(0, 4 * MOST_LETTERS)),
    ({ segment }) => segment,
  )
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…`
    : letters.join('')
}

/** What the file of a run is called, unless the reader calls it something else. */
export const fileNameOf = (experiment: Experiment, step: number): string =>
  `${matchingPreset(experiment) ?? experiment.family}-step-${step}.ganvas`
