/**
 * A model that learns to undo noise, as a rectified flow (Liu et al. 2023, arXiv:2209.03003) or as denoising diffusion (Ho et
 * al. 2020, arXiv:2006.11239). Examples are drawn by a moving average of the network. Images are mixed with noise in [-1, 1], where
 * they are about as wide as it is.
 */
import { denoisingLoss, followDenoiser, stepBack, velocityAt } from '../denoising.ts'
import { anyFamily } from '../family.ts'
import { isImage } from '../datasets.ts'
import { networkOf } from '../trunks.ts'
import { copyNetwork } from '../../nn/average.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import type { DiffusionHyperparameters as Hp } from './spec.ts'
import type { Family } from '../family.ts'
import type { Network } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  denoiser: Network
  /** Moving average of the denoiser, which draws. */
  average: Network
}

const areImages = (x: tf.Tensor): boolean => isImage(x.shape.slice(1))

/** Examples as they are mixed with noise. */
const toMix = (x: tf.Tensor): tf.Tensor => (areImages(x) ? tf.affine(x, 2, -1) : x)

/** What was mixed with noise as examples are, pixels beyond black and white among them. */
const fromMix = (x: tf.Tensor): tf.Tensor => (areImages(x) ? tf.affine(x, 0.5, 0.5) : x)

const model: Family<Nets, Hp> = {
  build: (hp, data, rng) => {
    const { denoiser } = networks(hp, data)
    const nets = { denoiser: networkOf(denoiser, rng), average: networkOf(denoiser, rng) }
    copyNetwork(nets.average, nets.denoiser)
    return nets
  },
  players: {
    denoiser: {
      updates: ['denoiser'],
      objective: ({ denoiser }, x, hp, moment) => {
        const { flow, ...objective } = denoisingLoss(denoiser, toMix(x), hp, moment)
        return {
          ...objective,
          flow: () => {
            const { y, ...mixed } = { y: null, ...flow() }
            const seen = Object.entries(mixed).map(([name, of]) => [name, fromMix(of)] as const)
            return { x, ...(y ? { y } : {}), ...Object.fromEntries(seen) }
          },
        }
      },
      afterUpdate: ({ average, denoiser }, hp, moment) =>
        followDenoiser(average, denoiser, hp, moment),
    },
  },
  velocity: ({ average }, x, t, hp, labels) => {
    const velocity = velocityAt(average, toMix(x), t, hp, labels)
    return areImages(x) ? tf.mul(0.5, velocity) : velocity
  },
  sampler: {
    steps: (hp) => hp.samplerSteps,
    start: ({ count, random }, _hp, { shape }) => ({ x: random.normal([count, ...shape]) }),
    step: ({ average }, { x }, i, asked, hp) => ({ x: stepBack(average, x, i, asked, hp) }),
    shown: (_nets, { x }) => (areImages(x) ? tf.clipByValue(fromMix(x), 0, 1) : x),
  },
}

export const family = anyFamily(model)
