import { describe, expect, it } from 'vitest'
import { drawCodesScatter } from './codesScatter.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME } from './theme.ts'

const SQUARE = { side: 112, pixelRatio: 1 }

describe('drawCodesScatter', () => {
  it('draws a dot for each code, the highest at the top', () => {
    const { ctx, drawn } = testBrush()
    const points = Float32Array.of(-1, -1, 1, 3, 0, 1)
    drawCodesScatter(ctx, { points, marked: null, outlines: [] }, DARK_THEME, SQUARE)
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
    drawCodesScatter(ctx, { points, marked: [4, 0], outlines: [] }, DARK_THEME, SQUARE)
    expect(drawn.dots[1]?.x).toBeCloseTo(6 + 25, 0)
  })

  it('draws the lines around it whole, the outer one dashed', () => {
    const { ctx, drawn } = testBrush()
    const outlines = [1, 2].map((reach) => [[-reach, 0] as const, [reach, 0] as const])
    const points = Float32Array.of(0, -1, 0, 1)
    drawCodesScatter(ctx, { points, marked: [0, 0], outlines }, DARK_THEME, SQUARE)
    const lines = drawn.strokes.filter(({ colour }) => colour === DARK_THEME.ink)
    expect(lines.map(({ from, to }) => [Math.round(from[0]), Math.round(to[0])])).toEqual([
      [31, 81],
      [6, 106],
    ])
    expect(lines.map(({ isDashed }) => isDashed)).toEqual([false, true])
  })

  it('bears codes that all lie in one place, and none at all', () => {
    const { ctx, drawn } = testBrush()
    drawCodesScatter(
      ctx,
      { points: Float32Array.of(2, 2), marked: null, outlines: [] },
      DARK_THEME,
      SQUARE,
    )
    drawCodesScatter(
      ctx,
      { points: new Float32Array(0), marked: null, outlines: [] },
      DARK_THEME,
      SQUARE,
    )
    expect(drawn.dots.every(({ x, y }) => x >= 0 && x <= 112 && y >= 0 && y <= 112)).toBe(true)
    expect(drawn.dots).toHaveLength(1)
  })
})
