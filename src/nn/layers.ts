/** The layers that the families are built from. Images are `[height, width, channels]` (NHWC in a batch). */
import * as tf from './tf.ts'
import { activate } from '../kernels/activations.ts'
import { batchNormTrain, VARIANCE_EPSILON } from '../kernels/normalisation.ts'
import * as products from '../kernels/products.ts'
import { assert } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { he } from './initialisers.ts'
import { SpectralNorm } from './spectralNorm.ts'
import { variable } from './network.ts'
import type { Activation } from '../kernels/activations.ts'
import type { Initialiser } from './initialisers.ts'
import type { Layer, LayerMaker, Mode, Shape } from './network.ts'

export type { Activation }

interface LayerOptions {
  /** Applied to the sum; `linear` when absent. */
  readonly activation?: Activation
}

interface WeightOptions extends LayerOptions {
  readonly initialiser?: Initialiser
  /** Divide the weights by their largest singular value. */
  readonly spectralNorm?: boolean
}

/** A bias of `n` zeros. */
export const zeros = (n: number): tf.Variable => variable(new Float32Array(n), [n])

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

/** Ones where unit k reads input j, inputs[j] <= units[k], and zeros elsewhere: `[inputs, units]`, row by row. */
const onesOf = ({ inputs, units }: Mask): Float32Array =>
  Float32Array.from(inputs.flatMap((input) => units.map((unit) => Number(input <= unit))))

interface Mask {
  readonly inputs: readonly number[]
  readonly units: readonly number[]
}

/** y = f(x W + b) for any input shape, flattened. With a mask, unit k reads input j where inputs[j] <= units[k]. */
export const dense =
  (
    units: number,
    { mask, ...options }: WeightOptions & { readonly mask?: Mask } = {},
  ): LayerMaker =>
  (inputShape, rng) => {
    const inputs = sizeOf(inputShape)
    const initialise = options.initialiser ?? he
    const kernel = variable(initialise(inputs * units, inputs, units, rng), [inputs, units])
    const bias = zeros(units)
    const activation = options.activation ?? 'linear'
    const { weights: whole, extras } = normalised(kernel, options.spectralNorm, rng)
    const ones = mask && onesOf(mask)
    const weights = (): tf.Tensor =>
      ones ? tf.mul(whole(), tf.tensor2d(ones, [inputs, units])) : whole()
    return {
      outputShape: [units],
      trainable: { kernel, bias },
      ...extras,
      product: { weights, bias, activation },
      apply: (x) => products.dense(tf.reshape(x, [-1, inputs]), weights(), bias, activation),
    }
  }

/** Ones at the pixels of a window's upper half that a mask leaves, `[(size + 1) / 2, size, 1, 1]`. */
function onesOfWindow(mask: WindowMask, size: number): tf.Tensor4D {
  const middle = (size * size - 1) / 2
  const last = mask === 'A' ? middle - 1 : middle
  const rows = (size + 1) / 2
  const ones = Array.from({ length: rows * size }, (_, at) => Number(at <= last))
  return tf.tensor4d(ones, [rows, size, 1, 1])
}

type WindowMask = 'A' | 'B'

/**
 * Strided convolution, 'same' padding, then f. With a mask, at stride 1, a window of odd size is left what is read before its middle
 * (A), or up to it (B); nothing below the middle is multiplied at all.
 */
export const conv =
  (
    channels: number,
    size: number,
    stride: number,
    { mask, ...options }: WeightOptions & { readonly mask?: WindowMask } = {},
  ): LayerMaker =>
  (inputShape, rng) => {
    const [height, width, inputs] = imageShape(inputShape)
    const initialise = options.initialiser ?? he
    const shape = [size, size, inputs, channels]
    const kernel = variable(
      initialise(sizeOf(shape), size * size * inputs, size * size * channels, rng),
      shape,
    )
    const bias = zeros(channels)
    const activation = options.activation ?? 'linear'
    const { weights: whole, extras } = normalised(kernel, options.spectralNorm, rng)
    const half = (size - 1) / 2
    const upper = (): tf.Tensor => tf.slice(whole(), [0, 0, 0, 0], [half + 1, -1, -1, -1])
    const weights = (): tf.Tensor => (mask ? tf.mul(upper(), onesOfWindow(mask, size)) : whole())
    const pad = mask ? around({ above: half, beside: half }) : 'same'
    return {
      outputShape: [Math.ceil(height / stride), Math.ceil(width / stride), channels],
      trainable: { kernel, bias },
      ...extras,
      ...(mask && {
        window: {
          ...{ weights, bias, activation },
          above: half,
          left: mask === 'A' ? half : half + 1,
        },
      }),
      apply: (x) => products.conv2d(x, weights(), bias, { strides: stride, pad, activation }),
    }
  }

/** Zeros around an image: above it, and on both of its sides. */
const around = ({ above, beside }: { above: number; beside: number }): products.Padding => [
  [0, 0],
  [above, 0],
  [beside, beside],
  [0, 0],
]

/** Transposed convolution, 'same' padding, then f: `stride` times as high and wide. */
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
      apply: (x) =>
        products.conv2dTranspose(x, kernel, bias, {
          outputShape: [x.shape[0] as number, ...outputShape],
          strides: stride,
          pad: 'same',
          activation: options.activation ?? 'linear',
        }),
    }
  }

export const reshape =
  (shape: Shape): LayerMaker =>
  (inputShape) => {
    assert(sizeOf(shape) === sizeOf(inputShape), `cannot reshape [${inputShape}] to [${shape}]`)
    return { outputShape: shape, trainable: {}, apply: (x) => tf.reshape(x, [-1, ...shape]) }
  }

/** x where the mode drops units: each becomes 0 with probability `rate`, the rest grow by 1 / (1 - rate). Training only. */
export function dropped(x: tf.Tensor, mode: Mode): tf.Tensor {
  if (!mode.training || !mode.dropout || mode.dropout.rate === 0) return x
  return mode.dropout.random.dropout(x, mode.dropout.rate)
}

/** Drops units; see {@link dropped}. */
export const dropout = (): LayerMaker => (inputShape) => ({
  outputShape: inputShape,
  trainable: {},
  apply: dropped,
})

/**
 * Batch normalisation over all axes but the last, then f: f((x - mean) / sqrt(var + 1e-5) scale + offset), with the
 * batch's mean and variance in training and running ones (momentum 0.9) otherwise. Ioffe & Szegedy 2015
 * (arXiv:1502.03167).
 */
export const batchNorm =
  (options: LayerOptions = {}): LayerMaker =>
  (inputShape) => {
    const channels = inputShape.at(-1) as number
    const kind = options.activation ?? 'linear'
    const ones = new Float32Array(channels).fill(1)
    const scale = variable(ones, [channels])
    const offset = zeros(channels)
    const runningMean = variable(new Float32Array(channels), [channels], false)
    const runningVariance = variable(ones, [channels], false)
    return {
      outputShape: inputShape,
      trainable: { scale, offset },
      state: { runningMean, runningVariance },
      apply: (x, { training }) => {
        if (!training) {
          const factor = tf.mul(scale, tf.rsqrt(tf.add(runningVariance, VARIANCE_EPSILON)))
          return activate(tf.add(tf.mul(tf.sub(x, runningMean), factor), offset), kind)
        }
        const running = { mean: runningMean, variance: runningVariance }
        return batchNormTrain(x, scale, offset, kind, running).y
      },
    }
  }

function imageShape(shape: Shape): readonly [number, number, number] {
  assert(shape.length === 3, `a convolution needs [height, width, channels], not [${shape}]`)
  return shape as readonly [number, number, number]
}
