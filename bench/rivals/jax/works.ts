/** The seven works as jax-js nets. */
import {
  batchNorm,
  conv,
  convTranspose,
  dense,
  dropout,
  leaky,
  linear,
  relu,
  reshape,
  stack,
  tanh,
} from './nets.ts'
import type { WorkName } from '../../workList.ts'
import type { Net } from './nets.ts'

export interface Gan {
  readonly generator: Net
  readonly critic: Net
  readonly latentDim: number
  /** Whether the critic drops units, for which it needs a key. */
  readonly drops?: boolean
}

export interface Vae {
  /** Ends in mu and logVar, side by side. */
  readonly encoder: Net
  readonly decoder: Net
  readonly latentDim: number
}

const IMAGE = [1, 28, 28]
const PIXELS = 784
/** What two convolutions leave of an image: 64 channels of 7 x 7. */
const FEATURES = 64 * 7 * 7

const denseGan = (): Gan => ({
  generator: stack([
    dense(32, 128, relu),
    dense(128, 256, relu),
    dense(256, PIXELS, tanh),
    reshape(...IMAGE),
  ]),
  critic: stack([
    reshape(PIXELS),
    dense(PIXELS, 256, relu),
    dense(256, 128, relu),
    dense(128, 1, linear),
  ]),
  latentDim: 32,
})

const upward = (latentDim: number, end: typeof tanh): Net =>
  stack([
    dense(latentDim, FEATURES, relu),
    reshape(64, 7, 7),
    convTranspose(64, 32, relu),
    convTranspose(32, 1, end),
  ])

const downward = (outputs: number): Net =>
  stack([
    conv(1, 32, relu),
    conv(32, 64, relu),
    reshape(FEATURES),
    dense(FEATURES, outputs, linear),
  ])

const convGan = (): Gan => ({
  generator: upward(64, tanh),
  critic: downward(1),
  latentDim: 64,
})

const convVae = (): Vae => ({
  encoder: downward(2 * 16),
  decoder: upward(16, linear),
  latentDim: 16,
})

const dcganBn = (): Gan => ({
  generator: stack([
    dense(64, FEATURES, linear),
    batchNorm(FEATURES, false, relu),
    reshape(64, 7, 7),
    convTranspose(64, 32, linear),
    batchNorm(32, true, relu),
    convTranspose(32, 1, tanh),
  ]),
  critic: stack([
    conv(1, 32, leaky),
    dropout(),
    conv(32, 64, leaky),
    dropout(),
    reshape(FEATURES),
    dense(FEATURES, 1, linear),
  ]),
  latentDim: 64,
  drops: true,
})

const denseVae = (): Vae => ({
  encoder: stack([reshape(PIXELS), dense(PIXELS, 400, relu), dense(400, 2 * 20, linear)]),
  decoder: stack([dense(20, 400, relu), dense(400, PIXELS, linear), reshape(...IMAGE)]),
  latentDim: 20,
})

const planeGan = (): Gan => ({
  generator: stack([dense(2, 128, leaky), dense(128, 128, leaky), dense(128, 2, linear)]),
  critic: stack([dense(2, 128, leaky), dense(128, 128, leaky), dense(128, 1, linear)]),
  latentDim: 2,
})

const ganLab = (): Gan => ({
  generator: stack([dense(2, 8, relu), dense(8, 8, relu), dense(8, 2, tanh)]),
  critic: stack([dense(2, 8, relu), dense(8, 8, relu), dense(8, 1, linear)]),
  latentDim: 2,
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
