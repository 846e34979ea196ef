import { describe, expect, test } from 'vitest'
import { ratiosOf, summarise } from './results.ts'
import { median, spread } from './statistics.ts'
import { someRow } from './testResults.ts'

describe('the median', () => {
  test('is the middle, or halfway between the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
  })

  test('of nothing is not a number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('the spread', () => {
  test('is the interquartile range in % of the median', () => {
    expect(spread([8, 9, 10, 11, 12])).toBe(20)
    expect(spread([5, 5, 5])).toBe(0)
  })

  test('is unknown of fewer than three', () => {
    expect(spread([1, 2])).toBeNull()
    expect(summarise([30_000])).toEqual({ msPerStep: 30_000, spread: null })
  })
})

describe('ratios', () => {
  test('say how many times as long a rival takes on the same work and batch', () => {
    const rows = [
      someRow({ runner: 'ours-wasm', msPerStep: 10 }),
      someRow({ runner: 'stock-wasm', msPerStep: 25 }),
      someRow({ runner: 'ours-wasm', batch: 128, msPerStep: 20 }),
      someRow({ runner: 'stock-wasm', batch: 128, msPerStep: 30 }),
    ]
    expect(ratiosOf(rows)).toEqual([
      { work: 'dense-gan', batch: 64, ours: 'ours-wasm', rival: 'stock-wasm', ratio: 2.5 },
      { work: 'dense-gan', batch: 128, ours: 'ours-wasm', rival: 'stock-wasm', ratio: 1.5 },
    ])
  })

  test('are missing where ours is', () => {
    expect(ratiosOf([someRow({ runner: 'stock-wasm' })])).toEqual([])
  })
})
