/**
 * Variational autoencoder, Kingma & Welling 2014 (arXiv:1312.6114), with the weight beta of Higgins et al. 2017.
 * q(z|x) = N(mu, diag exp(logVar)); p(x|z) Bernoulli in logits for images, N(., 0.05 I) for points.
 */
import { isImage } from '../datasets.ts'
import { anyFamily } from '../family.ts'
import { downTrunk, logitsToData, upTrunk } from '../trunks.ts'
import { gaussianKl } from '../../nn/divergences.ts'
import { glorot, he } from '../../nn/initialisers.ts'
import { dense } from '../../nn/layers.ts'
import { crossEntropy, gaussianNegativeLogLikelihood } from '../../nn/likelihoods.ts'
import { EVALUATING, Network } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import type { VaeHyperparameters as Hp } from './spec.ts'
import type { Family, Moment, Objective } from '../family.ts'
import type { Mode } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  /** Ends in mu and logVar, side by side: `[batch, 2 latentDim]`. */
  encoder: Network
  decoder: Network
}

const POINT_VARIANCE = 0.05

function posterior(nets: Nets, x: tf.Tensor, mode: Mode): [mu: tf.Tensor, logVar: tf.Tensor] {
  const [mu, logVar] = tf.split(nets.encoder.apply(x, mode), 2, 1)
  return [mu as tf.Tensor, logVar as tf.Tensor]
}

/** z = mu + exp(logVar / 2) eps, eps ~ N(0, I). */
const reparameterise = (mu: tf.Tensor, logVar: tf.Tensor, eps: tf.Tensor): tf.Tensor =>
  tf.add(mu, tf.mul(tf.exp(tf.mul(0.5, logVar)), eps))

/** beta, reached in a straight line over the warm-up. */
const betaAt = (hp: Hp, step: number): number =>
  hp.beta * (hp.warmUpSteps === 0 ? 1 : Math.min(1, step / hp.warmUpSteps))

/** loss = -E_q[log p(x|z)] + beta KL(q(z|x) || p(z)); the term negativeElbo has beta = 1. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const [mu, logVar] = posterior(nets, x, moment)
  const z = reparameterise(mu, logVar, moment.random.normal(mu.shape))
  const output = nets.decoder.apply(z, moment)
  const reconstruction = isImage(x.shape.slice(1))
    ? crossEntropy(x, output)
    : gaussianNegativeLogLikelihood(x, output, POINT_VARIANCE)
  const kl = gaussianKl(mu, logVar)
  return {
    loss: tf.add(
      reconstruction,
      tf.mul(
        moment.scheduled((step) => betaAt(hp, step)),
        kl,
      ),
    ),
    terms: { negativeElbo: tf.add(reconstruction, kl), reconstruction, kl },
  }
}

const model: Family<Nets, Hp> = {
  build: (hp, dataShape, rng) => ({
    encoder: new Network(
      dataShape,
      [
        ...downTrunk(hp, { initialiser: he, activation: 'relu' }),
        dense(2 * hp.latentDim, { initialiser: glorot }),
      ],
      rng,
    ),
    decoder: new Network(
      [hp.latentDim],
      upTrunk(hp, dataShape, { initialiser: glorot, activation: 'relu' }),
      rng,
    ),
  }),
  players: {
    vae: { updates: ['encoder', 'decoder'], objective },
  },
  noiseShape: (hp) => [hp.latentDim],
  sample: (nets, z) => logitsToData(nets.decoder.apply(z, EVALUATING)),
  encode: (nets, x) => posterior(nets, x, EVALUATING)[0],
  posterior: (nets, x) => {
    const [mu, logVar] = posterior(nets, x, EVALUATING)
    return { mu, logVar }
  },
  reconstruct: (nets, x) => ({
    shown: x,
    xHat: logitsToData(nets.decoder.apply(posterior(nets, x, EVALUATING)[0], EVALUATING)),
  }),
}

export const family = anyFamily(model)
