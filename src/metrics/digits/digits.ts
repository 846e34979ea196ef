/**
 * What the judge's labels say of a set of images. Probabilities are `[count, classes]`, rows that add up to 1, and
 * `recognised` is `[count]`, 1 where the judge takes the image for a digit: only of those does a label say anything.
 */
import type { DigitShares } from '../report/parts.ts'
import type { Rows } from '../statistics/rows.ts'

/** What the judge takes examples for. */
export interface Judged {
  /** Of its labels, `[count, classes]`. */
  readonly probabilities: Rows
  /** `[count]`, 1 where it takes the example for a digit at all, else 0. */
  readonly recognised: Uint8Array
}

/** From this probability on the judge is confident of a digit. */
export const CONFIDENT = 0.9

/** A digit with a smaller share of the samples is missing. */
const PRESENT = 0.01
/** A digit's frequency in the training mix counts as at least this in the KL divergence. */
const RAREST = 1e-3

/** The place of the largest of `classes` numbers that begin at `start`; of equal ones the first. */
function largest(numbers: Float32Array, start: number, classes: number): number {
  let best = start
  for (let at = start + 1; at < start + classes; at++)
    if ((numbers[at] as number) > (numbers[best] as number)) best = at
  return best
}

/** The label of an image that is not recognised: no class has it. */
export const NO_LABEL = 255

/** Labels each row with its most probable class: argmax_y p(y|x), `[count]`; of equal ones the first. */
export const labelsOf = (probabilities: Float32Array, classes: number): Uint8Array =>
  Uint8Array.from(
    { length: probabilities.length / classes },
    (_, row) => largest(probabilities, row * classes, classes) - row * classes,
  )

/** The same, with {@link NO_LABEL} where no digit is recognised. */
export const recognisedLabelsOf = (
  probabilities: Float32Array,
  classes: number,
  recognised: Uint8Array,
): Uint8Array =>
  labelsOf(probabilities, classes).map((label, i) => (recognised[i] === 1 ? label : NO_LABEL))

/** Counts the share of images that are recognised, 0 to 1. */
export const recognisedShare = (recognised: Uint8Array): number =>
  recognised.reduce((sum, one) => sum + one, 0) / recognised.length

/** Counts the share of each class among all labels: `classes` numbers that add up to the share of those recognised. */
export function shareOf(labels: Uint8Array, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const label of labels) if (label !== NO_LABEL) counts[label]! += 1
  return counts.map((n) => n / labels.length)
}

/**
 * Compares the share of each class with its frequency in the training mix, which adds up to 1; the shares add up to the
 * share that is recognised, R.
 *
 * - `covered`: classes with a share of at least 1 %, of those with a frequency above 0.
 * - `totalVariation`: 1/2 sum |share / R - mix|, 0 to 1; `null` when nothing is recognised.
 * - `kl`: sum share / R ln(share / R / max(mix, 0.001)), and 0 where that is negative: 0 when both are equal, at most
 *   ln 1000; `null` when nothing is recognised.
 *   The floor keeps it finite where samples fall in a class that the mix has not, which takes no more than a judge that
 *   errs; up to about 0.1 % of the samples do so at no cost.
 */
export function digitShares(share: readonly number[], mix: readonly number[]): DigitShares {
  const recognised = share.reduce((sum, one) => sum + one, 0)
  const covered = mix.filter((f, digit) => f > 0 && (share[digit] ?? 0) >= PRESENT).length
  if (recognised === 0) return { share, covered, totalVariation: null, kl: null }
  let difference = 0
  let kl = 0
  for (const [digit, frequency] of mix.entries()) {
    const found = (share[digit] ?? 0) / recognised
    difference += Math.abs(found - frequency)
    if (found > 0) kl += found * Math.log(found / Math.max(frequency, RAREST))
  }
  return { share, covered, totalVariation: difference / 2, kl: Math.max(0, kl) }
}

/** Counts the share of all images that are recognised and in which some class has p >= {@link CONFIDENT}, 0 to 1. */
export function confidentShare(
  probabilities: Float32Array,
  classes: number,
  recognised: Uint8Array,
): number {
  // In single precision 0.9 is a little less.
  const enough = Math.fround(CONFIDENT)
  const isSure = (row: number): boolean =>
    (probabilities[largest(probabilities, row * classes, classes)] as number) >= enough
  const confident = recognised.filter((one, row) => one === 1 && isSure(row)).length
  return confident / recognised.length
}

/**
 * Scores how sure and how varied labels are: exp(E_x KL(p(y|x) || p(y))), from 1 to the number of classes. The
 * Inception Score of Salimans et al. 2016, sec. 4 (arXiv:1606.03498), of another network, over the whole set at once.
 * p(y) is the mean of p(y|x) over what is recognised; what is not says nothing, and counts as p(y|x) = p(y).
 */
export function digitScore(
  probabilities: Float32Array,
  classes: number,
  recognised: Uint8Array,
): number {
  const known = [...recognised.keys()].filter((row) => recognised[row] === 1)
  const p = (row: number, c: number): number => probabilities[row * classes + c] as number
  const marginal = Array.from(
    { length: classes },
    (_, c) => known.reduce((sum, row) => sum + p(row, c), 0) / known.length,
  )
  let kl = 0
  for (const row of known)
    for (const [c, mean] of marginal.entries())
      if (p(row, c) > 0) kl += p(row, c) * Math.log(p(row, c) / mean)
  return Math.exp(kl / recognised.length)
}
