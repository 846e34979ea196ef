/**
 * Variational autoencoder, Kingma & Welling 2014 (arXiv:1312.6114), with the weight beta of Higgins et al. 2017.
 * q(z|x) = N(mu, diag exp(logVar)); p(x|z) Bernoulli in logits for images, N(., 0.05 I) for points.
 * The conditional one decodes [z; y], y the class (M2 of Kingma et al. 2014, arXiv:1406.5298; Sohn et al. 2015): its bound
 * is one on log p(x|y). Unlike theirs, q does not get y, because an image tells its class.
 */
import { isImage } from '../datasets.ts'
import { anyFamily } from '../family.ts'
import { posteriorOf } from '../posterior.ts'
import { logitsToData, networkOf, withClass } from '../trunks.ts'
import { gaussianKl, reparameterise } from '../../nn/gaussians.ts'
import { crossEntropy, gaussianNegativeLogLikelihood } from '../../nn/likelihoods.ts'
import { EVALUATING } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import type { VaeHyperparameters as Hp } from './spec.ts'
import type { Family, Labels, Moment, Objective } from '../family.ts'
import type { Network } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  /** Ends in mu and logVar, side by side: `[batch, 2 latentDim]`. */
  encoder: Network
  decoder: Network
}

const POINT_VARIANCE = 0.05

/** beta, reached in a straight line over the warm-up. */
const betaAt = (hp: Hp, step: number): number =>
  hp.beta * (hp.warmUpSteps === 0 ? 1 : Math.min(1, step / hp.warmUpSteps))

/** Decodes z for a class, outside of training. */
const decode = (nets: Nets, z: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor =>
  logitsToData(nets.decoder.apply(withClass(z, labels, hp), EVALUATING))

/** loss = -E_q[log p(x|z)] + beta KL(q(z|x) || p(z)); the term negativeElbo has beta = 1. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const [mu, logVar] = posteriorOf(nets.encoder, x, moment)
  const eps = moment.random.normal(mu.shape)
  const z = reparameterise(mu, logVar, eps)
  const output = nets.decoder.apply(withClass(z, moment.labels, hp), moment)
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
    flow: () => ({
      ...{ x, mu, sigma: tf.exp(tf.mul(0.5, logVar)), eps, z },
      ...(moment.labels ? { y: moment.labels } : {}),
      xHat: logitsToData(output),
    }),
  }
}

const model: Family<Nets, Hp> = {
  build: (hp, data, rng) => {
    const { encoder, decoder } = networks(hp, data)
    return { encoder: networkOf(encoder, rng), decoder: networkOf(decoder, rng) }
  },
  players: {
    vae: { updates: ['encoder', 'decoder'], objective },
  },
  noiseShape: (hp) => [hp.latentDim],
  sample: decode,
  encode: (nets, x) => posteriorOf(nets.encoder, x, EVALUATING)[0],
  posterior: (nets, x) => {
    const [mu, logVar] = posteriorOf(nets.encoder, x, EVALUATING)
    return { mu, logVar }
  },
  reconstruct: (nets, x, hp, _random, labels) => ({
    shown: x,
    xHat: decode(nets, posteriorOf(nets.encoder, x, EVALUATING)[0], hp, labels),
  }),
}

export const family = anyFamily(model)
