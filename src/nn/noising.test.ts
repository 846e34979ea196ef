import { beforeAll, describe, expect, it } from 'vitest'
import { alphaBar, ancestralStep, ddpm, eulerStep, flow, heunStep, timeNumbers } from './noising.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

beforeAll(() => openTestBackend('cpu'))

const column = (...values: number[]): tf.Tensor2D => tf.tensor2d(values, [values.length, 1])
const first = (x: tf.Tensor): number => x.dataSync()[0] as number

it('keeps as much of the data as the linear schedule of a thousand steps', () => {
  // Ho et al. 2020: beta_i from 1e-4 to 0.02 in a straight line, alphaBar the product of 1 - beta_i.
  let product = 1
  for (let i = 1; i <= 1000; i++) {
    product *= 1 - (1e-4 + ((0.02 - 1e-4) * (i - 1)) / 999)
    expect(Math.abs(alphaBar(i / 1000) - product)).toBeLessThan(2e-3)
  }
  expect(alphaBar(0)).toBe(1)
  expect(alphaBar(1)).toBeCloseTo(Math.exp(-10.05), 10)
})

describe.each([
  ['flow', flow, 0.6, 0.4],
  ['ddpm', ddpm, Math.sqrt(alphaBar(0.4)), Math.sqrt(1 - alphaBar(0.4))],
] as const)('the process %s', (_, process, kept, noise) => {
  it('begins with the data and ends with noise', () => {
    const [x, eps] = [column(3), column(-2)]
    expect(first(process.noised(x, eps, column(0)))).toBeCloseTo(3, 5)
    expect(Math.abs(first(process.noised(x, eps, column(1))) + 2)).toBeLessThan(0.021)
    expect(first(process.noised(x, eps, column(0.4)))).toBeCloseTo(3 * kept - 2 * noise, 5)
  })

  it('moves along dx/dt, where the network says what it is to say', () => {
    const [x, eps] = [column(3), column(-2)]
    const h = 1e-2
    const at = (t: number): number => first(process.noised(x, eps, column(t)))
    const said = process.target(x, eps)
    const velocity = first(process.velocity(column(at(0.4)), said, 0.4))
    expect(velocity).toBeCloseTo((at(0.4 + h) - at(0.4 - h)) / (2 * h), 2)
  })
})

/** The velocity of N(mean, deviation^2) as it turns into noise, and the eps that is seen in x_t. */
function ofGaussian(mean: number, deviation: number, [kept, noise]: readonly [number, number]) {
  const variance = (kept * deviation) ** 2 + noise ** 2
  const centred = (xt: tf.Tensor): tf.Tensor => tf.sub(xt, kept * mean)
  return {
    eps: (xt: tf.Tensor): tf.Tensor => tf.mul(noise / variance, centred(xt)),
    flow: (xt: tf.Tensor): tf.Tensor =>
      tf.sub(tf.mul((noise - kept * deviation ** 2) / variance, centred(xt)), mean),
  }
}

describe('the way back, where the network knows a Gaussian', () => {
  const [mean, deviation, steps] = [1.5, 0.4, 50]
  const inSteps = (count: number) =>
    Array.from({ length: count }, (_, i) => [1 - i / count, 1 - (i + 1) / count] as const)
  const ends = inSteps(steps)
  const known = (t: number) => ofGaussian(mean, deviation, [1 - t, t])
  const back = (step: typeof eulerStep, x: number): number =>
    first(ends.reduce<tf.Tensor>((xt, end) => step(xt, end, (y, t) => known(t).flow(y)), column(x)))

  it.each([0, 1, -2])('takes the noise %s to the same quantile of the data', (x) => {
    const exact = mean + deviation * x
    expect(Math.abs(back(heunStep, x) - exact)).toBeLessThan(2e-3)
    expect(Math.abs(back(eulerStep, x) - exact)).toBeLessThan(4e-2)
  })

  it('is nearer with Heun’s method than with Euler’s', () => {
    const miss = (step: typeof eulerStep): number =>
      Math.abs(back(step, -2) - (mean - 2 * deviation))
    expect(miss(heunStep)).toBeLessThan(miss(eulerStep) / 10)
  })

  it('has the mean and the spread of the data at its end, where each of many steps adds noise', () => {
    const count = 10_000
    const drawn = (seed: number): tf.Tensor => tf.randomNormal([count, 1], 0, 1, 'float32', seed)
    const end = inSteps(400).reduce<tf.Tensor>((xt, [t, s], i) => {
      const kept = alphaBar(t)
      const { eps } = ofGaussian(mean, deviation, [Math.sqrt(kept), Math.sqrt(1 - kept)])
      return ancestralStep(xt, eps(xt), drawn(i + 1), [t, s])
    }, drawn(1000))
    const { mean: found, variance } = tf.moments(end)
    expect(Math.abs(first(found) - mean)).toBeLessThan(0.02)
    expect(Math.abs(Math.sqrt(first(variance)) - deviation)).toBeLessThan(0.03)
  })
})

it('tells a time by how near it is to each centre', () => {
  const numbers = timeNumbers(column(0, 0.5), 5).arraySync() as number[][]
  const near = (...distances: number[]): number[] => distances.map((d) => Math.exp((-d * d) / 2))
  const wanted = [near(0, 1, 2, 3, 4), near(2, 1, 0, 1, 2)]
  numbers.forEach((row, i) =>
    row.forEach((value, k) => expect(value).toBeCloseTo(wanted[i]?.[k] ?? NaN, 6)),
  )
})
