/**
 * Gradient penalties: E[(|grad D(x)| - 1)^2] as a function of the critic's weights and of x, whose gradient is of second
 * order. One row for each operation that a critic may be built from.
 */
import * as tf from '../tfjs.ts'
import { batchNorm } from '../gradients/batchNorm.ts'
import { apart, gradientCase, normal } from './testCase.ts'
import type { Input, OpCase, Operation } from './testCase.ts'

/** A critic's layers between its input x and its scores, with the weights that they need. */
interface Critic {
  readonly x?: Input
  readonly weights: readonly Input[]
  readonly scores: Operation
}

function penalty(scores: Operation): Operation {
  return (x, ...weights) => {
    const gradient = tf.grad((input) => tf.sum(scores(input, ...weights)))(x)
    const squares = tf.sum(tf.reshape(tf.square(gradient), [x.shape[0] ?? 1, -1]), 1)
    return tf.mean(tf.square(tf.sub(tf.sqrt(tf.add(squares, 1e-8)), 1)))
  }
}

const flat = (x: tf.Tensor): tf.Tensor2D => tf.reshape(x, [x.shape[0] ?? 1, -1])

/** x W1, an operation, W2: two layers of a dense critic. */
const dense = (between: Operation, ...more: Input[]): Critic => ({
  weights: [normal(5, 6), normal(6, 1), ...more],
  scores: (x, w, v, ...rest) => tf.matMul(between(tf.matMul(x, w), ...rest), v),
})

/** A convolution, an operation, and all that remains to one score. */
const conv = (stride: number, remain: number, between: Operation): Critic => ({
  x: normal(2, 6, 6, 2),
  weights: [normal(3, 3, 2, 3), normal(remain, 1)],
  scores: (x, w, v) =>
    tf.matMul(flat(between(tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, stride, 'same'))), v),
})

const images = (x: tf.Tensor): tf.Tensor4D => x as tf.Tensor4D

const CRITICS: Record<string, Critic> = {
  'dense, relu': dense(tf.relu),
  'dense, leakyRelu': dense((h) => tf.leakyRelu(h, 0.2)),
  'dense, elu': dense(tf.elu),
  'dense, selu': dense(tf.selu),
  'dense, tanh': dense(tf.tanh),
  'dense, sigmoid': dense(tf.sigmoid),
  'dense, softplus': dense(tf.softplus),
  'dense, swish': dense((h) => tf.mul(h, tf.sigmoid(h))),
  'dense, softmax': dense((h) => tf.softmax(h)),
  'dense, prelu': dense((h) => tf.prelu(h, tf.scalar(0.2))),
  'dense, max(h, 0.2 h)': dense((h) => tf.maximum(h, tf.mul(h, 0.2))),
  'dense, relu(h) - 0.2 relu(-h)': dense((h) =>
    tf.sub(tf.relu(h), tf.mul(0.2, tf.relu(tf.neg(h)))),
  ),
  'dense, clipByValue': dense((h) => tf.clipByValue(h, -1, 1)),
  'dense, batchNorm': dense(
    (h, scale, offset) => {
      const { mean, variance } = tf.moments(h, 0)
      return tf.tanh(batchNorm(h, mean, variance, offset, scale))
    },
    normal(6),
    normal(6),
  ),
  'dense, batchNorm without a scale': dense((h) => {
    const { mean, variance } = tf.moments(h, 0)
    return tf.leakyRelu(batchNorm(h, mean, variance), 0.2)
  }),
  'dense, layer normalisation': dense((h) => {
    const { mean, variance } = tf.moments(h, 1, true)
    return tf.tanh(tf.div(tf.sub(h, mean), tf.sqrt(tf.add(variance, 1e-3))))
  }),
  'dense, the largest unit': {
    weights: [normal(5, 6), normal(1, 1)],
    scores: (x, w, v) => tf.mul(tf.max(tf.tanh(tf.matMul(x, w)), 1, true), v),
  },
  'dense, rows of a table': {
    weights: [normal(7, 6), normal(6, 1)],
    scores: (x, w, v) => {
      const rows = tf.gather(w, tf.tensor1d([0, 1, 2, 3, 6], 'int32'))
      return tf.matMul(tf.tanh(tf.matMul(x, rows)), v)
    },
  },
  'dense, a label beside x': {
    weights: [normal(8, 6), normal(6, 1)],
    scores: (x, w, v) => {
      const label = tf.cast(tf.oneHot(tf.tensor1d([0, 2, 1, 2], 'int32'), 3), 'float32')
      return tf.matMul(tf.tanh(tf.matMul(tf.concat([x, label], 1), w)), v)
    },
  },
  'conv2d, leakyRelu': conv(2, 27, (h) => tf.leakyRelu(h, 0.2)),
  'conv2d, relu': conv(2, 27, tf.relu),
  'conv2d, tanh': conv(1, 108, tf.tanh),
  'conv2d, avgPool': conv(1, 27, (h) => tf.avgPool(images(tf.tanh(h)), 2, 2, 'same')),
  'conv2d, avgPool that overhangs': conv(1, 12, (h) =>
    tf.avgPool(images(tf.tanh(h)), 4, 3, 'same'),
  ),
  'conv2d, maxPool': conv(1, 27, (h) => tf.maxPool(images(tf.tanh(h)), 2, 2, 'same')),
  'conv2d, nearest neighbours': conv(2, 108, (h) =>
    tf.tanh(tf.image.resizeNearestNeighbor(images(h), [6, 6])),
  ),
  'conv2d, nearest neighbours, corners': conv(2, 75, (h) =>
    tf.tanh(tf.image.resizeNearestNeighbor(images(h), [5, 5], true)),
  ),
  'conv2d, nearest neighbours, centres': conv(2, 75, (h) =>
    tf.tanh(tf.image.resizeNearestNeighbor(images(h), [5, 5], false, true)),
  ),
  'conv2d, bilinear': conv(2, 108, (h) => tf.tanh(tf.image.resizeBilinear(images(h), [6, 6]))),
  'two of conv2d': {
    x: normal(2, 8, 8, 2),
    weights: [normal(4, 4, 2, 3), normal(3, 3, 3, 2), normal(8, 1)],
    scores: (x, w, u, v) => {
      const h = tf.tanh(tf.conv2d(images(x), images(w), 2, 'same'))
      return tf.matMul(flat(tf.tanh(tf.conv2d(images(h), images(u), 2, 'same'))), v)
    },
  },
  conv2dTranspose: {
    x: normal(2, 3, 3, 2),
    weights: [normal(4, 4, 3, 2), normal(108, 1)],
    scores: (x, w, v) =>
      tf.matMul(
        flat(tf.tanh(tf.conv2dTranspose(images(x), images(w), [2, 6, 6, 3], 2, 'same'))),
        v,
      ),
  },
}

/** A gradient by the weights inside the function: what a filter's own gradient must bear. */
const byFilter = gradientCase(
  'the norm of a gradient by the filter of conv2d',
  [normal(2, 5, 5, 2), normal(3, 3, 2, 3)],
  (x, w) => {
    const y = (filter: tf.Tensor): tf.Tensor =>
      tf.sum(tf.tanh(tf.conv2d(images(x), images(filter), 2, 'same')))
    return tf.sum(tf.square(tf.grad(y)(w)))
  },
)

export const PENALTIES: readonly OpCase[] = [
  ...Object.entries(CRITICS).map(([name, { x, weights, scores }]) =>
    gradientCase(`penalty: ${name}`, [x ?? apart(4, 5), ...weights], penalty(scores)),
  ),
  byFilter,
]
