/** Activations that a layer applies to its sum, fused into the product where a backend can. */
import * as tf from './tfjs.ts'

/** f of y = f(x W + b). */
export type Activation = 'linear' | 'relu' | 'leakyRelu' | 'tanh'

/** Slope of `leakyRelu` below 0. Radford et al. 2016, sec. 3 (arXiv:1511.06434). */
export const LEAKY_SLOPE = 0.2

/** f(x), any shape. */
export function activate(x: tf.Tensor, activation: Activation): tf.Tensor {
  switch (activation) {
    case 'linear':
      return x
    case 'relu':
      return tf.relu(x)
    case 'leakyRelu':
      return tf.leakyRelu(x, LEAKY_SLOPE)
    case 'tanh':
      return tf.tanh(x)
  }
}

/**
 * dy f'(x), told by the output y = f(x): relu: dy where y > 0, else 0; leakyRelu: dy where y > 0, else slope dy;
 * tanh: dy (1 - y^2). Where a backend has the kernel `ActivationGrad` it is one pass.
 */
export function activationGradient(dy: tf.Tensor, y: tf.Tensor, activation: Activation): tf.Tensor {
  if (activation === 'linear') return dy
  if (tf.getKernel('ActivationGrad', tf.getBackend()))
    return tf.engine().runKernel('ActivationGrad', { dy, y }, { activation }) as tf.Tensor
  if (activation === 'tanh') return tf.mul(dy, tf.sub(1, tf.square(y)))
  return tf.mul(dy, tf.step(y, activation === 'relu' ? 0 : LEAKY_SLOPE))
}

/** Registers the gradient of a gradient, for penalties: linear in dy; only tanh depends smoothly on y. */
export function registerActivationGradients(): void {
  tf.registerGradient({
    kernelName: 'ActivationGrad',
    inputsToSave: ['dy', 'y'],
    gradFunc: (ddx, saved, attrs) => {
      const [dy, y] = saved as [tf.Tensor, tf.Tensor]
      const { activation } = attrs as unknown as { activation: Activation }
      const upper = ddx as tf.Tensor
      return {
        dy: () => activationGradient(upper, y, activation),
        y: () =>
          activation === 'tanh' ? tf.mul(tf.mul(upper, dy), tf.mul(-2, y)) : tf.zerosLike(y),
      }
    },
  })
}
