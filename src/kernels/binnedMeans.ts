/** Means of values by where they were taken, as one kernel where a backend has it. */
import * as tf from './tfjs.ts'

/** Mean of the values that were taken in [from, to). */
function meanBetween(values: tf.Tensor, at: tf.Tensor, from: number, to: number): tf.Scalar {
  const isIn = tf.mul(
    tf.cast(tf.greaterEqual(at, from), 'float32'),
    tf.cast(tf.less(at, to), 'float32'),
  )
  return tf.div(tf.sum(tf.mul(values, isIn)), tf.maximum(tf.sum(isIn), 1))
}

/**
 * For each bin the mean of those values whose place `at` lies in it, 0 where there is none. Bin k is [edges[k], edges[k + 1]).
 * No gradient flows through them.
 * @param values `[n, 1]`, as is `at`.
 */
export function binnedMeans(
  values: tf.Tensor,
  at: tf.Tensor,
  edges: readonly number[],
): readonly tf.Scalar[] {
  if (tf.getKernel('BinnedMeans', tf.getBackend()))
    return tf
      .engine()
      .runKernel('BinnedMeans', { values, at }, { edges: [...edges] }) as unknown as tf.Scalar[]
  return edges.slice(1).map((to, k) => meanBetween(values, at, edges[k] as number, to))
}
