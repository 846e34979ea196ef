import { describe, expect, it } from 'vitest'
import { drawGround, drawMarks } from './latentMap.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'

const WHOLE = { left: 0, bottom: 0, side: 1 }
const options = { side: 100, pixelRatio: 1, view: WHOLE, lines: null }
const image = {} as CanvasImageSource
const nothing = { grid: null, holes: null, glyphs: [] }

describe('drawGround', () => {
  it('writes the number of its class where each code lies, upwards from below', () => {
    const { ctx, drawn } = testBrush()
    const glyphs = [
      { place: [0.25, 0.9], label: 7 },
      { place: [0.5, 0], label: null },
    ] as const
    drawGround(ctx, { ...nothing, glyphs }, theme, options)
    expect(drawn.words).toEqual([{ words: '7', x: 25, y: expect.closeTo(10) }])
    expect(drawn.dots).toEqual([{ x: 50, y: 100, colour: '#fff' }])
  })

  it('writes numerals at its edge whole, and none that lie outside', () => {
    const { ctx, drawn } = testBrush()
    const at = (...place: readonly [number, number]) => ({ place, label: 3 })
    drawGround(ctx, { ...nothing, glyphs: [at(0, 1), at(1, 0), at(-0.5, 0.5)] }, theme, options)
    expect(drawn.words.map(({ x, y }) => [x, y])).toEqual([
      [6, 6],
      [94, 94],
      [-50, 50],
    ])
  })

  it('shows a square grid on the page’s ground where there are no pictures', () => {
    const { ctx, drawn } = testBrush()
    const glyphs = [{ place: [0.5, 0.5], label: null }] as const
    drawGround(ctx, { ...nothing, glyphs }, theme, { ...options, lines: 5 })
    expect(drawn.boxes[0]).toMatchObject({ width: 100, colour: theme.panel })
    const ups = drawn.strokes.filter(({ from, to }) => from[0] === to[0])
    expect(ups.map(({ from }) => Math.round(from[0]))).toEqual([10, 30, 50, 70, 90])
    expect(drawn.dots).toEqual([{ x: 50, y: 50, colour: theme.muted }])
  })

  it('stretches old pictures to where they belong in what is looked at', () => {
    const { ctx, drawn } = testBrush()
    const view = { left: 0.5, bottom: 0.25, side: 0.5 }
    drawGround(ctx, { ...nothing, grid: { image, view: WHOLE } }, theme, { ...options, view })
    expect(drawn.images).toEqual([{ x: -100, y: -50, width: 200, height: 200 }])
  })

  it('fills the picture with the part that is decoded for it', () => {
    const { ctx, drawn } = testBrush()
    const view = { left: 0.5, bottom: 0.25, side: 0.25 }
    drawGround(ctx, { ...nothing, grid: { image, view } }, theme, { ...options, view })
    expect(drawn.images).toEqual([{ x: 0, y: 0, width: 100, height: 100 }])
  })

  it('hatches the holes alone', () => {
    const { ctx, drawn } = testBrush()
    const holes = { isHole: [false, true, false, false], view: WHOLE }
    drawGround(ctx, { ...nothing, holes }, theme, options)
    expect(drawn.boxes[1]).toMatchObject({ x: 50, y: 0, width: 50, height: 50 })
    expect(drawn.boxes).toHaveLength(2)
    expect(drawn.strokes.length).toBeGreaterThan(4)
    for (const { from, to, colour } of drawn.strokes) {
      expect(colour).toBe(theme.latent)
      for (const [left, top] of [from, to]) {
        expect(left).toBeGreaterThanOrEqual(50)
        expect(top).toBeLessThanOrEqual(50)
      }
    }
  })
})

describe('drawMarks', () => {
  const none = { outlines: [], draws: [], chosen: null, names: [] }

  it('draws the crosshair through the place, across the whole picture', () => {
    const { ctx, drawn } = testBrush()
    drawMarks(ctx, { ...none, at: [0.25, 0.25] }, theme, options)
    const arms = drawn.strokes.filter(({ colour }) => colour === theme.latent)
    expect(arms.map(({ from, to }) => [from, to])).toEqual([
      [
        [0, 75],
        [17, 75],
      ],
      [
        [33, 75],
        [100, 75],
      ],
      [
        [25, 0],
        [25, 67],
      ],
      [
        [25, 83],
        [25, 100],
      ],
    ])
  })

  it('dashes the outer outline, so that the two are told apart', () => {
    const { ctx, drawn } = testBrush()
    const square = [
      [0, 0],
      [1, 1],
    ] as const
    drawMarks(ctx, { ...none, at: [0, 0], outlines: [square, square] }, theme, options)
    const lines = drawn.strokes.filter(({ colour }) => colour === theme.real)
    expect(lines.map(({ isDashed }) => isDashed)).toEqual([false, true])
    expect(lines[0]).toMatchObject({ from: [0, 100], to: [100, 0] })
  })

  it('names points and marks draws', () => {
    const { ctx, drawn } = testBrush()
    const names = [{ name: 'B', place: [0.5, 0.5] }] as const
    drawMarks(ctx, { ...none, at: [0, 0], names, draws: [[0.1, 0.1]] }, theme, options)
    expect(drawn.words).toEqual([{ words: 'B', x: 50, y: 50 }])
    expect(drawn.dots.filter(({ colour }) => colour === theme.generated)).toHaveLength(1)
  })
})
