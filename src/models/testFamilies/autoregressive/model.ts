/**
 * p(x) = prod_i p(x_i | x_0 ... x_(i-1)), one network for all places: it reads the tokens before a place, and which place
 * it is. Larochelle & Murray 2011; the conditional one reads the class as well.
 */
import { anyFamily } from '../../family.ts'
import { defined } from '../../../lib/assert.ts'
import { dense } from '../../../nn/layers.ts'
import { EVALUATING, Network } from '../../../nn/network.ts'
import * as tf from '../../../nn/tf.ts'
import type { AutoregressiveHyperparameters as Hp } from './spec.ts'
import type { Family, Labels, Moment, Networks, Objective } from '../../family.ts'
import type { Mode } from '../../../nn/network.ts'

interface Nets extends Networks {
  reader: Network
}

/** A matrix of ones where `isOne` says so. */
const matrix = (
  rows: number,
  columns: number,
  isOne: (row: number, column: number) => boolean,
): tf.Tensor2D =>
  tf.tensor2d(
    Array.from({ length: rows * columns }, (_, at) =>
      Number(isOne(Math.floor(at / columns), at % columns)),
    ),
    [rows, columns],
  )

/** Tokens as one-hot rows, 1 - |x - v| or 0: `[n, length, vocabulary]`. */
function oneHot(x: tf.Tensor, vocabulary: number): tf.Tensor {
  const tokens = tf.tensor3d([[Array.from({ length: vocabulary }, (_, v) => v)]])
  return tf.relu(tf.sub(1, tf.abs(tf.sub(tf.expandDims(x, 2), tokens))))
}

const vocabularyOf = ({ reader }: Nets): number => reader.outputShape[0] as number

/** Logits of the token at every place, from those before it: `[n, length, vocabulary]`. */
function logits(nets: Nets, x: tf.Tensor, labels: Labels, hp: Hp, mode: Mode): tf.Tensor {
  const [n, length] = x.shape as [number, number]
  const vocabulary = vocabularyOf(nets)
  const before = matrix(length, length, (place, other) => other < place)
  const seen = tf.mul(
    tf.reshape(oneHot(x, vocabulary), [n, 1, length, vocabulary]),
    tf.reshape(before, [1, length, length, 1]),
  )
  const place = matrix(length, length, (row, column) => row === column)
  const inputs = [
    tf.reshape(seen, [n * length, length * vocabulary]),
    tf.tile(place, [n, 1]),
    ...(hp.conditional ? [eachPlace(defined(labels, 'the class of every example'), length)] : []),
  ]
  return tf.reshape(nets.reader.apply(tf.concat(inputs, 1), mode), [n, length, vocabulary])
}

/** Rows `[n, classes]`, once for every place: `[n length, classes]`. */
function eachPlace(labels: tf.Tensor, length: number): tf.Tensor {
  const [n, classes] = labels.shape as [number, number]
  return tf.reshape(tf.tile(tf.expandDims(labels, 1), [1, length, 1]), [n * length, classes])
}

/** -log p(x_i | before), `[n, length]`, nats. */
function surprise(nets: Nets, x: tf.Tensor, labels: Labels, hp: Hp, mode: Mode): tf.Tensor {
  const logProbabilities = tf.logSoftmax(logits(nets, x, labels, hp, mode))
  return tf.neg(tf.sum(tf.mul(oneHot(x, vocabularyOf(nets)), logProbabilities), 2))
}

/** -E[log p(x)], nats per sequence. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const loss = tf.mean(tf.sum(surprise(nets, x, moment.labels, hp, moment), 1)) as tf.Scalar
  return { loss, terms: { crossEntropy: loss } }
}

/** The tokens at which the running sum of the probabilities passes u, `[n, 1]` each; the last where rounding leaves none. */
function tokensAt(probabilities: tf.Tensor2D, u: tf.Tensor): tf.Tensor {
  const vocabulary = probabilities.shape[1]
  const upTo = matrix(vocabulary, vocabulary, (token, last) => token <= last)
  const summed = tf.matMul(probabilities, upTo)
  const passed = tf.sum(tf.cast(tf.lessEqual(summed, u), 'float32'), 1, true)
  return tf.minimum(passed, vocabulary - 1)
}

const model: Family<Nets, Hp> = {
  build: (hp, { shape, vocabulary, classes }, rng) => {
    const [length] = shape as readonly [number]
    const tokens = defined(vocabulary, 'the vocabulary')
    const inputs = length * tokens + length + (hp.conditional ? classes : 0)
    const layers = [dense(hp.width, { activation: 'leakyRelu' }), dense(tokens)]
    return { reader: new Network([inputs], layers, rng) }
  },
  players: { reader: { updates: ['reader'], objective } },
  sampler: {
    steps: (_hp, { shape }) => shape[0] as number,
    start: ({ count, random }, _hp, { shape }) => ({
      x: tf.zeros([count, ...shape]),
      u: random.uniform([count, ...shape]),
    }),
    step: (nets, { x, ...kept }, i, { count, labels }, hp) => {
      const u = defined(kept['u'], 'what is drawn for every place')
      const all = logits(nets, x, labels, hp, EVALUATING)
      const here = tf.reshape(tf.slice(all, [0, i, 0], [count, 1, -1]), [count, -1])
      const token = tokensAt(tf.softmax(here) as tf.Tensor2D, tf.slice(u, [0, i], [count, 1]))
      const place = matrix(1, x.shape[1] as number, (_, column) => column === i)
      return { x: tf.add(x, tf.mul(token, place)), u }
    },
  },
  views: {
    surprise: (nets, { x, labels }, hp) => ({
      surprise: surprise(nets, defined(x, 'examples to look at'), labels, hp, EVALUATING),
    }),
  },
}

export const family = anyFamily(model)
