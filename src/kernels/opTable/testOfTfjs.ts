/** What TF.js builds from its operations: normalisation, layers, optimisers, random numbers. */
import { input, layers } from '@tensorflow/tfjs-layers'
import * as tf from '../tfjs.ts'
import { Rng } from '../../lib/rng.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { batchNorm } from '../gradients/batchNorm.ts'
import { gradientCase, normal, positive, valueCase } from './testCase.ts'
import type { OpCase, Operation } from './testCase.ts'

/** A layer in training, with random weights, as an operation on its input. */
const layer =
  (make: () => layers.Layer): Operation =>
  (x) => {
    const made = make()
    made.apply(input({ batchShape: x.shape }))
    const rng = new Rng(8)
    made.setWeights(
      made.getWeights().map(({ shape }) => {
        const values = rng.uniforms(sizeOf(shape)).map((u) => u + 0.5)
        return tf.tensor(values, shape)
      }),
    )
    const y = made.apply(x, { training: true }) as tf.Tensor
    // Its weights live longer than the tidy around the case.
    made.dispose()
    return y
  }

const descend =
  (make: () => tf.Optimizer): OpCase['run'] =>
  (start) => {
    const weights = tf.variable(start)
    const optimiser = make()
    for (let i = 0; i < 3; i++)
      optimiser.minimize(() => tf.sum(tf.square(weights)), false, [weights])
    const found = tf.clone(weights)
    optimiser.dispose()
    weights.dispose()
    return found
  }

const OPTIMISERS: Record<string, () => tf.Optimizer> = {
  sgd: () => tf.train.sgd(0.1),
  momentum: () => tf.train.momentum(0.01, 0.9),
  adam: () => tf.train.adam(0.01),
  adamax: () => tf.train.adamax(0.01),
  adagrad: () => tf.train.adagrad(0.01),
  adadelta: () => tf.train.adadelta(0.01),
  rmsprop: () => tf.train.rmsprop(0.01, 0.9, 0.9, 1e-7, true),
}

const normalise: Operation = (x, mean, variance, offset, scale) =>
  batchNorm(x, mean, variance, offset, scale)

const channels = [normal(5), positive(5), normal(5), normal(5)]

export const OF_TFJS: readonly OpCase[] = [
  gradientCase('batchNorm of a matrix', [normal(6, 5), ...channels], normalise),
  gradientCase('batchNorm of images', [normal(2, 3, 3, 5), ...channels], normalise),
  gradientCase('batchNorm without a scale', [normal(6, 5), ...channels.slice(0, 3)], normalise),
  gradientCase(
    'batchNorm without scale and offset',
    [normal(6, 5), ...channels.slice(0, 2)],
    normalise,
  ),
  gradientCase(
    'batchNorm with a mean for each number',
    [normal(3, 4), normal(3, 4), positive(3, 4), normal(3, 4), normal(3, 4)],
    normalise,
  ),
  gradientCase('batchNorm with moments of its own', [normal(6, 5)], (x) => {
    const { mean, variance } = tf.moments(x, 0)
    return batchNorm(x, mean, variance)
  }),
  gradientCase('layer normalisation by hand', [normal(4, 6)], (x) => {
    const { mean, variance } = tf.moments(x, 1, true)
    return tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-3)))
  }),
  gradientCase(
    'tf.layers.layerNormalization',
    [normal(4, 6)],
    layer(() => layers.layerNormalization()),
  ),
  gradientCase(
    'tf.layers.batchNormalization',
    [normal(3, 2, 2, 5)],
    layer(() => layers.batchNormalization()),
  ),
  gradientCase(
    'tf.layers.batchNormalization without a scale',
    [normal(6, 3)],
    layer(() => layers.batchNormalization({ scale: false })),
  ),
  gradientCase(
    'tf.layers.gru',
    [normal(2, 3, 4)],
    layer(() => layers.gru({ units: 3, recurrentInitializer: 'glorotUniform' })),
  ),
  ...Object.entries(OPTIMISERS).map(([name, make]) =>
    valueCase(`three steps of tf.train.${name}`, [normal(3, 5)], descend(make)),
  ),
  valueCase('randomNormal has mean 0', [], () =>
    tf.less(tf.abs(tf.mean(tf.randomNormal([1000], 0, 1, 'float32', 5))), 0.2),
  ),
  valueCase('multinomial draws the likely', [], () =>
    tf.multinomial(tf.tensor2d([[-100, 0]]), 4, 3),
  ),
]
