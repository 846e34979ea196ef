/** What the benchmark's VAEs share: Bernoulli cross-entropy and KL on nets that each work gives as layers. */
import { anyFamily } from '../../src/models/family.ts'
import { gaussianKl, reparameterise } from '../../src/nn/gaussians.ts'
import { crossEntropy } from '../../src/nn/likelihoods.ts'
import { EVALUATING, Network } from '../../src/nn/network.ts'
import * as tf from '../../src/nn/tf.ts'
import type { Family, Moment, Objective } from '../../src/models/family.ts'
import type { LayerMaker } from '../../src/nn/network.ts'

interface Nets extends Record<string, Network> {
  encoder: Network
  decoder: Network
}

interface VaeLayers {
  /** From an example to mu and logVar, side by side. */
  readonly encoder: readonly LayerMaker[]
  /** From a latent vector to logits. */
  readonly decoder: readonly LayerMaker[]
  readonly latentDim: number
}

/** A family of one player. */
export function vaeOf({ encoder, decoder, latentDim }: VaeLayers): Family {
  const objective = (nets: Nets, x: tf.Tensor, _hp: unknown, moment: Moment): Objective => {
    const [mu, logVar] = tf.split(nets.encoder.apply(x, moment), 2, 1) as [tf.Tensor, tf.Tensor]
    const eps = moment.random.normal(mu.shape)
    const z = reparameterise(mu, logVar, eps)
    const reconstruction = crossEntropy(x, nets.decoder.apply(z, moment))
    const kl = gaussianKl(mu, logVar)
    return { loss: tf.add(reconstruction, kl), terms: { reconstruction, kl } }
  }
  return anyFamily<Nets, unknown>({
    build: (_hp, { shape }, rng) => ({
      encoder: new Network(shape, encoder, rng),
      decoder: new Network([latentDim], decoder, rng),
    }),
    players: { vae: { updates: ['encoder', 'decoder'], objective } },
    noiseShape: () => [latentDim],
    sample: (nets, z) => tf.sigmoid(nets.decoder.apply(z, EVALUATING)),
  })
}
