import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.841344746068543, 1],
    [0.975, 1.9599639845400545],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-20, -9.262340089798409],
    [0.999999, 4.753424308822899],
  ])('finds the z below which a share of %s lies', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 9)
  })

  it('is odd around one half', () => {
    for (const p of [0.01, 0.074, 0.076, 0.3])
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12)
  })

  it('is infinite at the ends and not a number outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(-0.1)).toBeNaN()
    expect(normalQuantile(1.1)).toBeNaN()
  })
})

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.024997895148220435],
    [3, 0.9986501019683699],
    [-6, 9.865876450376946e-10],
  ])('gives the share below %s', (z, p) => {
    expect(normalCdf(z)).toBeCloseTo(p, 13)
  })

  it('undoes the quantile', () => {
    for (let p = 0.001; p < 1; p += 0.007) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12)
  })
})
