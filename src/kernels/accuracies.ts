/** On which side of a boundary scores lie, as one kernel where a backend has it. */
import * as tf from './tfjs.ts'

const share = (x: tf.Tensor): tf.Scalar => tf.mean(tf.cast(x, 'float32'))

/**
 * The shares of real examples scored above the boundary and of generated ones scored below it, two scalars from 0 to 1. The scores
 * are `[2 n, 1]`, the real ones first. No gradient flows through them.
 */
export function accuracies(
  scores: tf.Tensor,
  boundary: tf.Scalar,
): readonly [real: tf.Scalar, generated: tf.Scalar] {
  if (tf.getKernel('ScoreAccuracies', tf.getBackend()))
    return tf.engine().runKernel('ScoreAccuracies', { scores, boundary }) as unknown as [
      tf.Scalar,
      tf.Scalar,
    ]
  const [real, generated] = tf.split(scores, 2) as [tf.Tensor, tf.Tensor]
  return [share(tf.greater(real, boundary)), share(tf.less(generated, boundary))]
}
