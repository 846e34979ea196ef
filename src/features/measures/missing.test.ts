import { describe, expect, it } from 'vitest'
import { missingDigits } from './missing.ts'

const looks = (...shares: number[][]) => shares.map((share, i) => ({ step: 100 * (i + 1), share }))

describe('missingDigits', () => {
  it('says since when each digit has been missing without a break', () => {
    const columns = looks([0.5, 0, 0.5], [0.5, 0.5, 0], [0.9, 0.1, 0], [0.995, 0.005, 0])
    expect(missingDigits({ columns, mix: [0.4, 0.3, 0.3] })).toEqual([
      { digit: 1, since: 400 },
      { digit: 2, since: 200 },
    ])
  })

  it('has no step for a digit that was never there', () => {
    const columns = looks([1, 0], [1, 0])
    expect(missingDigits({ columns, mix: [0.5, 0.5] })).toEqual([{ digit: 1, since: null }])
  })

  it('misses no digit that the training data lack, and none before the first look', () => {
    expect(missingDigits({ columns: looks([1, 0]), mix: [1, 0] })).toEqual([])
    expect(missingDigits({ columns: [], mix: [0.5, 0.5] })).toEqual([])
  })
})
