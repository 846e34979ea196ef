/** Choosing among numbers in a row by their size, in operations that every backend has. Of equal ones the first is the larger. */
import * as tf from './tf.ts'

const range = (n: number): tf.Tensor1D => tf.tensor1d(Array.from({ length: n }, (_, i) => i))

/** Ones at [row, i, j] where entry j of the row is larger than entry i, `[rows, n, n]`; `x` is `[rows, n]`. */
function areLarger(x: tf.Tensor): tf.Tensor {
  const n = x.shape[1] as number
  const [own, other] = [tf.expandDims(x, 2), tf.expandDims(x, 1)]
  const places = range(n)
  const before = tf.cast(tf.less(tf.expandDims(places, 0), tf.expandDims(places, 1)), 'float32')
  const larger = tf.cast(tf.greater(other, own), 'float32')
  const equal = tf.cast(tf.equal(other, own), 'float32')
  return tf.add(larger, tf.mul(equal, before))
}

/** The place of each entry of `[rows, n]` when its row is sorted, the largest at 0, `[rows, n]`. */
export const ranks = (x: tf.Tensor): tf.Tensor => tf.sum(areLarger(x), 2)

/** The sum of what is larger than each entry of chances `[rows, n]`, `[rows, n]`. */
const massBefore = (x: tf.Tensor): tf.Tensor => tf.sum(tf.mul(areLarger(x), tf.expandDims(x, 1)), 2)

/** What shapes a choice. */
export interface Shaping {
  /** Chances are those of the logits divided by it: below 1 the likely become likelier. */
  readonly temperature: number
  /** Only so many of the likeliest are left, all with 0; Fan et al. 2018 (arXiv:1805.04833). */
  readonly topK: number
  /** Of those the likeliest that have this share together, all with 1; Holtzman et al. 2020 (arXiv:1904.09751). */
  readonly topP: number
}

/** Chances of logits `[rows, n]`, shaped; rows sum to 1. The likeliest is always left. */
export function shapedChances(logits: tf.Tensor, { temperature, topK, topP }: Shaping): tf.Tensor {
  let chances = tf.softmax(tf.div(logits, temperature))
  const keep = (isKept: tf.Tensor): tf.Tensor => {
    const kept = tf.mul(chances, tf.cast(isKept, 'float32'))
    return tf.div(kept, tf.sum(kept, 1, true))
  }
  if (topK > 0) chances = keep(tf.less(ranks(chances), topK))
  if (topP < 1) chances = keep(tf.less(massBefore(chances), topP))
  return chances
}

/** A hair below 1, so that rounding leads past no entry. */
const NEARLY_ONE = 1 - 2 ** -20

/** The entry at which the running sum of chances `[rows, n]` passes u in [0, 1), `[rows, 1]` both. */
export function entryAt(chances: tf.Tensor, u: tf.Tensor): tf.Tensor {
  const n = chances.shape[1] as number
  const places = range(n)
  const upTo = tf.cast(tf.lessEqual(tf.expandDims(places, 1), tf.expandDims(places, 0)), 'float32')
  const sums = tf.matMul(chances as tf.Tensor2D, upTo as tf.Tensor2D)
  const total = tf.sum(chances, 1, true)
  const passed = tf.lessEqual(sums, tf.mul(tf.mul(u, NEARLY_ONE), total))
  return tf.sum(tf.cast(passed, 'float32'), 1, true)
}
