import { describe, expect, it } from 'vitest'
import { drawNorms } from './norms.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'
import type { NormsData } from './norms.ts'

/** The area is 200 wide from 40 on and 100 high from 8 on. */
const sheet = { width: 248, height: 128, pixelRatio: 1 }
const words = { norm: String, stop: (leg: number) => `stop ${leg + 1}` }

function draw(data: Partial<NormsData>) {
  const { ctx, drawn } = testBrush()
  const all = {
    slerp: [4, 4, 4],
    lerp: [4, 2, 4],
    framesPerLeg: 2,
    band: null,
    frame: 0,
    ...data,
  }
  drawNorms(ctx, all, theme, sheet, words)
  return drawn
}

describe('drawNorms', () => {
  it('draws the straight way dashed and the one along the sphere solid, from the middle up', () => {
    const { strokes } = draw({})
    const straight = strokes.filter(({ colour }) => colour === theme.ink)
    const round = strokes.filter(({ colour }) => colour === theme.latent)
    expect(straight.every(({ isDashed }) => isDashed)).toBe(true)
    expect(straight.map(({ to }) => to)).toEqual([
      [140, 58],
      [240, 8],
    ])
    expect(round.every(({ isDashed }) => !isDashed)).toBe(true)
    expect(round.map(({ to }) => to[1])).toEqual([8, 8])
  })

  it('marks where the walk stands on both', () => {
    const { dots } = draw({ frame: 1 })
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [140, 58],
      [140, 8],
    ])
  })

  it('names the stops', () => {
    const { words: written } = draw({})
    expect(written.map((one) => one.words)).toEqual(expect.arrayContaining(['stop 1', 'stop 2']))
  })

  it('tints the band of the prior, and none without a prior', () => {
    const grounds = 1
    expect(draw({ band: null }).boxes).toHaveLength(grounds)
    const { boxes } = draw({ band: { low: 1, high: 3 } })
    expect(boxes[grounds]).toMatchObject({ x: 40, y: 33, width: 200, height: 50 })
  })
})
