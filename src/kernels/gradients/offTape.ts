/** A tensor that no gradient flows back through; TF.js has no such operation. */
import * as tf from '../tfjs.ts'

/**
 * x as a constant. Where its gradient is known to be zero, as that of a step is, this spares carrying zeros back through
 * everything that x was made of.
 */
export function offTape(x: tf.Tensor): tf.Tensor {
  const { state } = tf.engine()
  const { gradientDepth } = state
  if (gradientDepth === 0) return x
  state.gradientDepth = 0
  try {
    return tf.engine().runKernel('Identity', { x }) as tf.Tensor
  } finally {
    state.gradientDepth = gradientDepth
  }
}
