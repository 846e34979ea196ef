/**
 * The nets as jax-js functions of a tree of weights. Arrays are owned: a function uses up what it is given, and `.ref`
 * keeps a copy. Images are `[channels, height, width]`, as its convolutions want them.
 */
import { lax, nn, numpy as np, random } from '@jax-js/jax'

export type Weights = Record<string, np.Array>

type Activation = (x: np.Array) => np.Array

/** Turns a batch into another; uses up the weights and `x`. `key` seeds what it drops. */
export type Apply = (weights: Weights, x: np.Array, key?: np.Array) => np.Array

export interface Net {
  /** Draws the weights. */
  init(): Weights
  readonly apply: Apply
}

interface Layer {
  /** Shapes of the weights, by name, each with its standard deviation or its constant value. */
  readonly weights: Readonly<Record<string, { shape: number[]; std?: number; value?: number }>>
  apply(weights: Weights, x: np.Array, key: np.Array | undefined): np.Array
}

export const linear: Activation = (x) => x
export const leaky: Activation = (x) => nn.leakyRelu(x, 0.2)
export const relu: Activation = (x) => nn.relu(x)
export const tanh: Activation = (x) => np.tanh(x)

const take = (weights: Weights, name: string): np.Array => {
  const weight = weights[name]
  if (!weight) throw new Error(`there is no weight ${name}`)
  return weight
}

export const dense = (inputs: number, units: number, activation: Activation): Layer => ({
  weights: {
    kernel: { shape: [inputs, units], std: Math.sqrt(2 / inputs) },
    bias: { shape: [units], value: 0 },
  },
  apply: (w, x) => activation(np.dot(x, take(w, 'kernel')).add(take(w, 'bias'))),
})

/** 4x4, stride 2, 'same' padding. */
export const conv = (inputs: number, channels: number, activation: Activation): Layer => ({
  weights: {
    kernel: { shape: [channels, inputs, 4, 4], std: Math.sqrt(2 / (16 * inputs)) },
    bias: { shape: [channels, 1, 1], value: 0 },
  },
  apply: (w, x) => activation(lax.conv(x, take(w, 'kernel'), [2, 2], 'SAME').add(take(w, 'bias'))),
})

/** 4x4, stride 2: twice as high and wide. */
export const convTranspose = (inputs: number, channels: number, activation: Activation): Layer => ({
  weights: {
    kernel: { shape: [channels, inputs, 4, 4], std: Math.sqrt(2 / (4 * inputs)) },
    bias: { shape: [channels, 1, 1], value: 0 },
  },
  apply: (w, x) =>
    activation(lax.convTranspose(x, take(w, 'kernel'), [2, 2], 'SAME').add(take(w, 'bias'))),
})

/** Over the batch, and over the pixels of images. */
export const batchNorm = (channels: number, image: boolean, activation: Activation): Layer => {
  const shape = image ? [channels, 1, 1] : [channels]
  const axes = image ? [0, 2, 3] : [0]
  return {
    weights: { scale: { shape, value: 1 }, offset: { shape, value: 0 } },
    apply: (w, x) => {
      const centred = x.ref.sub(np.mean(x, axes, { keepdims: true }))
      const variance = np.mean(np.square(centred.ref), axes, { keepdims: true })
      const unit = centred.div(np.sqrt(variance.add(1e-5)))
      return activation(unit.mul(take(w, 'scale')).add(take(w, 'offset')))
    },
  }
}

/** Drops 0.3 of the units. */
export const dropout = (): Layer => ({
  weights: {},
  apply: (_, x, key) => {
    if (!key) return x
    const kept = random.bernoulli(key, 0.7, x.shape).astype(np.float32)
    return x.mul(kept).div(0.7)
  },
})

export const reshape = (...shape: number[]): Layer => ({
  weights: {},
  apply: (_, x) => x.reshape([-1, ...shape]),
})

const nameOf = (layer: number, weight: string): string => `${layer}.${weight}`

/** Layers in a row. */
export function stack(layers: readonly Layer[]): Net {
  const init = (): Weights => {
    const all: Weights = {}
    layers.forEach((layer, i) => {
      for (const [name, { shape, std, value }] of Object.entries(layer.weights))
        all[nameOf(i, name)] =
          std === undefined
            ? np.full(shape, value ?? 0)
            : random.normal(random.key(100 * i + shape.length), shape).mul(std)
    })
    return all
  }
  const apply: Apply = (weights, x, key) =>
    layers.reduce((h, layer, i) => {
      const names = Object.keys(layer.weights)
      const own = Object.fromEntries(names.map((name) => [name, take(weights, nameOf(i, name))]))
      return layer.apply(own, h, key?.ref)
    }, x)
  return { init, apply }
}
