/** A posterior q(z|x) = N(mu, diag exp(logVar)): its divergence from the prior, and a draw from it. All are `[batch, latentDim]`. */
import type * as tf from './tf.ts'
import { gaussianDraw, klFromStandard } from '../kernels/gaussians.ts'

/**
 * KL(N(mu, diag exp(logVar)) || N(0, I)) = -1/2 sum(1 + logVar - mu^2 - exp(logVar)), in nats per example: summed over the
 * dimensions, averaged over the batch. Kingma & Welling 2014 (arXiv:1312.6114), app. B.
 */
export const gaussianKl = (mu: tf.Tensor, logVar: tf.Tensor): tf.Scalar =>
  klFromStandard(mu, logVar)

/** z = mu + exp(logVar / 2) eps, eps ~ N(0, I). Kingma & Welling 2014, sec. 2.4. */
export const reparameterise = (mu: tf.Tensor, logVar: tf.Tensor, eps: tf.Tensor): tf.Tensor =>
  gaussianDraw(mu, logVar, eps)
