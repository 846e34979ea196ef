/**
 * What models that undo noise share in the lab: the objective, the steps back from noise, the moving average that takes them;
 * `nn/noising.ts` has the equations. A conditional one is told no class a tenth of the time, and draws with classifier-free
 * guidance (Ho & Salimans 2022, arXiv:2207.12598).
 */
import { defined } from '../lib/assert.ts'
import { moveAverage, warmDecay } from '../nn/average.ts'
import { EVALUATING } from '../nn/network.ts'
import { ancestralStep, ddpm, eulerStep, flow, heunStep, timeNumbers } from '../nn/noising.ts'
import * as tf from '../nn/tf.ts'
import { TIME_NUMBERS } from './denoisingParameters.ts'
import type { DENOISING_PARAMETERS } from './denoisingParameters.ts'
import type { Asked, Labels, Moment } from './family.ts'
import type { HyperparametersOf } from './spec.ts'
import type { Mode, Network } from '../nn/network.ts'
import type { Process } from '../nn/noising.ts'

type Hp = HyperparametersOf<typeof DENOISING_PARAMETERS>

/** Share of the examples whose class a conditional model is not told. */
const UNTOLD = 0.1

const PROCESSES: Record<Hp['process'], Process> = { flow, ddpm }

/**
 * What the network says of x_t, `[n, size]`, or of images, `[n, height, width, channels]`, beside which it is told the rest. `t` is
 * `[n, 1]`; `y` the classes, zeros where none is told.
 */
function says(network: Network, xt: tf.Tensor, t: tf.Tensor, y: Labels, mode: Mode): tf.Tensor {
  const time = timeNumbers(t, TIME_NUMBERS)
  const besides = y ? [time, y] : [time]
  return xt.rank > 2
    ? network.apply(xt, { ...mode, told: tf.concat(besides, 1) })
    : network.apply(tf.concat([xt, ...besides], 1), mode)
}

/** The classes of the batch, but for a tenth, which is told none. */
function toldClasses({ labels, training, random }: Moment, batch: number): Labels {
  if (!labels || !training) return labels
  const isTold = tf.cast(tf.greater(random.uniform([batch, 1]), UNTOLD), 'float32')
  return tf.mul(labels, isTold)
}

/** Where times part into little noise, half and much: thirds, and a last edge beyond every time. */
const TIME_EDGES = [0, 1 / 3, 2 / 3, 2]

/**
 * L = E |target - said|^2 / size, t ~ U[0, 1], of each example its own.
 * @param x `[batch, ...shape]`.
 */
export function denoisingLoss(denoiser: Network, x: tf.Tensor, hp: Hp, moment: Moment) {
  const batch = x.shape[0] as number
  const { noised, target } = PROCESSES[hp.process]
  const t = moment.random.uniform([batch, 1])
  const eps = moment.random.normal(x.shape)
  const y = toldClasses(moment, batch)
  const xt = noised(x, eps, tf.reshape(t, [batch, ...x.shape.slice(1).map(() => 1)]))
  const said = says(denoiser, xt, t, y, moment)
  const errors = tf.meanSquaredDistances(target(x, eps), said)
  const loss = tf.mean(errors) as tf.Scalar
  const [errorLittleNoise, errorHalfNoise, errorMuchNoise] = tf.binnedMeans(
    errors,
    t,
    TIME_EDGES,
  ) as [tf.Scalar, tf.Scalar, tf.Scalar]
  return {
    loss,
    terms: { denoisingError: loss, errorLittleNoise, errorHalfNoise, errorMuchNoise },
    flow: () => ({ eps, ...(y ? { y } : {}), xt, target: target(x, eps), said }),
  }
}

/** Moves the average of a denoiser after one of its updates. */
export const followDenoiser = (
  average: Network,
  denoiser: Network,
  hp: Hp,
  { scheduled }: Moment,
): void =>
  moveAverage(
    average,
    denoiser,
    scheduled((step) => warmDecay(hp.averageDecay, step + 1)),
  )

/**
 * What a denoiser says of x_t, all examples at one time. With guidance w it is u + w (c - u), c told the class and u not.
 * @throws when a conditional model is told no class.
 */
function saysGuided(denoiser: Network, xt: tf.Tensor, time: number, labels: Labels, hp: Hp) {
  const t = tf.fill([xt.shape[0] as number, 1], time)
  if (!hp.conditional) return says(denoiser, xt, t, null, EVALUATING)
  const y = defined(labels, 'the class of every example')
  const told = says(denoiser, xt, t, y, EVALUATING)
  if (hp.guidance === 1) return told
  const untold = says(denoiser, xt, t, tf.zerosLike(y), EVALUATING)
  return tf.add(untold, tf.mul(hp.guidance, tf.sub(told, untold)))
}

/** dx/dt at x, `[n, ...shape]`, at the time t of all. */
export const velocityAt = (
  denoiser: Network,
  x: tf.Tensor,
  t: number,
  hp: Hp,
  labels: Labels,
): tf.Tensor => PROCESSES[hp.process].velocity(x, saysGuided(denoiser, x, t, labels, hp), t)

/** Step `i` of the way from noise at t = 1 to data at t = 0, from x, `[n, ...shape]`. */
export function stepBack(
  denoiser: Network,
  x: tf.Tensor,
  i: number,
  { labels, random }: Pick<Asked, 'labels' | 'random'>,
  hp: Hp,
): tf.Tensor {
  const ends = [1 - i / hp.samplerSteps, 1 - (i + 1) / hp.samplerSteps] as const
  const said = (xt: tf.Tensor, t: number): tf.Tensor => saysGuided(denoiser, xt, t, labels, hp)
  if (hp.process === 'ddpm') return ancestralStep(x, said(x, ends[0]), random.normal(x.shape), ends)
  return (hp.solver === 'heun' ? heunStep : eulerStep)(x, ends, said)
}
