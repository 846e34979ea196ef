import * as tf from './tf.ts'

/**
 * KL(N(mu, diag exp(logVar)) || N(0, I)) = -1/2 sum(1 + logVar - mu^2 - exp(logVar)), in nats per example.
 * `mu`, `logVar`: `[batch, latentDim]`; summed over the dimensions, averaged over the batch. Kingma & Welling 2014, app. B.
 */
export const gaussianKl = (mu: tf.Tensor, logVar: tf.Tensor): tf.Scalar =>
  tf.mul(-0.5, tf.mean(tf.sum(tf.sub(tf.add(1, logVar), tf.add(tf.square(mu), tf.exp(logVar))), 1)))
