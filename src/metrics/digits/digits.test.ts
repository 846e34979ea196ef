import { describe, expect, it } from 'vitest'
import {
  CONFIDENT,
  confidentShare,
  digitScore,
  digitShares,
  labelsOf,
  NO_LABEL,
  recognisedLabelsOf,
  recognisedShare,
  shareOf,
} from './digits.ts'

/** Rows that are sure of these labels. */
function sureOf(labels: readonly number[], classes: number): Float32Array {
  const out = new Float32Array(labels.length * classes)
  labels.forEach((label, row) => (out[row * classes + label] = 1))
  return out
}

/** So many that are all recognised. */
const all = (count: number): Uint8Array => new Uint8Array(count).fill(1)

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const EVEN = new Array<number>(10).fill(0.1)

describe('labelsOf and shareOf', () => {
  it('takes the most probable class of each row, and of equal ones the first', () => {
    const probabilities = Float32Array.of(0.2, 0.5, 0.3, 0.1, 0.2, 0.7, 0.4, 0.2, 0.4)
    expect([...labelsOf(probabilities, 3)]).toEqual([1, 2, 0])
  })

  it('counts every class, those without a label too', () => {
    expect(shareOf(Uint8Array.of(3, 0, 3, 1), 5)).toEqual([0.25, 0.25, 0, 0.5, 0])
  })

  it('give no label to what is not recognised, and count it among all', () => {
    const recognised = Uint8Array.of(1, 0, 1, 0)
    const labels = recognisedLabelsOf(sureOf([3, 3, 1, 0], 5), 5, recognised)
    expect([...labels]).toEqual([3, NO_LABEL, 1, NO_LABEL])
    expect(shareOf(labels, 5)).toEqual([0, 0.25, 0, 0.25, 0])
    expect(recognisedShare(recognised)).toBe(0.5)
  })
})

describe('digitShares', () => {
  it('agrees with shares worked by hand', () => {
    const shares = digitShares([0.5, 0.3, 0.2, 0], [0.25, 0.25, 0.25, 0.25])
    expect(shares.share).toEqual([0.5, 0.3, 0.2, 0])
    expect(shares.covered).toBe(3)
    // 1/2 (0.25 + 0.05 + 0.05 + 0.25)
    expect(shares.totalVariation).toBeCloseTo(0.3, 12)
    // 0.5 ln 2 + 0.3 ln 1.2 + 0.2 ln 0.8
    expect(shares.kl).toBeCloseTo(0.356641, 6)
  })

  it('is 0 when the shares are those of the mix', () => {
    for (const mix of [EVEN, [0.7, 0.1, 0.2, 0, 0, 0, 0, 0, 0, 0], [0.9995, 0.0005]]) {
      const { totalVariation, kl } = digitShares(mix, mix)
      expect(totalVariation).toBeCloseTo(0, 12)
      expect(kl).toBeCloseTo(0, 12)
    }
  })

  it('compares what is recognised alone, and counts as covered what is 1 % of all', () => {
    const half = digitShares(new Array<number>(10).fill(0.05), EVEN)
    expect(half.covered).toBe(10)
    expect(half.totalVariation).toBeCloseTo(0, 12)
    expect(half.kl).toBeCloseTo(0, 12)
    expect(digitShares(new Array<number>(10).fill(0.009), EVEN).covered).toBe(0)
  })

  it('has nothing to compare when nothing is recognised', () => {
    const share = new Array<number>(10).fill(0)
    expect(digitShares(share, EVEN)).toEqual({ share, covered: 0, totalVariation: null, kl: null })
  })

  it('sees one missing digit of ten', () => {
    const nine = [...new Array<number>(9).fill(1 / 9), 0]
    const { covered, totalVariation, kl } = digitShares(nine, EVEN)
    expect(covered).toBe(9)
    expect(totalVariation).toBeCloseTo(0.1, 12)
    expect(kl).toBeCloseTo(Math.log(10 / 9), 12)
  })

  it('takes a digit as covered from 1 % on', () => {
    expect(digitShares([0.98, 0.01, 0.01], [0.5, 0.25, 0.25]).covered).toBe(3)
    expect(digitShares([0.982, 0.009, 0.009], [0.5, 0.25, 0.25]).covered).toBe(1)
  })

  it('leaves digits that the mix has not out of those covered, and stays finite', () => {
    const { covered, totalVariation, kl } = digitShares([0.4, 0.4, 0.2], [0.5, 0.5, 0])
    expect(covered).toBe(2)
    expect(totalVariation).toBeCloseTo(0.2, 12)
    // 0.8 ln 0.8 + 0.2 ln 200
    expect(kl).toBeCloseTo(0.881149, 6)
    // A judge that errs once in a thousand costs nothing.
    expect(digitShares([0.4995, 0.4995, 0.001], [0.5, 0.5, 0]).kl).toBe(0)
    expect(digitShares([0, 1], [1, 0]).kl).toBeCloseTo(Math.log(1000), 12)
  })
})

describe('confidentShare', () => {
  it('counts rows from 0.9 on', () => {
    const rows = [0.95, 0.05, CONFIDENT, 1 - CONFIDENT, 0.1, 0.9, 0.89, 0.11]
    expect(confidentShare(Float32Array.from(rows), 2, all(4))).toBe(0.75)
    expect(confidentShare(sureOf(TEN, 10), 10, all(10))).toBe(1)
    expect(confidentShare(new Float32Array(20).fill(0.1), 10, all(2))).toBe(0)
  })

  it('counts no row that is not recognised, however sure', () => {
    expect(confidentShare(sureOf([8, 8, 8, 8], 10), 10, Uint8Array.of(0, 1, 0, 0))).toBe(0.25)
  })
})

describe('digitScore', () => {
  it('is 10 for sure labels of ten digits that are equally often', () => {
    expect(Math.abs(digitScore(sureOf([...TEN, ...TEN], 10), 10, all(20)) - 10)).toBeLessThan(1e-6)
  })

  it('is 1 when all look the same, and when nothing is recognised', () => {
    expect(digitScore(sureOf([4, 4, 4], 10), 10, all(3))).toBeCloseTo(1, 12)
    expect(digitScore(new Float32Array(50).fill(0.1), 10, all(5))).toBeCloseTo(1, 6)
    expect(digitScore(sureOf(TEN, 10), 10, new Uint8Array(10))).toBe(1)
  })

  it('is the square root when half is not recognised', () => {
    const half = Uint8Array.from({ length: 20 }, (_, i) => Number(i < 10))
    const rows = sureOf([...TEN, ...TEN], 10)
    expect(digitScore(rows, 10, half)).toBeCloseTo(Math.sqrt(10), 6)
  })

  it('is 9 without one digit', () => {
    expect(digitScore(sureOf(TEN.slice(1), 10), 10, all(9))).toBeCloseTo(9, 6)
  })

  it('agrees with two rows worked by hand', () => {
    // p(y) = (0.5, 0.5); each row: 0.75 ln 1.5 + 0.25 ln 0.5 = 0.130812.
    const rows = Float32Array.of(0.75, 0.25, 0.25, 0.75)
    expect(digitScore(rows, 2, all(2))).toBeCloseTo(Math.exp(0.130812), 5)
  })
})
