import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { frechetDistance, gaussianOf, meanOf } from './frechet.ts'
import { rowsOf } from './rows.ts'
import type { Gaussian } from './frechet.ts'

const gaussian = (mean: number[], covariance: number[]): Gaussian => ({
  size: mean.length,
  mean: Float64Array.from(mean),
  covariance: Float64Array.from(covariance),
})

const diagonal = (...variances: number[]): number[] =>
  variances.flatMap((variance, i) => variances.map((_, j) => (i === j ? variance : 0)))

describe('meanOf and gaussianOf', () => {
  it('agree with points worked by hand', () => {
    const rows = rowsOf(Float32Array.of(1, 2, 3, 2, 5, 8), 2)
    expect([...meanOf(rows)]).toEqual([3, 4])
    // Differences (-2, -2), (0, -2), (2, 4); divided by 2.
    const { size, mean, covariance } = gaussianOf(rows)
    expect(size).toBe(2)
    expect([...mean]).toEqual([3, 4])
    expect([...covariance]).toEqual([4, 6, 6, 12])
  })

  it('give a covariance of 0 to one row repeated', () => {
    const { mean, covariance } = gaussianOf(rowsOf(Float32Array.of(1, 2, 1, 2, 1, 2), 2))
    expect([...mean]).toEqual([1, 2])
    expect([...covariance]).toEqual([0, 0, 0, 0])
  })

  it('want two rows', () => {
    expect(() => gaussianOf(rowsOf(Float32Array.of(1, 2), 2))).toThrow('two rows')
  })
})

describe('frechetDistance', () => {
  it('is 0 between equal Gaussians, and the squared shift between shifted ones', () => {
    const shape = [2, 0.5, 0.5, 1]
    expect(frechetDistance(gaussian([1, 2], shape), gaussian([1, 2], shape))).toBeCloseTo(0, 12)
    expect(frechetDistance(gaussian([1, 2], shape), gaussian([4, -2], shape))).toBeCloseTo(25, 12)
  })

  it('is sum (sqrt a - sqrt b)^2 for diagonal covariances', () => {
    // (2 - 1)^2 + (3 - 5)^2 + (0 - 4)^2
    const a = gaussian([0, 0, 0], diagonal(4, 9, 0))
    const b = gaussian([0, 0, 0], diagonal(1, 25, 16))
    expect(frechetDistance(a, b)).toBeCloseTo(1 + 4 + 16, 12)
  })

  it('agrees with a pair that does not commute, worked by hand', () => {
    // Tr (A B)^{1/2} = sqrt(t + 2 sqrt(d)) with t and d the trace and the determinant of A B.
    const b = gaussian([0, 0], [2, 1, 1, 1])
    // A B = [[2, 1], [4, 4]]: t = 6, d = 4.
    const a = gaussian([0, 0], [1, 0, 0, 4])
    expect(frechetDistance(a, b)).toBeCloseTo(5 + 3 - 2 * Math.sqrt(6 + 2 * 2), 12)
    // C B = [[12, 7], [5, 3]]: t = 15, d = 1.
    const c = gaussian([1, 0], [5, 2, 2, 1])
    expect(frechetDistance(c, b)).toBeCloseTo(1 + 6 + 3 - 2 * Math.sqrt(15 + 2), 12)
  })

  it('copes with covariances of 0', () => {
    const spread = gaussian([0, 0], [2, 1, 1, 3])
    const still = gaussian([3, 4], diagonal(0, 0))
    expect(frechetDistance(spread, still)).toBeCloseTo(25 + 5, 12)
    expect(frechetDistance(still, spread)).toBeCloseTo(25 + 5, 12)
    expect(frechetDistance(still, still)).toBe(0)
  })

  it('shrinks between two draws of one Gaussian as they grow, and is symmetric', () => {
    const rng = new Rng(1)
    // Every coordinate has a share of the one before.
    const draw = (count: number): Gaussian => {
      const values = rng.normals(8 * count)
      for (let at = 0; at < values.length; at++)
        if (at % 8 > 0) values[at]! += 0.7 * (values[at - 1] as number)
      return gaussianOf(rowsOf(values, 8))
    }
    const distances = [500, 2000, 8000].map((count) => {
      const [a, b] = [draw(count), draw(count)]
      expect(frechetDistance(a, b)).toBeCloseTo(frechetDistance(b, a), 10)
      return frechetDistance(a, b)
    })
    expect(distances).toEqual(distances.toSorted((a, b) => b - a))
    expect(distances[1]).toBeLessThan(0.05)
    expect(distances[2]).toBeGreaterThan(0)
  })

  it('is never negative, and symmetric, for draws that do not fill the space', () => {
    const rng = new Rng(2)
    for (let trial = 0; trial < 5; trial++) {
      // Ten rows of 20 numbers: rank 9.
      const [a, b] = [
        gaussianOf(rowsOf(rng.normals(200), 20)),
        gaussianOf(rowsOf(rng.normals(200), 20)),
      ]
      expect(frechetDistance(a, a)).toBeLessThan(1e-5)
      expect(frechetDistance(a, a)).toBeGreaterThanOrEqual(0)
      expect(frechetDistance(a, b)).toBeCloseTo(frechetDistance(b, a), 5)
    }
  })

  it('passes on what is not a number', () => {
    const odd = gaussian([Number.NaN, 0], diagonal(1, 1))
    expect(frechetDistance(odd, gaussian([0, 0], diagonal(1, 1)))).toBeNaN()
  })
})
