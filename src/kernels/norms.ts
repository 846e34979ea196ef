/** Lengths of examples and distances between them, each one kernel where a backend has it, and one for its gradient. */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'
import { gradientOf } from './registerGradient.ts'

/** Keeps the slope of a root finite at 0. */
export const ROOT_EPSILON = 1e-12

const run = (kernelName: string, inputs: Record<string, tf.Tensor>): tf.Tensor =>
  tf.engine().runKernel(kernelName, inputs) as tf.Tensor

/** |x|^2 of every example, `[batch]`; x is `[batch, ...]`. */
export function squaredNorms(x: tf.Tensor): tf.Tensor1D {
  if (hasOwnKernel('SquaredNorms')) return run('SquaredNorms', { x }) as tf.Tensor1D
  return tf.sum(tf.reshape(tf.square(x), [x.shape[0] as number, -1]), 1)
}

/** E[(sqrt(s) - 1)^2] of squared norms s, `[batch]`; 1e-12 is added to them. */
export function unitNormPenalty(squares: tf.Tensor1D): tf.Scalar {
  if (hasOwnKernel('UnitNormPenalty')) return run('UnitNormPenalty', { squares }) as tf.Scalar
  const norms = tf.sqrt(tf.add(squares, ROOT_EPSILON))
  return tf.mean(tf.square(tf.sub(norms, 1)))
}

/** |a - b|^2 / size of every example, `[batch, 1]`; a and b are `[batch, ...]` of one shape. */
export function meanSquaredDistances(a: tf.Tensor, b: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('MeanSquaredDistances')) return run('MeanSquaredDistances', { a, b })
  return tf.mean(tf.reshape(tf.squaredDifference(a, b), [a.shape[0] as number, -1]), 1, true)
}

/** Registers the gradients: d|x|^2 = 2 dy x; ds = dy / batch (1 - 1 / sqrt(s)); da = 2 dy / size (a - b), db = -da. */
export function registerNormGradients(): void {
  gradientOf('SquaredNorms', ['x'], (dy, [x]) => ({
    x: () => run('SquaredNormsGrad', { dy, x: x as tf.Tensor }),
  }))
  gradientOf('UnitNormPenalty', ['squares'], (dy, [squares]) => ({
    squares: () => run('UnitNormPenaltyGrad', { dy, squares: squares as tf.Tensor }),
  }))
  gradientOf('MeanSquaredDistances', ['a', 'b'], (dy, saved) => {
    const [a, b] = saved as [tf.Tensor, tf.Tensor]
    return {
      a: () => run('MeanSquaredDistancesGrad', { dy, side: a, other: b }),
      b: () => run('MeanSquaredDistancesGrad', { dy, side: b, other: a }),
    }
  })
}
