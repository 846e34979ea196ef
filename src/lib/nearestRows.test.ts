import { describe, expect, it } from 'vitest'
import { nearestRows, weightedMean } from './nearestRows.ts'

const rows = Float32Array.of(0, 0, 3, 4, 1, 0, 0, 2)

describe('nearestRows', () => {
  it('gives the nearest first, with their distances', () => {
    expect(nearestRows(rows, [0, 0], 3)).toEqual([
      { index: 0, distance: 0 },
      { index: 2, distance: 1 },
      { index: 3, distance: 2 },
    ])
  })

  it('leaves one out', () => {
    expect(nearestRows(rows, [0, 0], 1, 0)).toEqual([{ index: 2, distance: 1 }])
  })

  it('gives all there are when there are too few', () => {
    expect(nearestRows(rows, [3, 4], 9).map(({ index }) => index)).toEqual([1, 3, 2, 0])
    expect(nearestRows(new Float32Array(0), [0, 0], 2)).toEqual([])
  })
})

describe('weightedMean', () => {
  it('weighs each row by one over its distance', () => {
    const near = [
      { index: 1, distance: 1 },
      { index: 0, distance: 3 },
    ]
    expect(weightedMean(rows, 2, near)).toEqual([3 * 0.75, 4 * 0.75])
  })

  it('is the row itself where it lies', () => {
    expect(weightedMean(rows, 2, nearestRows(rows, [3, 4], 3))).toEqual([3, 4])
  })
})
