/**
 * Latent diffusion, Rombach et al. 2022 (arXiv:2112.10752): an autoencoder of images whose codes are held near N(0, I) by a
 * small weight beta of their divergence from it, and a rectified flow (Liu et al. 2023, arXiv:2209.03003) or denoising
 * diffusion (Ho et al. 2020, arXiv:2006.11239) of the codes. Unlike theirs, both learn in the same step; no gradient of the
 * denoiser reaches the encoder. A moving average of the denoiser draws codes, the decoder makes images of them.
 */
import { denoisingLoss, followDenoiser, stepBack } from '../denoising.ts'
import { anyFamily } from '../family.ts'
import { posteriorOf } from '../posterior.ts'
import { logitsToData, networkOf } from '../trunks.ts'
import { copyNetwork } from '../../nn/average.ts'
import { gaussianKl, reparameterise } from '../../nn/gaussians.ts'
import { crossEntropy } from '../../nn/likelihoods.ts'
import { EVALUATING } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import type { LatentDiffusionHyperparameters as Hp } from './spec.ts'
import type { Family, Moment, Objective } from '../family.ts'
import type { Network } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  /** Ends in mu and logVar, side by side: `[batch, 2 latentDim]`. */
  encoder: Network
  decoder: Network
  denoiser: Network
  /** Moving average of the denoiser, which draws. */
  average: Network
}

/** A draw from q(z|x), and what it is made of. */
function draw({ encoder }: Nets, x: tf.Tensor, moment: Moment) {
  const [mu, logVar] = posteriorOf(encoder, x, moment)
  return { mu, logVar, z: reparameterise(mu, logVar, moment.random.normal(mu.shape)) }
}

/** loss = -E_q[log p(x|z)] + beta KL(q(z|x) || N(0, I)). */
function autoencoderObjective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { mu, logVar, z } = draw(nets, x, moment)
  const output = nets.decoder.apply(z, moment)
  const reconstruction = crossEntropy(x, output)
  const kl = gaussianKl(mu, logVar)
  return {
    loss: tf.add(reconstruction, tf.mul(hp.beta, kl)),
    terms: { reconstruction, kl },
    flow: () => ({ x, z, xHat: logitsToData(output) }),
  }
}

/** {@link denoisingLoss} of codes z ~ q(z|x). */
function denoiserObjective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { z } = draw(nets, x, moment)
  const { flow, ...objective } = denoisingLoss(nets.denoiser, z, hp, moment)
  return {
    ...objective,
    flow: () => {
      const { eps, xt: zt, said, y } = { y: null, ...flow() }
      return { z, eps, ...(y ? { y } : {}), zt, said }
    },
  }
}

const decode = ({ decoder }: Nets, z: tf.Tensor): tf.Tensor =>
  logitsToData(decoder.apply(z, EVALUATING))

const model: Family<Nets, Hp> = {
  build: (hp, data, rng) => {
    const { encoder, decoder, denoiser } = networks(hp, data)
    const nets = {
      encoder: networkOf(encoder, rng),
      decoder: networkOf(decoder, rng),
      denoiser: networkOf(denoiser, rng),
      average: networkOf(denoiser, rng),
    }
    copyNetwork(nets.average, nets.denoiser)
    return nets
  },
  players: {
    autoencoder: { updates: ['encoder', 'decoder'], objective: autoencoderObjective },
    denoiser: {
      updates: ['denoiser'],
      objective: denoiserObjective,
      afterUpdate: ({ average, denoiser }, hp, moment) =>
        followDenoiser(average, denoiser, hp, moment),
    },
  },
  reconstruct: (nets, x) => ({
    shown: x,
    xHat: decode(nets, posteriorOf(nets.encoder, x, EVALUATING)[0]),
  }),
  sampler: {
    steps: (hp) => hp.samplerSteps,
    start: ({ count, random }, { latentDim }) => ({ x: random.normal([count, latentDim]) }),
    step: ({ average }, { x }, i, asked, hp) => ({ x: stepBack(average, x, i, asked, hp) }),
    shown: (nets, { x }) => decode(nets, x),
  },
}

export const family = anyFamily(model)
