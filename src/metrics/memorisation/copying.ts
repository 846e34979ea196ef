/** Whether samples lie closer to the training examples than new data do. All of it looks at distances to the nearest one. */

/** Samples that a cell needs to count: tau = 20 / m of the m generated ones, as Meehan et al. choose it. */
const ENOUGH_GENERATED = 20
/** Fewer held-out examples than this make Z_U of a cell far from normal, and say little of how close new data come. */
export const ENOUGH_HELD_OUT = 10
/** Share of held-out examples that lie closer to a training example than what counts as a copy. */
const RARE = 0.01

/** Distances to the nearest training example, and the cell that each sample lies in. */
export interface CopyingInput {
  readonly generated: Float32Array
  readonly heldOut: Float32Array
  /** In {0, ..., cells - 1}, one for each generated sample. */
  readonly generatedCells: Uint32Array
  readonly heldOutCells: Uint32Array
  readonly cells: number
}

/**
 * Compares m generated with n held-out distances by Z_U = (U - mn/2) / sqrt(mn (m + n + 1) / 12), where U counts the pairs
 * in which the generated one is larger, ties as half a pair: N(0, 1) for one distribution, negative where the generated
 * ones are smaller; 0 when either set is empty. Mann & Whitney 1947; Meehan et al. 2020 (arXiv:2004.05675).
 *
 * Without the continuity correction of half a pair that Meehan's code adds, which would lift equal sets above 0; and
 * without a correction of the variance for ties, which errs towards 0.
 */
export function mannWhitney(generated: Float32Array, heldOut: Float32Array): number {
  const [m, n] = [generated.length, heldOut.length]
  if (m * n === 0) return 0
  const sorted = heldOut.toSorted()
  let below = 0
  let upTo = 0
  let u = 0
  for (const distance of generated.toSorted()) {
    while (below < n && (sorted[below] as number) < distance) below++
    while (upTo < n && (sorted[upTo] as number) <= distance) upTo++
    u += (below + upTo) / 2
  }
  return (u - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12)
}

/**
 * Computes the data-copying statistic C_T = sum_c P(c) Z_U(c) / sum_c P(c), with P(c) the share of held-out examples in
 * cell c, over the cells with at least 20 generated and 10 held-out examples; Z_U of everything when no cell has so many.
 * About 0 for new data, well below 0 (-3) for copies, well above for samples far from the data. Meehan et al. 2020
 * (arXiv:2004.05675); the nearest training example is sought in all of them, not only in the sample's own cell.
 */
export function dataCopying(input: CopyingInput): number {
  const { generated, heldOut, generatedCells, heldOutCells, cells } = input
  let sum = 0
  let weight = 0
  for (let cell = 0; cell < cells; cell++) {
    const ours = generated.filter((_, i) => generatedCells[i] === cell)
    const theirs = heldOut.filter((_, i) => heldOutCells[i] === cell)
    if (ours.length < ENOUGH_GENERATED || theirs.length < ENOUGH_HELD_OUT) continue
    sum += theirs.length * mannWhitney(ours, theirs)
    weight += theirs.length
  }
  return weight === 0 ? mannWhitney(generated, heldOut) : sum / weight
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: Float32Array): number {
  const sorted = numbers.toSorted()
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2
}

/** Divides the median generated distance by the median held-out one, which must not be 0: about 1 for new data, 0 for copies. */
export const nearestRatio = (generated: Float32Array, heldOut: Float32Array): number =>
  median(generated) / median(heldOut)

/** Gives the share of generated distances below the 1st percentile of the held-out ones: about 0.01 for new data, 1 for copies. */
export function copyShare(generated: Float32Array, heldOut: Float32Array): number {
  const threshold = heldOut.toSorted()[Math.floor(RARE * heldOut.length)] as number
  return generated.filter((distance) => distance < threshold).length / generated.length
}
