import { describe, expect, it } from 'vitest'
import { drawLattice } from './lattice.ts'
import { PLANE_LIMIT } from './plane.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'

describe('drawLattice', () => {
  it('joins each point with its neighbours to the right and below', () => {
    const { ctx, drawn } = testBrush()
    const [low, high] = [-PLANE_LIMIT, PLANE_LIMIT]
    const values = Float32Array.of(low, high, high, high, low, low, high, low)
    const options = { side: 100, pixelRatio: 1 }
    drawLattice(ctx, { shape: [2], count: 4, values }, theme, options)
    expect(drawn.strokes.map(({ from, to }) => [from, to])).toEqual([
      [
        [0, 0],
        [100, 0],
      ],
      [
        [0, 0],
        [0, 100],
      ],
      [
        [0, 100],
        [100, 100],
      ],
      [
        [100, 0],
        [100, 100],
      ],
    ])
  })
})
