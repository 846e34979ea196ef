/** What the painters of the layers draw, and where. */
import { describe, expect, it } from 'vitest'
import { planeBox, PLANE_LIMIT, toSquare, WHOLE } from '../planeSquare.ts'
import { testBrush } from '../testBrush.ts'
import { DARK_THEME as theme } from '../theme.ts'
import { drawArrows, longestOf } from './arrows.ts'
import { drawClouds, ellipseOf } from './clouds.ts'
import { densityLines, drawUndecided, undecidedLines } from './contours.ts'
import { drawUnder } from './marks.ts'
import { drawSheet, foldedColour } from './sheet.ts'
import type { CriticMap, LatentSheet } from '../../worker/protocol/plane.ts'

const square = { side: 560, pixelRatio: 1, view: WHOLE }

function mapOf(of: (x: number, y: number) => number): CriticMap {
  const cells = 50
  const box = { left: -2, bottom: -2, side: 4 }
  const values = new Float32Array(cells * cells)
  for (let i = 0; i < values.length; i++)
    values[i] = of(
      box.left + (box.side * ((i % cells) + 0.5)) / cells,
      box.bottom + (box.side * (cells - Math.floor(i / cells) - 0.5)) / cells,
    )
  return { ...{ cells, box, values, together: 1 }, scale: 'probability', middle: 0.5, reach: 0.5 }
}

describe('the line where a critic cannot tell', () => {
  it('runs where it passes through the middle, and not along the edge of the map', () => {
    const lines = undecidedLines(mapOf((x) => (x > 1 ? 0.9 : 0.1)))
    expect(lines).toHaveLength(1)
    for (const [x, y] of lines[0] ?? []) {
      expect(x).toBeCloseTo(1, 1)
      expect(Math.abs(y)).toBeLessThan(2)
    }
  })

  it('closes around what it holds', () => {
    const [line = []] = undecidedLines(mapOf((x, y) => (Math.hypot(x, y) < 1 ? 1 : 0)))
    expect(line.every(([x, y]) => Math.abs(Math.hypot(x, y) - 1) < 0.1)).toBe(true)
    expect(line[0]).toEqual(line.at(-1))
  })

  it('is dashed, and stays within the plane', () => {
    const { ctx, drawn } = testBrush()
    drawUndecided(ctx, undecidedLines(mapOf((x) => (x > 1 ? 0.9 : 0.1))), theme, square)
    const box = planeBox(square)
    expect(drawn.strokes.length).toBeGreaterThan(0)
    for (const { isDashed, within } of drawn.strokes) {
      expect(isDashed).toBe(true)
      expect(within).toMatchObject({ x: box.left, y: box.top, width: box.side })
    }
  })
})

describe('lines of equal density', () => {
  it('lie around the points, and there are none of no points', () => {
    const points = Float32Array.from({ length: 200 }, (_, i) => (i % 2 ? -1 : 1) + 0.01 * (i % 7))
    const lines = densityLines({ values: points, count: 100 })
    expect(lines.length).toBeGreaterThan(2)
    for (const [x, y] of lines.flat()) expect(Math.hypot(x - 1, y + 1)).toBeLessThan(0.6)
    expect(densityLines({ values: new Float32Array(0), count: 0 }).flat()).toEqual([])
  })
})

const curve: LatentSheet = {
  ...{ lines: 4, latentDim: 1, isEven: false, z: Float32Array.of(0, 1, 2, 3) },
  values: Float32Array.of(0, 0, 1, 0, 2, 0, 2, 1),
  holes: Uint8Array.of(0, 1, 0),
}

