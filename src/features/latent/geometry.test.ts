import { describe, expect, it } from 'vitest'
import {
  axesOf,
  mapVectors,
  positionOf,
  PRIOR_AXIS,
  rangeOf,
  shareAtValue,
  valueAtShare,
  valueOf,
  vectorAt,
} from './geometry.ts'
import type { Axis } from './geometry.ts'

const codesAxis: Axis = { mean: 2, std: 4, spread: { low: -10, high: 30 } }

describe('axesOf', () => {
  it('measures mean, standard deviation and range of each dimension', () => {
    const [first, second] = axesOf(Float32Array.of(0, 10, 2, 10, 4, 40), 2)
    expect(first?.mean).toBe(2)
    expect(first?.std).toBeCloseTo(Math.sqrt(8 / 3))
    expect(first?.spread).toEqual({ low: 0, high: 4 })
    expect(second?.mean).toBe(20)
    expect(second?.spread).toEqual({ low: 10, high: 40 })
  })

  it('lets the slider of a dimension move whose codes are all the same', () => {
    const [axis] = axesOf(Float32Array.of(5, 5, 5), 1)
    expect(axis).toEqual({ mean: 5, std: 1, spread: { low: 4, high: 6 } })
  })

  it('knows the axes without any codes', () => {
    expect(axesOf(new Float32Array(0), 2)).toHaveLength(2)
  })
})

describe('slider positions', () => {
  it('are the latent vector itself under the unit Gaussian prior', () => {
    expect([...vectorAt([0.5, -2], [PRIOR_AXIS, PRIOR_AXIS])]).toEqual([0.5, -2])
  })

  it('count in standard deviations from the mean of the codes', () => {
    expect([...vectorAt([0, 1], [codesAxis, codesAxis])]).toEqual([2, 6])
    expect(positionOf(6, codesAxis)).toBe(1)
  })

  it('stay within three standard deviations', () => {
    expect(positionOf(1e9, codesAxis)).toBe(3)
    expect(positionOf(-1e9, codesAxis)).toBe(-3)
  })
})

describe('rangeOf', () => {
  it('is -3 to 3 in hundredths under the prior', () => {
    expect(rangeOf(PRIOR_AXIS)).toEqual({ min: -3, max: 3, step: 0.01, scale: 'linear' })
  })

  it('is three standard deviations of the codes to either side of their mean, in round steps', () => {
    const axis: Axis = { mean: 0.123_456, std: 40.98, spread: { low: -100, high: 100 } }
    expect(rangeOf(axis)).toEqual({ min: -122.8, max: 123.1, step: 0.1, scale: 'linear' })
    expect(valueOf(0, axis)).toBe(0.1)
    expect(valueOf(1, axis)).toBe(41.1)
  })
})

describe('the map', () => {
  it('has its cells at the quantiles of the prior', () => {
    const z = mapVectors([PRIOR_AXIS, PRIOR_AXIS], 15)
    expect(z).toHaveLength(15 * 15 * 2)
    // The quantiles of (0 + 1/2) / 15 and of (14 + 1/2) / 15; the cell in the middle is the origin.
    expect(z[0]).toBeCloseTo(-1.8339, 4)
    expect(z[1]).toBeCloseTo(1.8339, 4)
    expect(z[2 * 112]).toBeCloseTo(0, 9)
    expect(z[2 * 112 + 1]).toBeCloseTo(0, 9)
  })

  it('runs to the right in the first dimension and upwards in the second', () => {
    const z = mapVectors([PRIOR_AXIS, codesAxis], 3)
    expect(z[2]).toBeGreaterThan(z[0] as number)
    expect(z[3]).toBe(z[1])
    expect(z[2 * 3 + 1]).toBeLessThan(z[1] as number)
    expect(z[2 * 3]).toBe(z[0])
  })

  it('is even over the range of the codes when there is no prior', () => {
    expect(valueAtShare(0, codesAxis)).toBe(-10)
    expect(valueAtShare(0.25, codesAxis)).toBe(0)
    expect(valueAtShare(1, codesAxis)).toBe(30)
  })

  it('finds the way back from a value to its place', () => {
    for (const axis of [PRIOR_AXIS, codesAxis])
      for (const share of [0.01, 0.3, 0.5, 0.99])
        expect(shareAtValue(valueAtShare(share, axis), axis)).toBeCloseTo(share, 9)
  })

  it('ends at three standard deviations of the prior and at the codes that are farthest out', () => {
    expect(valueAtShare(0, PRIOR_AXIS)).toBeCloseTo(-3, 9)
    expect(valueAtShare(1, PRIOR_AXIS)).toBeCloseTo(3, 9)
    expect(shareAtValue(1e9, codesAxis)).toBe(1)
    expect(shareAtValue(-1e9, codesAxis)).toBe(0)
  })
})
