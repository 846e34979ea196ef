import { describe, expect, it } from 'vitest'
import { Rng } from '../../../lib/rng.ts'
import {
  along,
  attributeDirection,
  classDirection,
  meanOf,
  squaredCorrelation,
} from './directions.ts'

const COUNT = 400

/** Codes z = s w + noise in three dimensions. */
function linear(w: readonly [number, number, number], noise: number) {
  const rng = new Rng(5)
  const s = Float32Array.from({ length: COUNT }, () => 2 + 3 * rng.normal())
  const z = Float32Array.from(
    { length: 3 * COUNT },
    (_, at) => (s[Math.floor(at / 3)] as number) * (w[at % 3] as number) + noise * rng.normal(),
  )
  return { s, z }
}

describe('attributeDirection', () => {
  it('finds the slope of a linear relation, in standard deviations of the attribute', () => {
    const { s, z } = linear([1, 0, -2], 0)
    const mean = s.reduce((sum, value) => sum + value, 0) / COUNT
    const std = Math.sqrt(s.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT)
    const direction = attributeDirection(z, s)
    expect(direction?.step[0]).toBeCloseTo(std, 4)
    expect(direction?.step[1]).toBeCloseTo(0, 6)
    expect(direction?.step[2]).toBeCloseTo(-2 * std, 4)
    expect(direction?.rSquared).toBeCloseTo(1, 6)
    expect(direction?.count).toBe(COUNT)
  })

  it('explains half of the variance where noise along the direction is as large as the signal', () => {
    // z = (s, 0, 0) + noise, both with a standard deviation of 3.
    const noisy = linear([1, 0, 0], 3)
    const direction = attributeDirection(noisy.z, noisy.s)
    expect(direction?.rSquared).toBeGreaterThan(0.4)
    expect(direction?.rSquared).toBeLessThan(0.6)
  })

  it('explains next to nothing where z knows nothing of the attribute', () => {
    const { s } = linear([1, 1, 1], 0)
    const z = new Rng(8).normals(3 * COUNT)
    expect(attributeDirection(z, s)?.rSquared).toBeLessThan(0.05)
  })

  it('has none for an attribute that does not vary', () => {
    expect(attributeDirection(new Float32Array(6), [4, 4, 4])).toBeNull()
  })
})

describe('classDirection', () => {
  const z = Float32Array.of(0, 0, 2, 0, 10, 4, 12, 4)
  const labels = Uint8Array.of(3, 3, 7, 7)

  it('leads from the mean of one class to that of another', () => {
    const direction = classDirection(z, labels, { from: 3, to: 7 })
    expect(direction?.step).toEqual([10, 4])
    expect(direction?.count).toBe(4)
  })

  it('leads from the mean of all codes to that of a class', () => {
    expect(classDirection(z, labels, { from: null, to: 7 })?.step).toEqual([5, 2])
  })

  it('tells classes apart that lie apart', () => {
    expect(classDirection(z, labels, { from: 3, to: 7 })?.rSquared).toBeGreaterThan(0.95)
    const mixed = Uint8Array.of(3, 7, 3, 7)
    expect(classDirection(z, mixed, { from: 3, to: 7 })?.rSquared).toBeLessThan(0.05)
  })

  it('has none for a class without codes', () => {
    expect(classDirection(z, labels, { from: 3, to: 5 })).toBeNull()
    expect(classDirection(z, labels, { from: 5, to: 7 })).toBeNull()
  })
})

it('meanOf averages each dimension, and has nothing to say of nothing', () => {
  expect(meanOf([[1, 2], Float32Array.of(3, 6)])).toEqual([2, 4])
  expect(() => meanOf([])).toThrow('no mean')
})

it('squaredCorrelation does not ask for sign, scale or place', () => {
  expect(squaredCorrelation([1, 2, 3], [-10, -30, -50])).toBeCloseTo(1, 12)
  expect(squaredCorrelation([1, 2, 3], [5, 5, 5])).toBe(0)
  expect(squaredCorrelation([-1, 0, 1], [1, 0, 1])).toBeCloseTo(0, 12)
})

it('along walks from a place by so many steps', () => {
  expect(along([1, 1], { step: [2, -1], rSquared: 1, count: 2 }, -1.5)).toEqual([-2, 2.5])
})
