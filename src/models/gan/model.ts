/**
 * Generative adversarial network, Goodfellow et al. 2014 (arXiv:1406.2661): a generator z -> x against a critic x -> s.
 * Images are played in [-1, 1]; the displayed generator is a moving average of the trained one.
 * The conditional one makes x from [z; y], y the class (Mirza & Osindero 2014, arXiv:1411.1784), and its critic projects on
 * the class (Miyato & Koyama 2018, arXiv:1802.05637).
 */
import { isImage } from '../datasets.ts'
import { anyFamily } from '../family.ts'
import { networkOf, withClass } from '../trunks.ts'
import { defined } from '../../lib/assert.ts'
import * as adversarial from '../../nn/adversarial.ts'
import { copyNetwork, moveAverage, warmDecay } from '../../nn/average.ts'
import { EVALUATING } from '../../nn/network.ts'
import { interpolatedPenalty, zeroCentredPenalty } from '../../nn/penalties.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import type { GanHyperparameters as Hp } from './spec.ts'
import type { Family, Labels, Moment, Objective, Scoring } from '../family.ts'
import type { DataForm } from '../spec.ts'
import type { AdversarialObjective } from '../../nn/adversarial.ts'
import type { RandomTensors } from '../../nn/random.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Mode, Network } from '../../nn/network.ts'
import type { Critic } from '../../nn/penalties.ts'

interface Nets extends Record<string, Network> {
  critic: Network
  generator: Network
  /** Moving average of the generator, for display. */
  average: Network
}

const OBJECTIVES: Record<Hp['objective'], AdversarialObjective> = {
  'non-saturating': adversarial.nonSaturating,
  minimax: adversarial.minimax,
  'least-squares': adversarial.leastSquares,
  hinge: adversarial.hinge,
  wasserstein: adversarial.wasserstein,
  'wgan-gp': adversarial.wasserstein,
  r3gan: adversarial.relativistic,
}

/** [0, 1] to [-1, 1] for images. */
const toPlay = (x: tf.Tensor): tf.Tensor => (isImage(x.shape.slice(1)) ? tf.affine(x, 2, -1) : x)

/** [-1, 1] to [0, 1] for images. */
const toData = (x: tf.Tensor): tf.Tensor => (isImage(x.shape.slice(1)) ? tf.affine(x, 0.5, 0.5) : x)

/**
 * What the generator is given for z ~ N(0, I): z itself, or sqrt(3) erf(z / sqrt(2)), which is uniform on [-sqrt(3), sqrt(3)]
 * and has variance 1 too. Latent vectors are normal everywhere else, whatever the noise.
 */
const toNoise = (z: tf.Tensor, { prior }: Hp): tf.Tensor =>
  prior === 'uniform' ? tf.mul(Math.sqrt(3), tf.erf(tf.mul(z, Math.SQRT1_2))) : z

/**
 * Joins `packing` examples into one along the last axis; what does not fill a pack is left out.
 * PacGAN, Lin et al. 2018 (arXiv:1712.04086).
 */
export function pack(x: tf.Tensor, packing: number): tf.Tensor {
  if (packing === 1) return x
  const packs = Math.floor((x.shape[0] as number) / packing)
  const full = packs * packing
  return tf.joinExamples(full === x.shape[0] ? x : tf.slice(x, [0], [full]), packing)
}

/** x + sigma eps with sigma falling in a straight line to 0. Sønderby et al. 2017 (arXiv:1610.04490). */
function withInstanceNoise(x: tf.Tensor, hp: Hp, moment: Moment): tf.Tensor {
  if (!moment.training || hp.instanceNoise === 0) return x
  const sigma = moment.scheduled(
    (step) => hp.instanceNoise * Math.max(0, 1 - step / hp.instanceNoiseSteps),
  )
  return moment.random.noised(x, sigma)
}

/**
 * The score of packs, `[packs, 1]`. Of a conditional critic that ends in o: s = o_0 + sum_k y_k o_k, the projection
 * psi(phi(x)) + y^T V phi(x) of Miyato & Koyama 2018 with psi and V in one layer. `labels` are packed too:
 * `[packs, classes packing]`.
 */
