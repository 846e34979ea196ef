import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { gaussianOf, meanOf } from '../metrics/statistics/frechet.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { cholesky, drawFrom, fitMixture } from './mixture.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { Component } from './mixture.ts'

beforeAll(() => openTestBackend('wasm'))

/** Two clusters in the plane: 300 around (-5, 0), 100 around (5, 2), correlated. */
function twoClusters(): Rows {
  const rng = new Rng(3)
  const values = Array.from({ length: 400 }, (_, i) => {
    const [a, b] = [rng.normal(), rng.normal()]
    return i % 4 === 0 ? [5 + a, 2 + 0.5 * a + 0.5 * b] : [-5 + 0.5 * a, 2 * b]
  })
  return rowsOf(Float32Array.from(values.flat()), 2)
}

/** L L^T */
function covarianceOf({ lower }: Component, n: number): number[] {
  return Array.from({ length: n * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n]
    let sum = 0
    for (let k = 0; k < n; k++) sum += lower[i * n + k]! * lower[j * n + k]!
    return sum
  })
}

describe('the Cholesky factor', () => {
  it('is that of a matrix known in closed form', () => {
    // [[4, 2], [2, 10]] = L L^T with L = [[2, 0], [1, 3]]
    expect([...cholesky(Float64Array.of(4, 2, 2, 10), 2)]).toEqual([2, 0, 1, 3])
  })
})

describe('a mixture', () => {
  it('finds two clusters that lie apart, with their weights and covariances', async () => {
    const { components } = await fitMixture(twoClusters(), 2, new Rng(1))
    const [left, right] = components.toSorted((a, b) => a.mean[0]! - b.mean[0]!)
    expect(left!.weight).toBeCloseTo(0.75, 2)
    expect(right!.weight).toBeCloseTo(0.25, 2)
    expect(Math.abs(left!.mean[0]! + 5)).toBeLessThan(0.15)
    expect(Math.abs(right!.mean[0]! - 5)).toBeLessThan(0.3)
    expect(Math.abs(right!.mean[1]! - 2)).toBeLessThan(0.3)
    const [xx, xy, , yy] = covarianceOf(right!, 2) as [number, number, number, number]
    expect(Math.abs(xx - 1)).toBeLessThan(0.3)
    expect(Math.abs(xy - 0.5)).toBeLessThan(0.2)
    expect(Math.abs(yy - 0.5)).toBeLessThan(0.2)
  })

  it('never becomes less likely from one iteration to the next', async () => {
    const rng = new Rng(7)
    // One cloud without clusters: many iterations, and components that overlap.
    const rows = rowsOf(
      rng.normals(600 * 3).map((x, at) => (at % 3 === 0 ? x ** 3 : x)),
      3,
    )
    const { logLikelihoods } = await fitMixture(rows, 6, new Rng(2))
    expect(logLikelihoods.length).toBeGreaterThan(3)
    for (let i = 1; i < logLikelihoods.length; i++)
      expect(logLikelihoods[i]!).toBeGreaterThanOrEqual(logLikelihoods[i - 1]! - 1e-6)
  })

  it('of one component is the Gaussian in closed form', async () => {
    const rows = twoClusters()
    const { components, logLikelihoods } = await fitMixture(rows, 1, new Rng(1))
    expect(components).toHaveLength(1)
    const { mean, covariance } = gaussianOf(rows)
    const biased = [...covariance].map((x) => (x * 399) / 400)
    const found = covarianceOf(components[0]!, 2)
    for (let at = 0; at < 4; at++) expect(found[at]!).toBeCloseTo(biased[at]!, 3)
    for (let i = 0; i < 2; i++) expect(components[0]!.mean[i]!).toBeCloseTo(mean[i]!, 9)
    // The mean log-likelihood of a fitted Gaussian is -1/2 (d ln 2 pi + ln det + d).
    const det = biased[0]! * biased[3]! - biased[1]! * biased[2]!
    expect(logLikelihoods[0]!).toBeCloseTo(-Math.log(2 * Math.PI) - Math.log(det) / 2 - 1, 4)
  })

  it('bears data that lie in a line, copies, and a single row', async () => {
    const rng = new Rng(5)
    const line = Array.from({ length: 60 }, () => rng.normal()).flatMap((t) => [t, 2 * t, 0])
    for (const values of [line, Array<number>(30).fill(1.5), [1, 2, 3]]) {
      const mixture = await fitMixture(rowsOf(Float32Array.from(values), 3), 4, new Rng(1))
      expect(mixture.components.length).toBeGreaterThan(0)
      expect(mixture.logLikelihoods.every(Number.isFinite)).toBe(true)
      expect(drawFrom(mixture, 20, 1, rng).every(Number.isFinite)).toBe(true)
    }
  })

  it('is the same for the same seed', async () => {
    const fit = async () => JSON.stringify(await fitMixture(twoClusters(), 3, new Rng(9)))
    expect(await fit()).toBe(await fit())
  })
})

describe('draws from a mixture', () => {
  it('have its mean and covariance, which the temperature scales', async () => {
    const rows = twoClusters()
    const gaussian = await fitMixture(rows, 1, new Rng(1))
    for (const temperature of [1, 0.5]) {
      const drawn = gaussianOf(rowsOf(drawFrom(gaussian, 20_000, temperature, new Rng(2)), 2))
      const real = gaussianOf(rows)
      for (let at = 0; at < 4; at++)
        expect(
          Math.abs(drawn.covariance[at]! - temperature ** 2 * real.covariance[at]!),
        ).toBeLessThan(0.03 * temperature ** 2 * real.covariance[0]!)
    }
  })

  it('are the means themselves at temperature 0, as often as the weights say', async () => {
    const mixture = await fitMixture(twoClusters(), 2, new Rng(1))
    const drawn = rowsOf(drawFrom(mixture, 4000, 0, new Rng(2)), 2)
    const means = new Set(mixture.components.map(({ mean }) => Math.fround(mean[0]!)))
    expect(drawn.values.every((x, at) => at % 2 === 1 || means.has(x))).toBe(true)
    expect(meanOf(drawn)[0]!).toBeCloseTo(-2.5, 0)
  })
})
