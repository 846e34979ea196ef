import { describe, expect, it } from 'vitest'
import { drawKl, drawMoments } from './dimensions.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'

/** The area is 200 wide from 40 on and 100 high from 8 on. */
const frame = { width: 248, height: 128, pixelRatio: 1 }

describe('drawKl', () => {
  const bars = [
    { name: 3, value: 2 },
    { name: 1, value: 0.5 },
    { name: 2, value: 0.002 },
  ]

  it('fills the bars of dimensions that carry something, and only outlines the others', () => {
    const { ctx, drawn } = testBrush()
    drawKl(ctx, { bars, threshold: 0.01 }, theme, frame, String)
    expect(drawn.boxes.filter(({ colour }) => colour === theme.latent)).toHaveLength(2)
    expect(drawn.outlines).toHaveLength(1)
  })

  it('draws the threshold between the two as a dashed line', () => {
    const { ctx, drawn } = testBrush()
    drawKl(ctx, { bars, threshold: 0.01 }, theme, frame, String)
    const line = drawn.strokes.find(({ isDashed }) => isDashed)
    const lowest = Math.max(...drawn.boxes.slice(1).map(({ y }) => y))
    expect(line?.from[1]).toBeGreaterThan(lowest)
    expect(line?.from[1]).toBeLessThan(drawn.outlines[0]?.y ?? 0)
  })

  it('names every dimension where there is room, and every few where there is not', () => {
    const names = (count: number): string[] => {
      const { ctx, drawn } = testBrush()
      const many = Array.from({ length: count }, (_, i) => ({ name: i + 1, value: 1 }))
      drawMoments(
        ctx,
        { dots: many, whiskers: null, band: { low: 0.8, high: 1.2 } },
        theme,
        frame,
        () => '',
      )
      return drawn.words.map(({ words }) => words).filter(Boolean)
    }
    expect(names(3)).toEqual(['1', '2', '3'])
    expect(names(64)).toHaveLength(11)
    expect(names(64).slice(0, 3)).toEqual(['1', '7', '13'])
  })
})

describe('drawMoments', () => {
  it('draws a dot with a whisker of the given length over the band of the prior', () => {
    const { ctx, drawn } = testBrush()
    const dots = [
      { name: 1, value: 0 },
      { name: 2, value: 0.5 },
    ]
    const band = { low: -0.2, high: 0.2 }
    drawMoments(ctx, { dots, whiskers: [1, 0.5], band }, theme, frame, String)
    expect(drawn.dots.map(({ x }) => x)).toEqual([90, 190])
    const whiskers = drawn.strokes.filter(({ colour }) => colour === theme.latent)
    const lengths = whiskers.map(({ from, to }) => from[1] - to[1])
    expect(lengths[0]).toBeCloseTo(2 * (lengths[1] ?? 0), 6)
    expect(drawn.boxes.some(({ colour, alpha }) => colour === theme.muted && alpha < 1)).toBe(true)
  })
})
