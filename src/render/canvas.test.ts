import { describe, expect, it } from 'vitest'
import { wholeScale } from './canvas.ts'

const sheet = { width: 224, height: 224 }

describe('wholeScale', () => {
  it('takes the largest whole multiple that fits in both directions', () => {
    expect(wholeScale(sheet, { width: 700, height: 900 }, 1)).toBe(3)
    expect(wholeScale(sheet, { width: 700, height: 600 }, 1)).toBe(2)
  })

  it('counts device pixels, so that dense screens get finer steps', () => {
    expect(wholeScale(sheet, { width: 600, height: 600 }, 2)).toBe(5)
    expect(wholeScale(sheet, { width: 448, height: 448 }, 1.5)).toBe(3)
  })

  it('is not thrown off by fractions of a pixel ratio', () => {
    expect(wholeScale(sheet, { width: 448 / 1.1, height: 448 / 1.1 }, 1.1)).toBe(2)
  })

  it('never falls below one', () => {
    expect(wholeScale(sheet, { width: 100, height: 0 }, 1)).toBe(1)
  })
})
