/** Batch normalisation as TF.js's own kernel does it, with a gradient that works. */
import * as tf from '../tfjs.ts'
import { gradientOf, sumTo } from '../registerGradient.ts'

/**
 * (x - mean) / sqrt(variance + epsilon) scale + offset. TF.js's `batchNorm` stops in the gradient when it is called
 * without a scale or an offset; this one fills them in.
 * @param mean For each channel, or in the shape of `x`; likewise the others.
 */
export const batchNorm = (
  x: tf.Tensor,
  mean: tf.Tensor,
  variance: tf.Tensor,
  offset: tf.Tensor = tf.zeros(mean.shape),
  scale: tf.Tensor = tf.ones(mean.shape),
  epsilon = 1e-3,
): tf.Tensor => tf.batchNorm(x, mean, variance, offset, scale, epsilon)

/** Registers its gradient. */
export function registerBatchNormGradient(): void {
  // With r = 1 / sqrt(variance + epsilon): dx = dy scale r, dmean = -sum(dx), doffset = sum(dy),
  // dscale = r sum(dy (x - mean)), dvariance = -1/2 r^3 scale sum(dy (x - mean)). TF.js's own copies r to the size of x.
  gradientOf(
    'FusedBatchNorm',
    ['x', 'mean', 'variance', 'scale'],
    (dy, saved, { varianceEpsilon }: { varianceEpsilon: number }) => {
      const [x, mean, variance, scale] = saved as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor]
      const r = tf.rsqrt(tf.add(variance, varianceEpsilon))
      const factor = tf.mul(r, scale)
      const summed = (): tf.Tensor => sumTo(dy, mean.shape)
      const correlated = (): tf.Tensor => sumTo(tf.mul(dy, tf.sub(x, mean)), mean.shape)
      return {
        x: () => tf.mul(dy, factor),
        mean: () => tf.neg(tf.mul(summed(), factor)),
        variance: () => tf.mul(correlated(), tf.mul(tf.mul(-0.5, factor), tf.square(r))),
        scale: () => tf.mul(correlated(), r),
        offset: summed,
      }
    },
  )
}