function scoreOf(nets: Nets, packs: tf.Tensor, labels: Labels, hp: Hp, mode: Mode): tf.Tensor {
  const o = nets.critic.apply(packs, mode)
  if (!hp.conditional) return o
  const y = defined(labels, 'the class of every example')
  const [ofAny, ofEach] = tf.split(o, [1, y.shape[1] as number], 1) as [tf.Tensor, tf.Tensor]
  return tf.add(ofAny, tf.sum(tf.mul(y, ofEach), 1, true))
}

const packLabels = (labels: Labels, hp: Hp): Labels => labels && pack(labels, hp.packing)

/** What the critic is shown, and how it scores it: real and generated examples of the same classes. */
function table(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment) {
  const batch = x.shape[0] as number
  const labels = packLabels(moment.labels, hp)
  const z = toNoise(moment.random.normal([batch, hp.latentDim]), hp)
  const shown = (examples: tf.Tensor): tf.Tensor =>
    pack(withInstanceNoise(examples, hp, moment), hp.packing)
  const mode: Mode = { ...moment, dropout: { rate: hp.dropout, random: moment.random } }
  return {
    drawn: { z, ...(moment.labels ? { y: moment.labels } : {}) },
    real: () => shown(toPlay(x)),
    fake: shown(nets.generator.apply(withClass(z, moment.labels, hp), moment)),
    critic: (packs: tf.Tensor): tf.Tensor => scoreOf(nets, packs, labels, hp, mode),
    // One pass over both halves: the critic has no batch statistics that could mix them.
    both: (real: tf.Tensor, fake: tf.Tensor): tf.Tensor => {
      const twice = labels && tf.concat([labels, labels])
      return scoreOf(nets, tf.concat([real, fake]), twice, hp, mode)
    },
  }
}

/** The penalty that belongs to the objective, times its weight; `null` for objectives without one. */
function penaltyOf(
  critic: Critic,
  real: tf.Tensor,
  fake: tf.Tensor,
  hp: Hp,
  random: RandomTensors,
): tf.Scalar | null {
  switch (hp.objective) {
    case 'wgan-gp':
      return tf.mul(hp.gradientPenalty, interpolatedPenalty(critic, real, fake, random))
    case 'r3gan':
      return tf.mul(
        hp.gamma,
        tf.add(zeroCentredPenalty(critic, real), zeroCentredPenalty(critic, fake)),
      )
    default:
      return null
  }
}

/**
 * What a score is, and where it parts real from generated: at 0 for logits and the hinge, at 1/2 for least squares; `null`
 * where no score says it by itself.
 */
function ownScale({ objective }: Hp): Pick<Scoring, 'scale' | 'boundary'> {
  switch (objective) {
    case 'non-saturating':
    case 'minimax':
      return { scale: 'logOdds', boundary: 0 }
    case 'hinge':
      return { scale: 'free', boundary: 0 }
    case 'least-squares':
      return { scale: 'targets', boundary: 0.5 }
    case 'wasserstein':
    case 'wgan-gp':
    case 'r3gan':
      return { scale: 'free', boundary: null }
  }
}

/** The same, or midway between the means of real and generated scores: the mean of both, since there are as many of each. */
function boundary(hp: Hp, both: () => tf.Tensor): tf.Scalar {
  const { boundary: own } = ownScale(hp)
  return own === null ? tf.mean(both()) : tf.scalar(own)
}

/** What a score says, from 0 (generated) to 1 (real): the probability, where scores are logits. */
const belief = (score: tf.Tensor, middle: tf.Scalar, hp: Hp): tf.Tensor =>
  hp.objective === 'least-squares' ? tf.clipByValue(score, 0, 1) : tf.sigmoid(tf.sub(score, middle))

/** The first example of every pack, as data. */
const firstOfPacks = (packs: tf.Tensor, packing: number): tf.Tensor =>
  toData(packing === 1 ? packs : (tf.split(packs, packing, -1)[0] as tf.Tensor))

