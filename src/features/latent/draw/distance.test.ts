import { describe, expect, it } from 'vitest'
import { Rng } from '../../../lib/rng.ts'
import { PRIOR_AXIS } from '../geometry.ts'
import { chiMoments, excessOf, lengthOf } from './distance.ts'

describe('chiMoments', () => {
  it('knows the half normal, Rayleigh and Maxwell distributions', () => {
    expect(chiMoments(1).mean).toBeCloseTo(Math.sqrt(2 / Math.PI), 12)
    expect(chiMoments(1).std).toBeCloseTo(Math.sqrt(1 - 2 / Math.PI), 12)
    expect(chiMoments(2).mean).toBeCloseTo(Math.sqrt(Math.PI / 2), 12)
    expect(chiMoments(2).std).toBeCloseTo(Math.sqrt(2 - Math.PI / 2), 12)
    expect(chiMoments(3).mean).toBeCloseTo(2 * Math.sqrt(2 / Math.PI), 12)
  })

  it('nears sqrt(d - 1/2) and sqrt(1/2) in many dimensions', () => {
    const { mean, std } = chiMoments(128)
    expect(mean).toBeCloseTo(Math.sqrt(127.5), 3)
    expect(std).toBeCloseTo(Math.sqrt(0.5), 2)
  })
})

describe('excessOf', () => {
  it('is about 0 for draws from the prior, and large far out', () => {
    const axes = Array.from({ length: 32 }, () => PRIOR_AXIS)
    const z = [...new Rng(3).normals(32)]
    expect(Math.abs(excessOf(z, axes))).toBeLessThan(3)
    expect(
      excessOf(
        z.map((value) => 2 * value),
        axes,
      ),
    ).toBeGreaterThan(3)
  })

  it('counts in the standard deviations of each dimension', () => {
    const axes = [
      { ...PRIOR_AXIS, mean: 10, std: 2 },
      { ...PRIOR_AXIS, mean: -1, std: 0.5 },
    ]
    expect(lengthOf([16, 1], axes)).toBeCloseTo(5, 12)
  })
})
