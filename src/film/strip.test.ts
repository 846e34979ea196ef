import { describe, expect, it } from 'vitest'
import { sideBySide, stripFrames } from './strip.ts'

describe('stripFrames', () => {
  it('takes every frame of a short walk', () => {
    expect(stripFrames(3)).toEqual([0, 1, 2])
    expect(stripFrames(24)).toHaveLength(24)
  })

  it('takes every k-th frame of a longer one, never more than 24', () => {
    expect(stripFrames(48)).toEqual(Array.from({ length: 24 }, (_, i) => 2 * i))
    expect(stripFrames(25)).toEqual(Array.from({ length: 13 }, (_, i) => 2 * i))
    for (let count = 1; count <= 200; count++)
      expect(stripFrames(count).length).toBeLessThanOrEqual(24)
  })
})

describe('sideBySide', () => {
  const picture = (level: number) => ({
    width: 2,
    height: 2,
    data: new Uint8ClampedArray(16).fill(level),
  })

  it('puts the first on the left, and all in one row', () => {
    const { width, height, data } = sideBySide([picture(10), picture(20), picture(30)])
    expect([width, height]).toEqual([6, 2])
    const reds = Array.from({ length: 12 }, (_, i) => data[4 * i])
    expect(reds).toEqual([10, 10, 20, 20, 30, 30, 10, 10, 20, 20, 30, 30])
  })
})
