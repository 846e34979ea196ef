/** Activations that a layer applies to its sum, fused into the product where a backend can. */
import * as tf from './tfjs.ts'
import { offTape } from './gradients/offTape.ts'
import { hasOwnKernel } from './ownKernel.ts'
import { gradientOf } from './registerGradient.ts'

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
  const told = activation === 'tanh' ? y : offTape(y)
  if (tf.getKernel('ActivationGrad', tf.getBackend()))
    return tf.engine().runKernel('ActivationGrad', { dy, y: told }, { activation }) as tf.Tensor
  if (activation === 'tanh') return tf.mul(dy, tf.sub(1, tf.square(y)))
  return tf.mul(dy, tf.step(told, activation === 'relu' ? 0 : LEAKY_SLOPE))
}

/**
 * GELU in its tanh form, Hendrycks & Gimpel 2016 (arXiv:1606.08415), as GPT-2 has it: x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))).
 * Where a backend has the kernels `Gelu` and `GeluGrad` they are used, except inside a gradient that is differentiated again.
 */
export function gelu(x: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('Gelu')) return tf.engine().runKernel('Gelu', { x }) as tf.Tensor
  const cubic = tf.mul(x, tf.add(1, tf.mul(0.044715, tf.square(x))))
  return tf.mul(tf.mul(0.5, x), tf.add(1, tf.tanh(tf.mul(Math.sqrt(2 / Math.PI), cubic))))
}

/** Registers GELU's gradient; and that of a gradient, for penalties: linear in dy; only tanh depends smoothly on y. */
export function registerActivationGradients(): void {
  gradientOf('Gelu', ['x'], (dy, [x]) => ({
    x: () => tf.engine().runKernel('GeluGrad', { dy, x: x as tf.Tensor }) as tf.Tensor,
  }))
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
