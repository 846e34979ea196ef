import { describe, expect, it } from 'vitest'
import { drawLattice } from './lattice.ts'
import { PLANE_LIMIT, planeBox } from './planeSquare.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'

describe('drawLattice', () => {
  it('joins each point with its neighbours to the right and below', () => {
    const { ctx, drawn } = testBrush()
    const [low, high] = [-PLANE_LIMIT, PLANE_LIMIT]
    const values = Float32Array.of(low, high, high, high, low, low, high, low)
    const options = { side: 100, pixelRatio: 1 }
    drawLattice(ctx, { shape: [2], count: 4, values }, theme, options)
    const [near, far] = [4, 96]
    expect(drawn.strokes.map(({ from, to }) => [from, to])).toEqual([
      [
        [near, near],
        [far, near],
      ],
      [
        [near, near],
        [near, far],
      ],
      [
        [near, far],
        [far, far],
      ],
      [
        [far, near],
        [far, far],
      ],
    ])
  })

  it('stays within the plane, beside which the numerals stand', () => {
    const { ctx, drawn } = testBrush()
    const values = Float32Array.of(-9, 9, 9, 9, -9, -9, 9, -9)
    const options = { side: 300, pixelRatio: 1 }
    drawLattice(ctx, { shape: [2], count: 4, values }, theme, options)
    const { left, top, side } = planeBox(options)
    for (const { within } of drawn.strokes)
      expect(within).toEqual({ x: left, y: top, width: side, height: side })
  })
})
