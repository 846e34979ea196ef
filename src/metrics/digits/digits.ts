/** What the judge's labels say of a set of images. Probabilities are `[count, classes]`, rows that add up to 1. */
import type { DigitShares } from '../report/measures.ts'

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

/** Labels each row with its most probable class: argmax_y p(y|x), `[count]`; of equal ones the first. */
export const labelsOf = (probabilities: Float32Array, classes: number): Uint8Array =>
  Uint8Array.from(
    { length: probabilities.length / classes },
    (_, row) => largest(probabilities, row * classes, classes) - row * classes,
  )

/** Counts the share of each class among the labels: `classes` numbers that add up to 1. */
export function shareOf(labels: Uint8Array, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const label of labels) counts[label]! += 1
  return counts.map((n) => n / labels.length)
}

/**
 * Compares the share of each class with its frequency in the training mix; both add up to 1.
 *
 * - `covered`: classes with a share of at least 1 %, of those with a frequency above 0.
 * - `totalVariation`: 1/2 sum |share - mix|, 0 to 1.
 * - `kl`: sum share ln(share / max(mix, 0.001)), and 0 where that is negative: 0 when both are equal, at most ln 1000.
 *   The floor keeps it finite where samples fall in a class that the mix has not, which takes no more than a judge that
 *   errs; up to about 0.1 % of the samples do so at no cost.
 */
export function digitShares(share: readonly number[], mix: readonly number[]): DigitShares {
  let covered = 0
  let difference = 0
  let kl = 0
  for (const [digit, frequency] of mix.entries()) {
    const found = share[digit] ?? 0
    if (frequency > 0 && found >= PRESENT) covered++
    difference += Math.abs(found - frequency)
    if (found > 0) kl += found * Math.log(found / Math.max(frequency, RAREST))
  }
  return { share, covered, totalVariation: difference / 2, kl: Math.max(0, kl) }
}

/** Counts the share of rows in which some class has p >= {@link CONFIDENT}, 0 to 1. */
export function confidentShare(probabilities: Float32Array, classes: number): number {
  // In single precision 0.9 is a little less.
  const enough = Math.fround(CONFIDENT)
  let confident = 0
  for (let start = 0; start < probabilities.length; start += classes)
    if ((probabilities[largest(probabilities, start, classes)] as number) >= enough) confident++
  return (confident * classes) / probabilities.length
}

/**
 * Scores how sure and how varied labels are: exp(E_x KL(p(y|x) || p(y))), p(y) = E_x p(y|x), from 1 to the number of
 * classes. The Inception Score of Salimans et al. 2016, sec. 4 (arXiv:1606.03498), of another network, over the whole
 * set at once.
 */
export function digitScore(probabilities: Float32Array, classes: number): number {
  const count = probabilities.length / classes
  const marginal = new Float64Array(classes)
  for (const [at, p] of probabilities.entries()) marginal[at % classes]! += p / count
  let kl = 0
  for (const [at, p] of probabilities.entries())
    if (p > 0) kl += (p * Math.log(p / (marginal[at % classes] as number))) / count
  return Math.exp(kl)
}
