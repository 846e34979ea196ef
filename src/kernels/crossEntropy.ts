/** Cross-entropies from logits, of bits and of tokens, as one kernel each and one for its gradient. */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'

/**
 * 1/batch sum(softplus(l) - x l) over all entries, a scalar; `x` and the logits l are `[batch, ...]`. Where a backend
 * has the kernels `CrossEntropy` and `CrossEntropyGrad` they are used, except inside a gradient that is
 * differentiated again. x is data: no gradient flows into it.
 */
export function crossEntropyOfLogits(x: tf.Tensor, logits: tf.Tensor): tf.Scalar {
  const batch = x.shape[0] as number
  if (!hasOwnKernel('CrossEntropy'))
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

/**
 * The sum over the parts p of E[softplus(s) - label_p s], a scalar: the scores s, `[n, 1]`, in as many equal parts as there are
 * labels. Where a backend has the kernels `ScoreCrossEntropy` and `ScoreCrossEntropyGrad` they are used, except inside a gradient
 * that is differentiated again. @param composed makes the same of TensorFlow.js operations.
 */
export function scoreCrossEntropy(
  scores: tf.Tensor,
  labels: readonly number[],
  composed: () => tf.Scalar,
): tf.Scalar {
  if (!hasOwnKernel('ScoreCrossEntropy')) return composed()
  return tf
    .engine()
    .runKernel('ScoreCrossEntropy', { scores }, { labels: [...labels] }) as tf.Scalar
}

/** Registers the gradient: ds = dy parts/n (sigmoid(s) - label_p). */
export function registerScoreCrossEntropyGradient(): void {
  tf.registerGradient({
    kernelName: 'ScoreCrossEntropy',
    inputsToSave: ['scores'],
    gradFunc: (dy, [scores], attrs) => ({
      scores: () =>
        tf
          .engine()
          .runKernel(
            'ScoreCrossEntropyGrad',
            { dy: dy as tf.Tensor, scores: scores as tf.Tensor },
            attrs,
          ) as tf.Tensor,
    }),
  })
}

/**
 * -log softmax(l) at the token of every row, in nats, `[rows]`. The logits l are `[rows, vocabulary]`, the tokens `[rows]`, whole
 * numbers in floats from 0 to vocabulary - 1. Where a backend has the kernels `TokenCrossEntropy` and `TokenCrossEntropyGrad`
 * they are used, except inside a gradient that is differentiated again. No gradient flows into the tokens.
 */
export function tokenCrossEntropy(tokens: tf.Tensor, logits: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('TokenCrossEntropy'))
    return tf.engine().runKernel('TokenCrossEntropy', { tokens, logits }) as tf.Tensor
  const isToken = tf.oneHot(tf.cast(tokens, 'int32') as tf.Tensor1D, logits.shape[1] as number)
  return tf.neg(tf.sum(tf.mul(tf.cast(isToken, 'float32'), tf.logSoftmax(logits)), 1))
}

/** Registers the gradient: dl = dy (softmax(l) - 1 at the token), row by row. */
export function registerTokenCrossEntropyGradient(): void {
  tf.registerGradient({
    kernelName: 'TokenCrossEntropy',
    inputsToSave: ['tokens', 'logits'],
    gradFunc: (dy, saved) => {
      const [tokens, logits] = saved as [tf.Tensor, tf.Tensor]
      return {
        tokens: () => tf.zerosLike(tokens),
        logits: () =>
          tf.engine().runKernel('TokenCrossEntropyGrad', {
            dy: dy as tf.Tensor,
            tokens,
            logits,
          }) as tf.Tensor,
      }
    },
  })
}
