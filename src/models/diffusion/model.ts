/**
 * A model that learns to undo noise, as a rectified flow (Liu et al. 2023, arXiv:2209.03003) or as denoising diffusion (Ho et
 * al. 2020, arXiv:2006.11239); `nn/noising.ts` has the equations. Examples are drawn by a moving average of the network.
 * The conditional one is told no class a tenth of the time, and draws with classifier-free guidance (Ho & Salimans 2022,
 * arXiv:2207.12598).
 */
import { anyFamily } from '../family.ts'
import { networkOf } from '../trunks.ts'
import { defined } from '../../lib/assert.ts'
import { copyNetwork, moveAverage, warmDecay } from '../../nn/average.ts'
import { EVALUATING } from '../../nn/network.ts'
import { ancestralStep, ddpm, eulerStep, flow, heunStep, timeNumbers } from '../../nn/noising.ts'
import * as tf from '../../nn/tf.ts'
import { networks, TIME_NUMBERS } from './networks.ts'
import type { DiffusionHyperparameters as Hp } from './spec.ts'
import type { Family, Labels, Moment, Objective } from '../family.ts'
import type { Mode, Network } from '../../nn/network.ts'
import type { Process } from '../../nn/noising.ts'

interface Nets extends Record<string, Network> {
  denoiser: Network
  /** Moving average of the denoiser, which draws. */
  average: Network
}

const PROCESSES: Record<Hp['process'], Process> = { flow, ddpm }

/** Share of the examples whose class a conditional model is not told. */
const UNTOLD = 0.1

/** What the network says of x_t, `[n, size]`. `t` is `[n, 1]`; `y` the classes, zeros where none is told. */
function says(network: Network, xt: tf.Tensor, t: tf.Tensor, y: Labels, mode: Mode): tf.Tensor {
  const time = timeNumbers(t, TIME_NUMBERS)
  return network.apply(tf.concat(y ? [xt, time, y] : [xt, time], 1), mode)
}

/** The classes of the batch, but for a tenth, which is told none. */
function toldClasses({ labels, training, random }: Moment, batch: number): Labels {
  if (!labels || !training) return labels
  const isTold = tf.cast(tf.greater(random.uniform([batch, 1]), UNTOLD), 'float32')
  return tf.mul(labels, isTold)
}

/** Mean of the errors, `[n, 1]`, whose times lie between two. */
function between(errors: tf.Tensor, t: tf.Tensor, from: number, to: number): tf.Scalar {
  const isIn = tf.mul(
    tf.cast(tf.greaterEqual(t, from), 'float32'),
    tf.cast(tf.less(t, to), 'float32'),
  )
  return tf.div(tf.sum(tf.mul(errors, isIn)), tf.maximum(tf.sum(isIn), 1))
}

/** L = E |target - said|^2 / size, t ~ U[0, 1], of each example its own. */
function objective({ denoiser }: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const batch = x.shape[0] as number
  const { noised, target } = PROCESSES[hp.process]
  const t = moment.random.uniform([batch, 1])
  const eps = moment.random.normal(x.shape)
  const y = toldClasses(moment, batch)
  const xt = noised(x, eps, t)
  const said = says(denoiser, xt, t, y, moment)
  const errors = tf.mean(tf.squaredDifference(target(x, eps), said), 1, true)
  const loss = tf.mean(errors) as tf.Scalar
  return {
    loss,
    terms: {
      denoisingError: loss,
      errorLittleNoise: between(errors, t, 0, 1 / 3),
      errorHalfNoise: between(errors, t, 1 / 3, 2 / 3),
      errorMuchNoise: between(errors, t, 2 / 3, 2),
    },
    flow: () => ({ x, eps, ...(y ? { y } : {}), xt, target: target(x, eps), said }),
  }
}

/**
 * What the drawing network says of x_t, all examples at one time. With guidance w it is u + w (c - u), c told the class and
 * u not.
 */
function saysGuided({ average }: Nets, xt: tf.Tensor, time: number, labels: Labels, hp: Hp) {
  const t = tf.fill([xt.shape[0] as number, 1], time)
  if (!hp.conditional) return says(average, xt, t, null, EVALUATING)
  const y = defined(labels, 'the class of every example')
  const told = says(average, xt, t, y, EVALUATING)
  if (hp.guidance === 1) return told
  const untold = says(average, xt, t, tf.zerosLike(y), EVALUATING)
  return tf.add(untold, tf.mul(hp.guidance, tf.sub(told, untold)))
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
      objective,
      afterUpdate: (nets, hp, { scheduled }) =>
        moveAverage(
          nets.average,
          nets.denoiser,
          scheduled((step) => warmDecay(hp.averageDecay, step + 1)),
        ),
    },
  },
  velocity: (nets, x, t, hp, labels) =>
    PROCESSES[hp.process].velocity(x, saysGuided(nets, x, t, labels, hp), t),
  sampler: {
    steps: (hp) => hp.samplerSteps,
    start: ({ count, random }, _hp, { shape }) => ({ x: random.normal([count, ...shape]) }),
    step: (nets, { x }, i, { labels, random }, hp) => {
      const ends = [1 - i / hp.samplerSteps, 1 - (i + 1) / hp.samplerSteps] as const
      const said = (xt: tf.Tensor, t: number): tf.Tensor => saysGuided(nets, xt, t, labels, hp)
      if (hp.process === 'ddpm')
        return { x: ancestralStep(x, said(x, ends[0]), random.normal(x.shape), ends) }
      return { x: (hp.solver === 'heun' ? heunStep : eulerStep)(x, ends, said) }
    },
  },
}

export const family = anyFamily(model)
