/**
 * Denoising diffusion, Ho et al. 2020 (arXiv:2006.11239), in continuous time: x_t = sqrt(alphaBar_t) x + sqrt(1 - alphaBar_t) eps
 * with alphaBar_t = 1 - t, and the deterministic sampler of Song et al. 2021 (DDIM, arXiv:2010.02502).
 */
import { anyFamily } from '../../family.ts'
import { dense } from '../../../nn/layers.ts'
import { squaredError } from '../../../nn/likelihoods.ts'
import { Assembly } from '../../../nn/module.ts'
import { EVALUATING, Network } from '../../../nn/network.ts'
import * as tf from '../../../nn/tf.ts'
import type { DiffusionHyperparameters as Hp } from './spec.ts'
import type { Family, Moment, Networks, Objective } from '../../family.ts'
import type { Mode } from '../../../nn/network.ts'

/** Two blocks with a skip around the second; the time goes into both. */
type Denoiser = Assembly<{ time: Network; first: Network; second: Network; end: Network }>

interface Nets extends Networks {
  denoiser: Denoiser
}

/** The latest time: at 1 there is nothing left of x. */
const LATEST = 0.98
const CENTRES = [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.84, 0.98]

/** How near the times, `[n, 1]`, are to each of the centres: exp(-(t - c)^2 / 0.02), `[n, 8]`. */
const embedding = (t: tf.Tensor): tf.Tensor =>
  tf.exp(tf.div(tf.square(tf.sub(t, tf.tensor2d([CENTRES]))), -0.02))

/** The noise that the denoiser sees in x_t, `[n, ...dataShape]`. */
function noiseIn({ parts }: Denoiser, xt: tf.Tensor, t: tf.Tensor, mode: Mode): tf.Tensor {
  const time = parts.time.apply(embedding(t), mode)
  const h = parts.first.apply(tf.concat([xt, time], 1), mode)
  return parts.end.apply(tf.add(h, parts.second.apply(tf.concat([h, time], 1), mode)), mode)
}

const signal = (t: tf.Tensor): tf.Tensor => tf.sqrt(tf.sub(1, t))
const noise = (t: tf.Tensor): tf.Tensor => tf.sqrt(t)

/** E |eps - eps(x_t, t)|^2, t ~ U[0, 0.98), of each example its own. */
function objective({ denoiser }: Nets, x: tf.Tensor, _hp: Hp, moment: Moment): Objective {
  const t = tf.mul(moment.random.uniform([x.shape[0] as number, 1]), LATEST)
  const eps = moment.random.normal(x.shape)
  const xt = tf.add(tf.mul(signal(t), x), tf.mul(noise(t), eps))
  const loss = squaredError(eps, noiseIn(denoiser, xt, t, moment))
  return { loss, terms: { noiseError: loss } }
}

/** x_s of x_t, both of one path: what is seen of x and of the noise, mixed anew. */
function stepTo(denoiser: Denoiser, xt: tf.Tensor, from: number, to: number): tf.Tensor {
  const [t, s] = [from, to].map((time) => tf.fill([xt.shape[0] as number, 1], time)) as [
    tf.Tensor,
    tf.Tensor,
  ]
  const eps = noiseIn(denoiser, xt, t, EVALUATING)
  const x = tf.div(tf.sub(xt, tf.mul(noise(t), eps)), signal(t))
  return tf.add(tf.mul(signal(s), x), tf.mul(noise(s), eps))
}

const model: Family<Nets, Hp> = {
  build: (hp, { shape }, rng) => {
    const [size] = shape as readonly [number]
    const hidden = { activation: 'leakyRelu' } as const
    return {
      denoiser: new Assembly({
        time: new Network([CENTRES.length], [dense(16, hidden)], rng),
        first: new Network([size + 16], [dense(hp.width, hidden)], rng),
        second: new Network([hp.width + 16], [dense(hp.width, hidden)], rng),
        end: new Network([hp.width], [dense(size)], rng),
      }),
    }
  },
  players: { denoiser: { updates: ['denoiser'], objective } },
  sampler: {
    steps: (hp) => hp.samplerSteps,
    start: ({ count, random }, _hp, { shape }) => ({ x: random.normal([count, ...shape]) }),
    step: ({ denoiser }, { x }, i, _asked, hp) => {
      const at = (step: number): number => LATEST * (1 - step / hp.samplerSteps)
      return { x: stepTo(denoiser, x, at(i), at(i + 1)) }
    },
  },
  views: {
    /** The noise seen at points of a grid, half-way. */
    field: ({ denoiser }) => {
      const points = tf.tensor2d(
        Array.from({ length: 25 }, (_, i) => [(i % 5) - 2, Math.floor(i / 5) - 2]),
      )
      return { points, noise: noiseIn(denoiser, points, tf.fill([25, 1], 0.5), EVALUATING) }
    },
  },
}

export const family = anyFamily(model)
