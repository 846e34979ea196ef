import { describe, expect, it } from 'vitest'
import { drawCodesScatter } from './codesScatter.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME } from './theme.ts'

const SQUARE = { side: 112, pixelRatio: 1 }

describe('drawCodesScatter', () => {
  it('draws a dot for each code, the highest at the top', () => {
    const { ctx, drawn } = testBrush()
    const points = Float32Array.of(-1, -1, 1, 3, 0, 1)
    drawCodesScatter(ctx, { points, marked: null }, DARK_THEME, SQUARE)
    expect(drawn.dots.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [6, 106],
      [106, 6],
      [56, 56],
    ])
    expect(drawn.dots.every(({ colour }) => colour === DARK_THEME.latent)).toBe(true)
  })

  it('makes room for a marked vector outside of the cloud', () => {
    const { ctx, drawn } = testBrush()
    const points = Float32Array.of(0, 0, 1, 1)
    drawCodesScatter(ctx, { points, marked: [4, 0] }, DARK_THEME, SQUARE)
    expect(drawn.dots[1]?.x).toBeCloseTo(6 + 25, 0)
  })

  it('bears codes that all lie in one place, and none at all', () => {
    const { ctx, drawn } = testBrush()
    drawCodesScatter(ctx, { points: Float32Array.of(2, 2), marked: null }, DARK_THEME, SQUARE)
    drawCodesScatter(ctx, { points: new Float32Array(0), marked: null }, DARK_THEME, SQUARE)
    expect(drawn.dots.every(({ x, y }) => x >= 0 && x <= 112 && y >= 0 && y <= 112)).toBe(true)
    expect(drawn.dots).toHaveLength(1)
  })
})
