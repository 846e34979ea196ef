/** Gradient penalties on a critic D, `[batch, ...]` to scores `[batch, 1]`. Each returns a scalar, the mean over the batch. */
import * as tf from './tf.ts'
import { squaredNorms, unitNormPenalty } from '../kernels/norms.ts'
import type { RandomTensors } from '../kernels/random.ts'

export type Critic = (x: tf.Tensor) => tf.Tensor

/** |grad_x D(x)|^2 for each example, `[batch]`: examples do not mix, so the gradient of the sum is each one's own. */
function squaredGradientNorm(critic: Critic, x: tf.Tensor): tf.Tensor1D {
  return squaredNorms(tf.grad(critic)(x, tf.ones([x.shape[0] as number, 1])))
}

/**
 * E[(|grad D(xHat)| - 1)^2] at xHat = u x + (1 - u) G(z), u ~ U[0, 1] for each example.
 * Gulrajani et al. 2017, eq. 3 without lambda (arXiv:1704.00028).
 */
export function interpolatedPenalty(
  critic: Critic,
  real: tf.Tensor,
  fake: tf.Tensor,
  random: RandomTensors,
): tf.Scalar {
  const batch = real.shape[0] as number
  const u = random.uniform([batch, ...real.shape.slice(1).map(() => 1)])
  const xHat = tf.add(fake, tf.mul(u, tf.sub(real, fake)))
  return unitNormPenalty(squaredGradientNorm(critic, xHat))
}

/** 1/2 E[|grad D(x)|^2]: R1 on real, R2 on generated examples, without gamma. Mescheder et al. 2018, eq. 9, 10 (arXiv:1801.04406). */
export const zeroCentredPenalty = (critic: Critic, x: tf.Tensor): tf.Scalar =>
  tf.mul(0.5, tf.mean(squaredGradientNorm(critic, x)))
