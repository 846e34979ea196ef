/** The layers that the families are built from. Images are `[height, width, channels]` (NHWC in a batch). */
import * as tf from './tf.ts'
import { assert } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { he } from './initialisers.ts'
import { SpectralNorm } from './spectralNorm.ts'
import { variable } from './network.ts'
import type { Initialiser } from './initialisers.ts'
import type { Layer, LayerMaker, Shape } from './network.ts'

interface WeightOptions {
  readonly initialiser?: Initialiser
  /** Divide the weights by their largest singular value. */
  readonly spectralNorm?: boolean
}

const zeros = (n: number): tf.Variable => variable(new Float32Array(n), [n])

/** Adds what spectral normalisation needs to a layer with this kernel, or leaves the kernel as it is. */
function normalised(
  kernel: tf.Variable,
  on: boolean | undefined,
  rng: Parameters<LayerMaker>[1],
): { weights(): tf.Tensor; extras: Pick<Layer, 'state' | 'afterUpdate'> } {
  if (!on) return { weights: () => kernel, extras: {} }
  const norm = new SpectralNorm(kernel, rng)
  return {
    weights: () => norm.weights(),
    extras: { state: norm.state, afterUpdate: () => norm.iterate() },
  }
}

/** y = x W + b for any input shape, flattened. */
export const dense =
  (units: number, options: WeightOptions = {}): LayerMaker =>
  (inputShape, rng) => {
    const inputs = sizeOf(inputShape)
    const initialise = options.initialiser ?? he
    const kernel = variable(initialise(inputs * units, inputs, units, rng), [inputs, units])
    const bias = zeros(units)
    const { weights, extras } = normalised(kernel, options.spectralNorm, rng)
    return {
      outputShape: [units],
      trainable: { kernel, bias },
      ...extras,
      apply: (x) => tf.add(tf.matMul(tf.reshape(x, [-1, inputs]), weights() as tf.Tensor2D), bias),
    }
  }

/** Strided convolution, 'same' padding. */
export const conv =
  (channels: number, size: number, stride: number, options: WeightOptions = {}): LayerMaker =>
  (inputShape, rng) => {
    const [height, width, inputs] = imageShape(inputShape)
    const initialise = options.initialiser ?? he
    const shape = [size, size, inputs, channels]
    const kernel = variable(
      initialise(sizeOf(shape), size * size * inputs, size * size * channels, rng),
      shape,
    )
    const bias = zeros(channels)
    const { weights, extras } = normalised(kernel, options.spectralNorm, rng)
    return {
      outputShape: [Math.ceil(height / stride), Math.ceil(width / stride), channels],
      trainable: { kernel, bias },
      ...extras,
      apply: (x) =>
        tf.add(tf.conv2d(x as tf.Tensor4D, weights() as tf.Tensor4D, stride, 'same'), bias),
    }
  }

/** Transposed convolution, 'same' padding: `stride` times as high and wide. */
export const convTranspose =
  (channels: number, size: number, stride: number, options: WeightOptions = {}): LayerMaker =>
  (inputShape, rng) => {
    const [height, width, inputs] = imageShape(inputShape)
    const initialise = options.initialiser ?? he
    // Each output adds up size^2 / stride^2 of the inputs' windows.
    const fanIn = (size * size * inputs) / (stride * stride)
    const shape = [size, size, channels, inputs]
    const kernel = variable(
      initialise(sizeOf(shape), fanIn, (size * size * channels) / (stride * stride), rng),
      shape,
    )
    const bias = zeros(channels)
    const outputShape = [height * stride, width * stride, channels] as const
    return {
      outputShape,
      trainable: { kernel, bias },
      apply: (x) => {
        const batch = x.shape[0] as number
        const y = tf.conv2dTranspose(
          x as tf.Tensor4D,
          kernel as unknown as tf.Tensor4D,
          [batch, ...outputShape],
          stride,
          'same',
        )
        return tf.add(y, bias)
      },
    }
  }

/** max(x, slope x). */
export const leakyRelu =
  (slope = 0.2): LayerMaker =>
  (inputShape) => ({
    outputShape: inputShape,
    trainable: {},
    apply: (x) => tf.leakyRelu(x, slope),
  })

export const relu = (): LayerMaker => (inputShape) => ({
  outputShape: inputShape,
  trainable: {},
  apply: (x) => tf.relu(x),
})

export const tanh = (): LayerMaker => (inputShape) => ({
  outputShape: inputShape,
  trainable: {},
  apply: (x) => tf.tanh(x),
})

export const reshape =
  (shape: Shape): LayerMaker =>
  (inputShape) => {
    assert(sizeOf(shape) === sizeOf(inputShape), `cannot reshape [${inputShape}] to [${shape}]`)
    return { outputShape: shape, trainable: {}, apply: (x) => tf.reshape(x, [-1, ...shape]) }
  }

/** Where the mode drops units: each becomes 0 with probability `rate`, the rest grow by 1 / (1 - rate). Training only. */
export const dropout = (): LayerMaker => (inputShape) => ({
  outputShape: inputShape,
  trainable: {},
  apply: (x, mode) => {
    if (!mode.training || !mode.dropout || mode.dropout.rate === 0) return x
    const { rate, rng } = mode.dropout
    const mask = rng.uniforms(x.size)
    for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] as number) < rate ? 0 : 1 / (1 - rate)
    return tf.mul(x, tf.tensor(mask, x.shape))
  },
})

/**
 * Batch normalisation over all axes but the last: (x - mean) / sqrt(var + 1e-5) scale + offset, with the batch's
 * mean and variance in training and running ones (momentum 0.9) otherwise. Ioffe & Szegedy 2015 (arXiv:1502.03167).
 * Built from plain arithmetic: TF.js's own gradient tiles tensors and cannot be differentiated without a scale.
 */
export const batchNorm = (): LayerMaker => (inputShape) => {
  const channels = inputShape.at(-1) as number
  const ones = new Float32Array(channels).fill(1)
  const scale = variable(ones, [channels])
  const offset = zeros(channels)
  const runningMean = variable(new Float32Array(channels), [channels], false)
  const runningVariance = variable(ones, [channels], false)
  const follow = (running: tf.Variable, value: tf.Tensor): void =>
    tf.tidy(() => running.assign(tf.add(tf.mul(running, 0.9), tf.mul(value, 0.1))))
  return {
    outputShape: inputShape,
    trainable: { scale, offset },
    state: { runningMean, runningVariance },
    apply: (x, { training }) => {
      if (!training) {
        const factor = tf.mul(scale, tf.rsqrt(tf.add(runningVariance, 1e-5)))
        return tf.add(tf.mul(tf.sub(x, runningMean), factor), offset)
      }
      const axes = x.shape.slice(0, -1).map((_, i) => i)
      const mean = tf.mean(x, axes)
      const centred = tf.sub(x, mean)
      const variance = tf.mean(tf.square(centred), axes)
      follow(runningMean, mean)
      follow(runningVariance, variance)
      return tf.add(tf.mul(centred, tf.mul(scale, tf.rsqrt(tf.add(variance, 1e-5)))), offset)
    },
  }
}

function imageShape(shape: Shape): readonly [number, number, number] {
  assert(shape.length === 3, `a convolution needs [height, width, channels], not [${shape}]`)
  return shape as readonly [number, number, number]
}
