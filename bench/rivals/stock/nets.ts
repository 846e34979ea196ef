/** The nets in `tf.layers`, as TensorFlow.js's own examples write them. */
import * as tf from '@tensorflow/tfjs'
import type { WorkName } from '../../workList.ts'

type Activation = 'relu' | 'tanh' | 'linear'

export interface Gan {
  readonly generator: tf.Sequential
  readonly critic: tf.Sequential
  readonly latentDim: number
}

export interface Vae {
  /** Ends in mu and logVar, side by side. */
  readonly encoder: tf.Sequential
  readonly decoder: tf.Sequential
  readonly latentDim: number
}

const dense = (units: number, activation: Activation, inputs?: number): tf.layers.Layer =>
  tf.layers.dense({ units, activation, ...(inputs && { inputShape: [inputs] }) })

const leaky = (): tf.layers.Layer => tf.layers.leakyReLU({ alpha: 0.2 })
const reshape = (targetShape: number[]): tf.layers.Layer => tf.layers.reshape({ targetShape })
const flatten = (): tf.layers.Layer => tf.layers.flatten()

const conv = (filters: number, activation: Activation, inputShape?: number[]): tf.layers.Layer =>
  tf.layers.conv2d({
    filters,
    kernelSize: 4,
    strides: 2,
    padding: 'same',
    activation,
    ...(inputShape && { inputShape }),
  })

const convTranspose = (filters: number, activation: Activation): tf.layers.Layer =>
  tf.layers.conv2dTranspose({ filters, kernelSize: 4, strides: 2, padding: 'same', activation })

const IMAGE = [28, 28, 1]

function denseGan(): Gan {
  return {
    generator: tf.sequential({
      layers: [dense(128, 'relu', 32), dense(256, 'relu'), dense(784, 'tanh'), reshape(IMAGE)],
    }),
    critic: tf.sequential({
      layers: [
        tf.layers.flatten({ inputShape: IMAGE }),
        dense(256, 'relu'),
        dense(128, 'relu'),
        dense(1, 'linear'),
      ],
    }),
    latentDim: 32,
  }
}

/** Latent vector to image, without an output function. */
const upward = (latentDim: number, end: Activation): tf.layers.Layer[] => [
  dense(7 * 7 * 64, 'relu', latentDim),
  reshape([7, 7, 64]),
  convTranspose(32, 'relu'),
  convTranspose(1, end),
]

/** Image to features. */
const downward = (): tf.layers.Layer[] => [conv(32, 'relu', IMAGE), conv(64, 'relu'), flatten()]

const convGan = (): Gan => ({
  generator: tf.sequential({ layers: upward(64, 'tanh') }),
  critic: tf.sequential({ layers: [...downward(), dense(1, 'linear')] }),
  latentDim: 64,
})

function dcganBn(): Gan {
  const norm = (): tf.layers.Layer => tf.layers.batchNormalization({ momentum: 0.9, epsilon: 1e-5 })
  return {
    generator: tf.sequential({
      layers: [
        dense(7 * 7 * 64, 'linear', 64),
        norm(),
        tf.layers.reLU(),
        reshape([7, 7, 64]),
        convTranspose(32, 'linear'),
        norm(),
        tf.layers.reLU(),
        convTranspose(1, 'tanh'),
      ],
    }),
    critic: tf.sequential({
      layers: [
        conv(32, 'linear', IMAGE),
        leaky(),
        tf.layers.dropout({ rate: 0.3 }),
        conv(64, 'linear'),
        leaky(),
        tf.layers.dropout({ rate: 0.3 }),
        flatten(),
        dense(1, 'linear'),
      ],
    }),
    latentDim: 64,
  }
}

function planeGan(): Gan {
  const hidden = (): tf.layers.Layer[] => [
    dense(128, 'linear', 2),
    leaky(),
    dense(128, 'linear'),
    leaky(),
  ]
  return {
    generator: tf.sequential({ layers: [...hidden(), dense(2, 'linear')] }),
    critic: tf.sequential({ layers: [...hidden(), dense(1, 'linear')] }),
    latentDim: 2,
  }
}

function ganLab(): Gan {
  const hidden = (): tf.layers.Layer[] => [dense(8, 'relu', 2), dense(8, 'relu')]
  return {
    generator: tf.sequential({ layers: [...hidden(), dense(2, 'tanh')] }),
    critic: tf.sequential({ layers: [...hidden(), dense(1, 'linear')] }),
    latentDim: 2,
  }
}

function denseVae(): Vae {
  return {
    encoder: tf.sequential({
      layers: [
        tf.layers.flatten({ inputShape: IMAGE }),
        dense(400, 'relu'),
        dense(2 * 20, 'linear'),
      ],
    }),
    decoder: tf.sequential({
      layers: [dense(400, 'relu', 20), dense(784, 'linear'), reshape(IMAGE)],
    }),
    latentDim: 20,
  }
}

const convVae = (): Vae => ({
  encoder: tf.sequential({ layers: [...downward(), dense(2 * 16, 'linear')] }),
  decoder: tf.sequential({ layers: upward(16, 'linear') }),
  latentDim: 16,
})

export const NETS = {
  'dense-gan': denseGan,
  'conv-gan': convGan,
  'conv-vae': convVae,
  'dcgan-bn': dcganBn,
  'vae-dense-20': denseVae,
  'plane-gan': planeGan,
  ganlab: ganLab,
} as const satisfies Record<Exclude<WorkName, 'transformer'>, () => Gan | Vae>
