/** The two things done with a Gaussian of a variational model, each one kernel where a backend has it, and one for its gradient. */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'
import { gradientOf } from './registerGradient.ts'

const run = (kernelName: string, inputs: Record<string, tf.Tensor>): tf.Tensor =>
  tf.engine().runKernel(kernelName, inputs) as tf.Tensor

/**
 * KL(N(mu, diag exp(logVar)) || N(0, I)) = -1/2 sum(1 + logVar - mu^2 - exp(logVar)), in nats per example.
 * `mu`, `logVar`: `[batch, latentDim]`; summed over the dimensions, averaged over the batch. Kingma & Welling 2014, app. B.
 */
export function klFromStandard(mu: tf.Tensor, logVar: tf.Tensor): tf.Scalar {
  if (hasOwnKernel('GaussianKl')) return run('GaussianKl', { mu, logVar }) as tf.Scalar
  const inner = tf.sub(tf.add(1, logVar), tf.add(tf.square(mu), tf.exp(logVar)))
  return tf.mul(-0.5, tf.mean(tf.sum(inner, 1)))
}

/** z = mu + exp(logVar / 2) eps, eps ~ N(0, I), all of one shape. Kingma & Welling 2014 (arXiv:1312.6114), sec. 2.4. */
export function gaussianDraw(mu: tf.Tensor, logVar: tf.Tensor, eps: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('GaussianDraw')) return run('GaussianDraw', { mu, logVar, eps })
  return tf.add(mu, tf.mul(tf.exp(tf.mul(0.5, logVar)), eps))
}

/**
 * Registers the gradients. dKL/dmu = mu / batch, dKL/dlogVar = (exp(logVar) - 1) / (2 batch);
 * dz/dmu = 1, dz/dlogVar = exp(logVar / 2) eps / 2, dz/deps = exp(logVar / 2).
 */
export function registerGaussianGradients(): void {
  gradientOf('GaussianKl', ['mu', 'logVar'], (dy, [mu, logVar]) => {
    const inputs = { dy, mu: mu as tf.Tensor, logVar: logVar as tf.Tensor }
    const [dmu, dlogVar] = tf.engine().runKernel('GaussianKlGrad', inputs) as unknown as [
      tf.Tensor,
      tf.Tensor,
    ]
    return { mu: () => dmu, logVar: () => dlogVar }
  })
  gradientOf('GaussianDraw', ['logVar', 'eps'], (dy, saved) => {
    const [logVar, eps] = saved as [tf.Tensor, tf.Tensor]
    return {
      mu: () => tf.reshape(dy, logVar.shape),
      logVar: () => run('GaussianDrawGrad', { dy, logVar, eps }),
      eps: () => tf.mul(dy, tf.exp(tf.mul(0.5, logVar))),
    }
  })
}