function criticObjective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { critic, both, drawn, fake, real: showReal } = table(nets, x, hp, moment)
  const real = showReal()
  const scores = both(real, fake)
  const realLabel = moment.training ? 1 - hp.labelSmoothing : 1
  const loss = OBJECTIVES[hp.objective].critic(scores, realLabel)
  const penalty = penaltyOf(critic, real, fake, hp, moment.random)
  const middle = boundary(hp, () => scores)
  const [accuracyReal, accuracyGenerated] = tf.accuracies(scores, middle)
  return {
    loss: penalty ? tf.add(loss, penalty) : loss,
    terms: {
      critic: loss,
      ...(penalty ? { gradientPenalty: penalty } : {}),
      accuracyReal,
      accuracyGenerated,
    },
    flow: () => {
      const [realScore, fakeScore] = tf.split(scores, 2) as [tf.Tensor, tf.Tensor]
      return {
        ...drawn,
        x: firstOfPacks(real, hp.packing),
        generated: firstOfPacks(fake, hp.packing),
        beliefReal: belief(realScore, middle, hp),
        beliefGenerated: belief(fakeScore, middle, hp),
      }
    },
  }
}

function generatorObjective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { critic, drawn, fake, real } = table(nets, x, hp, moment)
  const score = critic(fake)
  const loss = OBJECTIVES[hp.objective].generator(score, () => critic(real()))
  return {
    loss,
    terms: { generator: loss },
    flow: () => ({
      ...drawn,
      generated: firstOfPacks(fake, hp.packing),
      beliefGenerated: belief(
        score,
        boundary(hp, () => tf.concat([critic(real()), score])),
        hp,
      ),
    }),
  }
}

/** Cuts every weight to [-clip, clip]. Arjovsky et al. 2017, algorithm 1 (arXiv:1701.07875). */
function clipWeights(critic: Network, clip: number): void {
  for (const weight of critic.trainable.values())
    tf.tidy(() => weight.assign(tf.clipByValue(weight, -clip, clip)))
}

function build(hp: Hp, data: DataForm, rng: Rng): Nets {
  const { critic, generator } = networks(hp, data)
  const nets = {
    critic: networkOf(critic, rng),
    generator: networkOf(generator, rng),
    average: networkOf(generator, rng),
  }
  copyNetwork(nets.average, nets.generator)
  return nets
}

/** What one of the two generators makes of latent vectors. */
const samplesOf = (generator: Network, z: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor =>
  toData(generator.apply(withClass(toNoise(z, hp), labels, hp), EVALUATING))

const model: Family<Nets, Hp> = {
  build,
  players: {
    critic: {
      updates: ['critic'],
      stepsPerBatch: (hp) => hp.criticSteps,
      objective: criticObjective,
      afterUpdate: (nets, hp) => {
        if (hp.objective === 'wasserstein') clipWeights(nets.critic, hp.clip)
        nets.critic.afterUpdate()
      },
    },
    generator: {
      updates: ['generator'],
      objective: generatorObjective,
      afterUpdate: (nets, hp, { scheduled }) =>
        moveAverage(
          nets.average,
          nets.generator,
          scheduled((step) => warmDecay(hp.averageDecay, step + 1)),
        ),
    },
  },
  noiseShape: (hp) => [hp.latentDim],
  sampleTrained: (nets, z, hp, labels) => samplesOf(nets.generator, z, hp, labels),
  sample: (nets, z, hp, labels) => samplesOf(nets.average, z, hp, labels),
  score: (nets, x, hp, labels) =>
    scoreOf(nets, pack(toPlay(x), hp.packing), packLabels(labels, hp), hp, EVALUATING),
  scoring: (hp) => ({ ...ownScale(hp), together: hp.packing }),
  makersLoss: (nets, fake, real, hp, labels) => {
    const score = (x: tf.Tensor): tf.Tensor =>
      scoreOf(nets, pack(toPlay(x), hp.packing), packLabels(labels, hp), hp, EVALUATING)
    return OBJECTIVES[hp.objective].generator(score(fake), () => score(real))
  },
}

export const family = anyFamily(model)
