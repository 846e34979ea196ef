import { describe, expect, it } from 'vitest'
import { drawCurve } from './curve.ts'
import { PLANE_LIMIT } from './planeSquare.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME } from './theme.ts'

describe('drawCurve', () => {
  const examples = {
    shape: [2],
    count: 3,
    values: Float32Array.of(-PLANE_LIMIT, 0, 0, 0, 0, PLANE_LIMIT),
  }

  it('joins the points in their order, y growing upwards, and ends with a dot', () => {
    const { ctx, drawn } = testBrush()
    drawCurve(ctx, examples, DARK_THEME, { side: 100, pixelRatio: 1 })
    const way = drawn.strokes.filter(({ colour }) => colour === DARK_THEME.latent)
    expect(way.map(({ from, to }) => [from, to])).toEqual([
      [
        [4, 50],
        [50, 50],
      ],
      [
        [50, 50],
        [50, 4],
      ],
    ])
    expect(drawn.dots).toEqual([{ x: 50, y: 4, colour: DARK_THEME.latent }])
  })

  it('draws the plane alone when there are no points', () => {
    const { ctx, drawn } = testBrush()
    const none = { shape: [2], count: 0, values: new Float32Array(0) }
    drawCurve(ctx, none, DARK_THEME, { side: 100, pixelRatio: 1 })
    expect(drawn.dots).toEqual([])
  })
})
