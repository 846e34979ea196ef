/** The Bernoulli cross-entropy from logits, as one kernel and one for its gradient. */
import * as tf from './tfjs.ts'

/**
 * 1/batch sum(softplus(l) - x l) over all entries, a scalar; `x` and the logits l are `[batch, ...]`. Where a backend
 * has the kernels `CrossEntropy` and `CrossEntropyGrad` they are used, except inside a gradient that is
 * differentiated again. x is data: no gradient flows into it.
 */
export function crossEntropyOfLogits(x: tf.Tensor, logits: tf.Tensor): tf.Scalar {
  const nested = tf.engine().state.gradientDepth > 1
  const batch = x.shape[0] as number
  if (nested || !tf.getKernel('CrossEntropy', tf.getBackend()))
    return tf.mul(tf.sum(tf.sub(tf.softplus(logits), tf.mul(x, logits))), 1 / batch)
  return tf.engine().runKernel('CrossEntropy', { x, logits }, { batch }) as tf.Scalar
}

/** Registers the gradient: dl = dy/batch (sigmoid(l) - x). */
export function registerCrossEntropyGradient(): void {
  tf.registerGradient({
    kernelName: 'CrossEntropy',
    inputsToSave: ['x', 'logits'],
    gradFunc: (dy, saved, attrs) => {
      const [x, logits] = saved as [tf.Tensor, tf.Tensor]
      return {
        x: () => tf.zerosLike(x),
        logits: () =>
          tf
            .engine()
            .runKernel('CrossEntropyGrad', { dy: dy as tf.Tensor, x, logits }, attrs) as tf.Tensor,
      }
    },
  })
}
