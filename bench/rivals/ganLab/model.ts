/**
 * GAN Lab's network, losses and data as it opens (Kahng et al. 2018, arXiv:1809.01587; github.com/poloclub/ganlab, commit
 * 1ba1a24), restated on the TensorFlow.js of its time: two Gaussians, 2-D Gaussian noise, two hidden layers of 8 units on
 * either side, batches of 150, gradient descent, two updates of the discriminator for each of the generator.
 */
import * as tf from 'tfjs-core-0.12'
import { defined } from '../../../src/lib/assert.ts'

/** `webgl` or `cpu`: tensors of that version stay with the backend that made them. */
tf.setBackend(defined(new URLSearchParams(location.search).get('backend'), 'a backend'))

export const BATCH = 150
/** Points and noise are drawn once, and gone through again and again. */
const POOL = 12_000
const UNITS = 8
const RATES = { discriminator: 0.1, generator: 0.03 } as const

/** Gives what the work gives, and frees its tensors. */
export function tidily<T>(work: () => T): T {
  let found: { readonly value: T } | undefined
  tf.tidy(() => {
    found = { value: work() }
  })
  return (found as unknown as { readonly value: T }).value
}

type Point = readonly [number, number]

function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())
}

/** N(0.5, 0.25^2), drawn anew until it lies in [0, 1]. */
function truncated(): number {
  const drawn = 0.5 + 0.25 * normal()
  return drawn >= 0 && drawn <= 1 ? drawn : truncated()
}

const twoGaussians = (): Point =>
  Math.random() < 0.5
    ? [0.3 + 0.1 * normal(), 0.7 + 0.1 * normal()]
    : [0.7 + 0.05 * normal(), 0.4 + 0.2 * normal()]

/** Hands out batches of a pool in turn. */
export function batchesOf(points: readonly Point[]): () => tf.Tensor2D {
  const values = Float32Array.from(points.flat())
  let at = 0
  return () => {
    const from = at
    at = (at + 2 * BATCH) % values.length
    return tf.tensor2d(values.slice(from, from + 2 * BATCH), [BATCH, 2])
  }
}

const drawn = (point: () => Point, count: number): readonly Point[] =>
  Array.from({ length: count }, point)

/** Fresh batches, and fixed ones for what is painted. */
export const BATCHES = {
  real: batchesOf(drawn(twoGaussians, POOL)),
  noise: batchesOf(drawn(() => [truncated(), truncated()], POOL)),
  fixedReal: batchesOf(drawn(twoGaussians, BATCH)),
  fixedNoise: batchesOf(drawn(() => [truncated(), truncated()], BATCH)),
}

const variable = (shape: [number, number], deviation: number): tf.Variable =>
  tf.variable(tf.randomNormal(shape, 0, deviation))

const FIRST = 1 / Math.SQRT2
const LATER = 1 / Math.sqrt(UNITS)

function weightsOf(outputs: number): readonly tf.Variable[] {
  return [
    variable([2, UNITS], FIRST),
    tf.variable(tf.zeros([UNITS])),
    variable([UNITS, UNITS], LATER),
    tf.variable(tf.zeros([UNITS])),
    variable([UNITS, outputs], LATER),
    tf.variable(tf.zeros([outputs])),
  ]
}

const weights = { generator: weightsOf(2), discriminator: weightsOf(1) }

/** The values before the output function. */
function forward(x: tf.Tensor2D, [w1, b1, w2, b2, w3, b3]: readonly tf.Variable[]): tf.Tensor2D {
  const layer = (input: tf.Tensor, w: unknown, b: unknown): tf.Tensor2D =>
    tf.matMul(input as tf.Tensor2D, w as tf.Tensor2D).add(b as tf.Tensor1D)
  return layer(layer(layer(x, w1, b1).relu(), w2, b2).relu(), w3, b3)
}

/** From noise to points, through tanh. */
export const generator = (z: tf.Tensor2D): tf.Tensor2D => forward(z, weights.generator).tanh()

/** The probability that a point is real. */
export const discriminator = (x: tf.Tensor2D): tf.Tensor2D =>
  forward(x, weights.discriminator).sigmoid()

const meanLog = (p: tf.Tensor): tf.Scalar => tf.mean(tf.log(p)) as tf.Scalar

const optimisers = {
  discriminator: tf.train.sgd(RATES.discriminator),
  generator: tf.train.sgd(RATES.generator),
}

/** -(0.95 mean log D(x) + mean log(1 - D(G(z)))), and one step down its gradient. */
export function moveDiscriminator(): tf.Scalar {
  const loss = (): tf.Scalar => {
    const real = discriminator(BATCHES.real())
    const fake = discriminator(generator(BATCHES.noise()))
    const sum = meanLog(real)
      .mul(tf.scalar(0.95))
      .add(meanLog(tf.scalar(1).sub(fake)))
    return sum.neg() as tf.Scalar
  }
  return optimisers.discriminator.minimize(loss, true, [...weights.discriminator]) as tf.Scalar
}

/** -mean log D(G(z)), and one step down its gradient. */
export function moveGenerator(): tf.Scalar {
  const loss = (): tf.Scalar =>
    meanLog(discriminator(generator(BATCHES.noise()))).neg() as tf.Scalar
  return optimisers.generator.minimize(loss, true, [...weights.generator]) as tf.Scalar
}
