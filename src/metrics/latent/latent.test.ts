import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { activeUnits, aggregatePosterior, collapsedShare, klPerDimension } from './latent.ts'
import { rowsOf } from '../statistics/rows.ts'
import type { Rows } from '../statistics/rows.ts'

const rows = (...lines: number[][]): Rows =>
  rowsOf(Float32Array.from(lines.flat()), lines[0]?.length ?? 0)

describe('klPerDimension', () => {
  it('agrees with closed forms', () => {
    // mu = 1, sigma = 1: 1/2. mu = 0, sigma^2 = e: (e - 2)/2. Both as the prior: 0.
    const [one, two, three] = klPerDimension(rows([1, 0, 0]), rows([0, 1, 0]))
    expect(one).toBeCloseTo(0.5, 7)
    expect(two).toBeCloseTo((Math.E - 2) / 2, 7)
    expect(three).toBe(0)
  })

  it('is the mean over examples', () => {
    const [kl] = klPerDimension(rows([1], [3], [0], [0]), rows([0], [0], [0], [0]))
    expect(kl).toBeCloseTo((0.5 + 4.5) / 4, 6)
  })
})

describe('activeUnits', () => {
  it('counts the dimensions whose mean varies', () => {
    // Variances 1, 0.0025 and 0, around means that do not matter.
    expect(activeUnits(rows([6, 0.05, 7], [4, -0.05, 7]))).toBe(1)
  })

  it('draws the line at a variance of 0.01', () => {
    expect(activeUnits(rows([0.101, 0.099], [-0.101, -0.099]))).toBe(1)
  })
})

describe('collapsedShare', () => {
  /** One dimension that speaks of the first `n` of 200 examples, and one that speaks of all. */
  const speakingOf = (n: number): Rows =>
    rows(...Array.from({ length: 200 }, (_, i) => [i < n ? 1 : 0.1, 1]))
  const unit = rows(...Array.from({ length: 200 }, () => [0, 0]))

  it('lets a collapsed dimension speak of 1 % of the examples', () => {
    expect(collapsedShare(speakingOf(0), unit)).toBe(0.5)
    expect(collapsedShare(speakingOf(2), unit)).toBe(0.5)
    expect(collapsedShare(speakingOf(3), unit)).toBe(0)
  })

  it('is 1 for a posterior like the prior, and draws the line at 0.01 nats', () => {
    expect(collapsedShare(rows([0, 0]), rows([0, 0]))).toBe(1)
    // mu^2 / 2 = 0.0098 and 0.0101
    expect(collapsedShare(rows([0.14, 0.142]), rows([0, 0]))).toBe(0.5)
  })

  it('calls a dimension collapsed by what it says, not by its mean alone', () => {
    expect(collapsedShare(rows([0, 0]), rows([-4, 0]))).toBe(0.5)
  })
})

describe('aggregatePosterior', () => {
  it('agrees with two examples worked by hand', () => {
    // Means 2 and 0, Var mu = 1 and 9; E sigma^2 = (1 + 3)/2 and 0.5.
    const mu = rows([1, 3], [3, -3])
    const logVar = rows([0, Math.log(0.5)], [Math.log(3), Math.log(0.5)])
    const { mean, variance } = aggregatePosterior(mu, logVar)
    expect(mean).toEqual([2, 0])
    expect(variance[0]).toBeCloseTo(3, 6)
    expect(variance[1]).toBeCloseTo(9.5, 6)
    expect(aggregatePosterior(mu, null)).toEqual({ mean: [2, 0], variance: [1, 9] })
  })

  it('finds standard normal codes, with and without noise', () => {
    const rng = new Rng(1)
    const codes = rng.normals(3 * 20_000)
    const { mean, variance } = aggregatePosterior(rowsOf(codes, 3), null)
    // Half of the variance between examples, half within.
    const noisy = aggregatePosterior(
      rowsOf(
        codes.map((code) => code * Math.SQRT1_2),
        3,
      ),
      rowsOf(new Float32Array(codes.length).fill(Math.log(0.5)), 3),
    )
    // Standard errors 0.007 and 0.01.
    for (const m of [...mean, ...noisy.mean]) expect(Math.abs(m)).toBeLessThan(0.03)
    for (const v of [...variance, ...noisy.variance]) expect(Math.abs(v - 1)).toBeLessThan(0.05)
  })
})
