import { describe, expect, it } from 'vitest'
import { Rng } from '../../../lib/rng.ts'
import { AXES_PLANE } from './plane.ts'
import { covarianceOn, drawPosterior, ellipse } from './posterior.ts'

const HALF = Math.SQRT1_2

describe('the posterior on a plane', () => {
  it('keeps its axes where the plane is that of the axes', () => {
    const covariance = covarianceOn(AXES_PLANE, Float32Array.of(2, 0.5))
    expect(covariance).toEqual({ right: 4, both: 0, up: 0.25 })
    const line = ellipse([1, 1], covariance, 2)
    expect(line[0]).toEqual([5, 1])
    expect(line[16]?.[0]).toBeCloseTo(1)
    expect(line[16]?.[1]).toBeCloseTo(2)
    expect(line.at(-1)?.[0]).toBeCloseTo(5)
  })

  it('leans where the plane is turned', () => {
    const plane = { origin: [0, 0, 0], right: [HALF, HALF, 0], up: [-HALF, HALF, 0] }
    const { right, both, up } = covarianceOn(plane, Float32Array.of(1, 3, 7))
    expect(right).toBeCloseTo(5)
    expect(up).toBeCloseTo(5)
    expect(both).toBeCloseTo(4)
  })

  it('has all points of its outline at the same number of standard deviations', () => {
    const [right, both, up] = [5, 4, 5]
    const determinant = right * up - both ** 2
    for (const [a, b] of ellipse([0, 0], { right, both, up }, 2))
      expect((up * a * a - 2 * both * a * b + right * b * b) / determinant).toBeCloseTo(4)
  })

  it('is a point when the encoder is certain', () => {
    const line = ellipse([3, 4], covarianceOn(AXES_PLANE, Float32Array.of(0, 0)), 2)
    for (const [a, b] of line) expect([a, b]).toEqual([3, 4])
  })
})

describe('drawPosterior', () => {
  it('has the mean and the spread of the posterior', () => {
    const count = 4000
    const z = drawPosterior(Float32Array.of(1, -2), Float32Array.of(0.5, 0), count, new Rng(1))
    const firsts = Array.from({ length: count }, (_, i) => z[2 * i] as number)
    const mean = firsts.reduce((sum, value) => sum + value, 0) / count
    const variance = firsts.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
    expect(mean).toBeCloseTo(1, 1)
    expect(variance).toBeCloseTo(0.25, 1)
    expect(z.filter((_, i) => i % 2 === 1).every((value) => value === -2)).toBe(true)
  })
})
