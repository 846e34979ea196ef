import { describe, expect, it } from 'vitest'
import { drawMarkedPoint, drawPairs, drawScatter } from './plane.ts'
import { PLANE_LIMIT, planeBox } from './planeSquare.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'

const pointsOf = (...values: number[]): Examples => ({
  shape: [2],
  count: values.length / 2,
  values: Float32Array.from(values),
})

const L = PLANE_LIMIT
const CORNERS = pointsOf(-L, -L, -L, L, L, -L, L, L)
/** How far a dot or a ring reaches from its middle at most, and a marked point, in CSS pixels. */
const DOT = 3.4
const MARKED = 8.5
const SQUARES = [1, 1.5, 2].flatMap((pixelRatio) =>
  [60, 84, 139, 140, 196, 300, 560].map((side) => ({ side: side * pixelRatio, pixelRatio })),
)

describe.each(SQUARES)('a plane on $side pixels at $pixelRatio a CSS pixel', (square) => {
  const { side, pixelRatio } = square
  const box = planeBox(square)

  it('holds the dots at its edge whole', () => {
    const { ctx, drawn } = testBrush()
    drawScatter(ctx, { real: null, generated: CORNERS }, theme, square)
    expect(drawn.dots).toHaveLength(4)
    for (const place of drawn.dots.flatMap(({ x, y }) => [x, y])) {
      expect(place).toBeGreaterThanOrEqual(DOT * pixelRatio)
      expect(place).toBeLessThanOrEqual(side - DOT * pixelRatio)
    }
  })

  it('has its numerals where no point can lie, clear of one another, or none', () => {
    const { ctx, drawn } = testBrush()
    drawScatter(ctx, { real: null, generated: null }, theme, square)
    expect(drawn.words).toHaveLength(side >= 140 * pixelRatio ? 10 : 0)
    const reach = MARKED * pixelRatio
    const [left, below] = [0, 1].map((i) => drawn.words.filter((_, index) => index % 2 === i))
    for (const { x } of left ?? []) expect(x).toBeLessThan(box.left - reach)
    for (const { y } of below ?? []) expect(y).toBeGreaterThan(box.top + box.side + reach)
    for (const tops of [left?.map(({ y }) => -y), below?.map(({ x }) => x)])
      tops?.forEach((top, i) => {
        if (i > 0) expect(top - (tops[i - 1] ?? 0)).toBeGreaterThan(18 * pixelRatio)
      })
  })

  it('shows a point beyond its edge as a line at the edge', () => {
    const { ctx, drawn } = testBrush()
    drawScatter(ctx, { real: null, generated: pointsOf(9, 0, 0, -9) }, theme, square)
    expect(drawn.dots).toEqual([])
    const [right, down] = drawn.strokes.filter(({ colour }) => colour === theme.generated)
    expect(right?.to[0]).toBeCloseTo(box.left + box.side)
    expect(right?.from[0]).toBeLessThan(box.left + box.side)
    expect(right?.from[1]).toBeCloseTo(right?.to[1] ?? 0)
    expect(down?.to[1]).toBeCloseTo(box.top + box.side)
    expect(down?.from[1]).toBeLessThan(box.top + box.side)
  })

  it('holds a marked point whole, wherever it lies', () => {
    const { ctx, drawn } = testBrush()
    for (const point of [[-9, 9] as const, [9, -9] as const])
      drawMarkedPoint(ctx, point, theme, square)
    for (const place of drawn.dots.flatMap(({ x, y }) => [x, y])) {
      expect(place).toBeGreaterThanOrEqual(MARKED * pixelRatio)
      expect(place).toBeLessThanOrEqual(side - MARKED * pixelRatio)
    }
  })

  it('keeps the lines between pairs within', () => {
    const { ctx, drawn } = testBrush()
    drawPairs(ctx, pointsOf(-9, 9), pointsOf(9, -9), theme, square)
    const [line] = drawn.strokes.filter(({ colour }) => colour === theme.muted)
    expect(line?.from).toEqual([box.left, box.top])
    expect(line?.to).toEqual([box.left + box.side, box.top + box.side])
  })
})
