/**
 * A model that learns to undo noise, as a rectified flow (Liu et al. 2023, arXiv:2209.03003) or as denoising diffusion (Ho et
 * al. 2020, arXiv:2006.11239). Examples are drawn by a moving average of the network.
 */
import { denoisingLoss, followDenoiser, stepBack, velocityAt } from '../denoising.ts'
import { anyFamily } from '../family.ts'
import { networkOf } from '../trunks.ts'
import { copyNetwork } from '../../nn/average.ts'
import { networks } from './networks.ts'
import type { DiffusionHyperparameters as Hp } from './spec.ts'
import type { Family } from '../family.ts'
import type { Network } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  denoiser: Network
  /** Moving average of the denoiser, which draws. */
  average: Network
}

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
        const { flow, ...objective } = denoisingLoss(denoiser, x, hp, moment)
        return { ...objective, flow: () => ({ x, ...flow() }) }
      },
      afterUpdate: ({ average, denoiser }, hp, moment) =>
        followDenoiser(average, denoiser, hp, moment),
    },
  },
  velocity: ({ average }, x, t, hp, labels) => velocityAt(average, x, t, hp, labels),
  sampler: {
    steps: (hp) => hp.samplerSteps,
    start: ({ count, random }, _hp, { shape }) => ({ x: random.normal([count, ...shape]) }),
    step: ({ average }, { x }, i, asked, hp) => ({ x: stepBack(average, x, i, asked, hp) }),
  },
}

export const family = anyFamily(model)
