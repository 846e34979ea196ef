/** Autoencoder: minimise the error of decoder(encoder(x)); with corruption, of decoder(encoder(x + noise)) (Vincent et al. 2008). */
import { isImage } from '../datasets.ts'
import { anyFamily } from '../family.ts'
import { logitsToData, networkOf } from '../trunks.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { crossEntropy, squaredError } from '../../nn/likelihoods.ts'
import { EVALUATING } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import type { AutoencoderHyperparameters as Hp } from './spec.ts'
import type { Family, Flow, Moment, Objective } from '../family.ts'
import type { Network } from '../../nn/network.ts'
import type { RandomTensors } from '../../nn/random.ts'

interface Nets extends Record<string, Network> {
  encoder: Network
  decoder: Network
}

/** x + corruption eps, eps ~ N(0, I), cut to [0, 1] for images. */
function corrupt(x: tf.Tensor, corruption: number, random: RandomTensors): tf.Tensor {
  if (corruption === 0) return x
  const noisy = tf.add(x, tf.mul(corruption, random.normal(x.shape)))
  return isImage(x.shape.slice(1)) ? tf.clipByValue(noisy, 0, 1) : noisy
}

/** What the networks make of what they are shown; the decoder's `output` is in logits for images. */
function through(nets: Nets, shown: tf.Tensor, moment: Moment) {
  const z = nets.encoder.apply(shown, moment)
  const output = nets.decoder.apply(z, moment)
  return { output, passing: { shown, z, xHat: logitsToData(output) } }
}

function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const corrupted = (): tf.Tensor => corrupt(x, hp.corruption, moment.random)
  const { output, passing } = through(nets, moment.training ? corrupted() : x, moment)
  const error = squaredError(x, passing.xHat)
  const terms = { squaredError: tf.div(error, sizeOf(x.shape.slice(1))) as tf.Scalar }
  // What is held out is not spoilt, but whoever looks wants to see what is.
  const seen = () => (moment.training ? passing : through(nets, corrupted(), moment).passing)
  const flow = (): Flow => ({ x, ...seen() })
  if (hp.likelihood === 'squared-error' || !isImage(x.shape.slice(1)))
    return { loss: error, terms, flow }
  const loss = crossEntropy(x, output)
  return { loss, terms: { ...terms, crossEntropy: loss }, flow }
}

const model: Family<Nets, Hp> = {
  build: (hp, data, rng) => {
    const { encoder, decoder } = networks(hp, data)
    return { encoder: networkOf(encoder, rng), decoder: networkOf(decoder, rng) }
  },
  players: {
    autoencoder: { updates: ['encoder', 'decoder'], objective },
  },
  noiseShape: (hp) => [hp.latentDim],
  sample: (nets, z) => logitsToData(nets.decoder.apply(z, EVALUATING)),
  encode: (nets, x) => nets.encoder.apply(x, EVALUATING),
  reconstruct: (nets, x, hp, random) => {
    const shown = corrupt(x, hp.corruption, random)
    const z = nets.encoder.apply(shown, EVALUATING)
    return { shown, xHat: logitsToData(nets.decoder.apply(z, EVALUATING)) }
  },
}

export const family = anyFamily(model)
