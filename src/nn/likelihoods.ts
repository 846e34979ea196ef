/** Reconstruction terms. `x` and the network's output have the shape `[batch, ...]`; sums run over one example, means over the batch. */
import * as tf from './tf.ts'
import { crossEntropyOfLogits, tokenCrossEntropy } from '../kernels/crossEntropy.ts'
import type { RandomTensors } from './random.ts'

const sumPerExample = (x: tf.Tensor): tf.Tensor1D =>
  tf.sum(tf.reshape(x, [x.shape[0] as number, -1]), 1)

/**
 * Bernoulli cross-entropy in nats per example, -E[sum x log sigmoid(l) + (1 - x) log(1 - sigmoid(l))], from logits l:
 * softplus(l) - x l. For grey pixels x in (0, 1) it is not a likelihood, and never 0.
 */
export const crossEntropy = (x: tf.Tensor, logits: tf.Tensor): tf.Scalar =>
  crossEntropyOfLogits(x, logits)

/** Bits, 1 with the chances `x` in [0, 1], of the same shape: Salakhutdinov & Murray 2008, of grey pixels. */
export const bernoulli = (x: tf.Tensor, random: RandomTensors): tf.Tensor =>
  tf.cast(tf.less(random.uniform(x.shape), x), 'float32')

/** softplus(l) - x l: -log of the chance of bits x by logits l, in nats for each, of the same shape. */
export const bitNats = (x: tf.Tensor, logits: tf.Tensor): tf.Tensor =>
  tf.sub(tf.softplus(logits), tf.mul(x, logits))

/** -log softmax(l) at the token of every place, in nats, `[n, length]`; `x` has the tokens, the logits l are `[n, length, vocabulary]`. */
export const tokenNats = (x: tf.Tensor, logits: tf.Tensor): tf.Tensor =>
  tf.reshape(tokenCrossEntropy(tf.reshape(x, [-1]), tf.reshape(logits, [x.size, -1])), x.shape)

/** E[sum (x - xHat)^2], summed over the example's entries. */
export const squaredError = (x: tf.Tensor, xHat: tf.Tensor): tf.Scalar =>
  tf.mean(sumPerExample(tf.squaredDifference(x, xHat)))

/** -E[log N(x; xHat, variance I)] in nats per example. */
export const gaussianNegativeLogLikelihood = (
  x: tf.Tensor,
  xHat: tf.Tensor,
  variance: number,
): tf.Scalar =>
  tf.add(
    tf.div(squaredError(x, xHat), 2 * variance),
    0.5 * (x.size / (x.shape[0] as number)) * Math.log(2 * Math.PI * variance),
  )