describe('a latent sheet', () => {
  it('is drawn in another colour where it is turned over', () => {
    const { ctx, drawn } = testBrush()
    // The right half lies back over the left one: its cell is narrower.
    const values = Float32Array.of(0, 0, 1, 0, 0.5, 0, 0, 1, 1, 1, 0.5, 1, 0, 2, 1, 2, 0.5, 2)
    drawSheet(
      ctx,
      { ...{ lines: 3, latentDim: 2, isEven: true, holes: null, z: values }, values },
      theme,
      square,
    )
    const outlines = (colour: string): number =>
      drawn.strokes.filter((stroke) => stroke.colour === colour).length
    expect(outlines(theme.latent)).toBe(8)
    // Four sides of two cells, and five hatches of each.
    expect(outlines(foldedColour(theme))).toBe(18)
  })

  it('of one dimension is a curve, dashed over its holes', () => {
    const { ctx, drawn } = testBrush()
    drawSheet(ctx, curve, theme, square)
    expect(drawn.strokes.map(({ isDashed }) => isDashed)).toEqual([false, true, false])
    expect(drawn.strokes[1]?.from).toEqual(toSquare(1, 0, square))
  })
})

describe('arrows', () => {
  const arrows = {
    ...{ kind: 'loss' as const, step: 3 },
    from: Float32Array.of(0, 0, 1, 1),
    by: Float32Array.of(0.3, 0.4, 0, -0.25),
  }

  it('are as long as each other allows, and point up where y grows', () => {
    expect(longestOf(arrows)).toBeCloseTo(0.5)
    const { ctx, drawn } = testBrush()
    drawArrows(ctx, arrows, theme, square)
    const shafts = drawn.strokes.filter(
      ({ colour, from }) =>
        colour === theme.ink && [0, 1].some((v) => from.join() === toSquare(v, v, square).join()),
    )
    const lengths = shafts.map(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]))
    expect(lengths[0]).toBeCloseTo(40)
    expect(lengths[1]).toBeCloseTo(20)
    expect(shafts[0]?.to[1]).toBeLessThan(shafts[0]?.from[1] ?? 0)
    expect(shafts[1]?.to[1]).toBeGreaterThan(shafts[1]?.from[1] ?? 0)
  })

  it('of no length are dots', () => {
    const { ctx, drawn } = testBrush()
    drawArrows(ctx, { ...arrows, by: new Float32Array(4) }, theme, square)
    expect(drawn.strokes).toEqual([])
    expect(drawn.dots).toHaveLength(4)
  })
})

describe('clouds', () => {
  it('are ellipses at one standard deviation', () => {
    const points = ellipseOf([1, 2], [4, 0, 1])
    for (const [x, y] of points) expect(((x - 1) / 2) ** 2 + (y - 2) ** 2).toBeCloseTo(1)
    // Mahalanobis distance 1 of a slanted one as well: the inverse of [[2, 1], [1, 2]].
    for (const [x, y] of ellipseOf([0, 0], [2, 1, 2]))
      expect((2 * x * x - 2 * x * y + 2 * y * y) / 3).toBeCloseTo(1)
  })

  it('are joined to their points', () => {
    const { ctx, drawn } = testBrush()
    const clouds = {
      x: Float32Array.of(-1, 0),
      means: Float32Array.of(1, 0),
      covariances: Float32Array.of(0.1, 0, 0.1),
    }
    drawClouds(ctx, clouds, theme, square)
    expect(drawn.strokes[0]).toMatchObject({
      from: toSquare(-1, 0, square),
      to: toSquare(1, 0, square),
    })
  })
})

describe('a part of the plane', () => {
  const part = { ...square, view: { left: 0.5, bottom: 0.5, side: 0.25 } }

  it('is as large as the whole', () => {
    const box = planeBox(part)
    expect(toSquare(0, 0, part)).toEqual([box.left, box.top + box.side])
    const quarter = PLANE_LIMIT / 2
    expect(toSquare(quarter, quarter, part)).toEqual([box.left + box.side, box.top])
  })

  it('has what is under the pointer at its place', () => {
    const { ctx, drawn } = testBrush()
    drawUnder(ctx, { kind: 'real', at: [0.5, 0.5] }, theme, part)
    const [left, top] = toSquare(0.5, 0.5, part)
    expect(drawn.dots[0]).toMatchObject({ x: left, y: top, colour: theme.real })
  })
})
