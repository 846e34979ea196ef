/** Times as a network is told them, as one kernel where a backend has it. */
import * as tf from './tfjs.ts'

/**
 * How near times are to each of `count` centres from 0 to 1: exp(-((t - c) (count - 1))^2 / 2), `[n, count]`. A network can
 * tell times apart by it that it could not by one number. No gradient flows into the times, `[n, 1]`.
 */
export function timeNumbers(t: tf.Tensor, count: number): tf.Tensor {
  if (tf.getKernel('TimeNumbers', tf.getBackend()))
    return tf.engine().runKernel('TimeNumbers', { t }, { count }) as tf.Tensor
  const centres = tf.tensor2d([Array.from({ length: count }, (_, k) => k / (count - 1))])
  return tf.exp(tf.mul(-0.5, tf.square(tf.mul(count - 1, tf.sub(t, centres)))))
}
