import { beforeAll, expect, it } from 'vitest'
import { gaussianKl } from './gaussians.ts'
import { crossEntropy, gaussianNegativeLogLikelihood, squaredError } from './likelihoods.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

beforeAll(() => openTestBackend('cpu'))

const value = async (scalar: tf.Tensor): Promise<number> => (await scalar.data())[0] ?? Number.NaN

it('finds no divergence between N(0, I) and itself', async () => {
  expect(await value(gaussianKl(tf.zeros([4, 3]), tf.zeros([4, 3])))).toBeCloseTo(0, 6)
})

it('finds 1.5 nats for mu = 1 in three dimensions, whatever the batch size', async () => {
  expect(await value(gaussianKl(tf.ones([5, 3]), tf.zeros([5, 3])))).toBeCloseTo(1.5, 6)
})

it('grows with the square of mu', async () => {
  expect(await value(gaussianKl(tf.fill([1, 1], -3), tf.zeros([1, 1])))).toBeCloseTo(4.5, 5)
})

it('finds the closed form for another variance', async () => {
  const variance = 0.3
  const kl = 0.5 * (variance - 1 - Math.log(variance))
  const logVar = tf.fill([2, 1], Math.log(variance))
  expect(await value(gaussianKl(tf.zeros([2, 1]), logVar))).toBeCloseTo(kl, 5)
})

it('sums the cross-entropy over pixels and averages it over the batch', async () => {
  const x = tf.tensor([1, 0, 0.5, 1], [2, 2, 1, 1])
  // At logit 0 every pixel costs ln 2, whatever its value.
  expect(await value(crossEntropy(x, tf.zeros([2, 2, 1, 1])))).toBeCloseTo(2 * Math.log(2), 6)
})

it('keeps the cross-entropy and its gradient finite for logits of +-80', async () => {
  const x = tf.tensor([0, 1], [1, 2])
  const { value: loss, grad } = tf.valueAndGrad((l) => crossEntropy(x, l))(
    tf.tensor([80, -80], [1, 2]),
  )
  expect(await value(loss)).toBeCloseTo(160, 3)
  expect([...(await grad.data())]).toEqual([1, -1])
})

it('has the gradient sigmoid(l) - x', async () => {
  const logits = [0.3, -1.2, 2]
  const x = [0.2, 0.9, 0]
  const gradient = await tf
    .grad((l) => crossEntropy(tf.tensor(x, [1, 3]), l))(tf.tensor(logits, [1, 3]))
    .data()
  logits.forEach((l, i) => expect(gradient[i]).toBeCloseTo(1 / (1 + Math.exp(-l)) - (x[i] ?? 0), 5))
})

it('sums squared errors over the example', async () => {
  const x = tf.tensor([0, 0, 3, 4], [2, 2])
  expect(await value(squaredError(x, tf.zeros([2, 2])))).toBeCloseTo(12.5, 6)
})

it('is the log density of a Gaussian', async () => {
  const x = tf.tensor([0.5, -0.5], [1, 2])
  const density = (v: number): number =>
    Math.exp(-(v * v) / (2 * 0.25)) / Math.sqrt(2 * Math.PI * 0.25)
  const expected = -Math.log(density(0.5) * density(-0.5))
  const found = gaussianNegativeLogLikelihood(x, tf.zeros([1, 2]), 0.25)
  expect(await value(found)).toBeCloseTo(expected, 5)
})
