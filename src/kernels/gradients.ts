/**
 * Gradients that TF.js 4.22 lacks or builds in a way that cannot be differentiated a second time. Gradient penalties
 * (WGAN-GP, R1, R2) differentiate a gradient, so every operation of a critic needs them.
 */
import * as tf from '@tensorflow/tfjs'

const COMPARISONS = ['Greater', 'GreaterEqual', 'Less', 'LessEqual', 'Equal', 'NotEqual']

/** Registers the gradients for all backends. Called once, where TF.js enters the program. */
export function registerGradients(): void {
  // A comparison is piecewise constant: its gradient is zero. TF.js has none, and stops.
  for (const kernelName of COMPARISONS) {
    tf.registerGradient({
      kernelName,
      inputsToSave: ['a', 'b'],
      gradFunc: (_dy, saved) => {
        const [a, b] = saved as [tf.Tensor, tf.Tensor]
        return { a: () => tf.zeros(a.shape), b: () => tf.zeros(b.shape) }
      },
    })
  }
  // d/dx leakyRelu(x) = 1 where x > 0, else alpha: `step` has a gradient, TF.js's `where` has not.
  tf.registerGradient({
    kernelName: 'LeakyRelu',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      const [x] = saved as [tf.Tensor]
      const { alpha } = attrs as unknown as { alpha: number }
      return { x: () => tf.mul(dy as tf.Tensor, tf.step(x, alpha)) }
    },
  })
}
