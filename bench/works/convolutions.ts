/** The convolutional halves that conv-gan and conv-vae share: 4x4, stride 2, 'same' padding. */
import { conv, convTranspose, dense, reshape } from '../../src/nn/layers.ts'
import type { Activation } from '../../src/nn/layers.ts'
import type { LayerMaker } from '../../src/nn/network.ts'

export const SMALL_IMAGE = [7, 7, 64] as const

/** Latent vector to image. */
export const upward = (end: Activation): LayerMaker[] => [
  dense(7 * 7 * 64, { activation: 'relu' }),
  reshape(SMALL_IMAGE),
  convTranspose(32, 4, 2, { activation: 'relu' }),
  convTranspose(1, 4, 2, { activation: end }),
]

/** Image to so many numbers. */
export const downward = (outputs: number): LayerMaker[] => [
  conv(32, 4, 2, { activation: 'relu' }),
  conv(64, 4, 2, { activation: 'relu' }),
  dense(outputs),
]
