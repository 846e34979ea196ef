/** Points in the plane on a square canvas, equal scales on both axes, the origin in the middle. */
import type { Examples } from '../worker/protocol.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'

/** The square shows [-PLANE_LIMIT, PLANE_LIMIT] on both axes: plane data are scaled to unit variance. */
export const PLANE_LIMIT = 2.75

export interface ScatterData {
  readonly real: Examples | null
  readonly generated: Examples | null
}

export interface SquareOptions {
  /** Side of the square in device pixels. */
  readonly side: number
  /** Device pixels per CSS pixel: lines and dots keep their size on dense screens. */
  readonly pixelRatio: number
}

/** Where a point of the plane lies on a square of `side` device pixels; y grows downwards there. */
export const toSquare = (x: number, y: number, side: number): [left: number, top: number] => [
  ((x / PLANE_LIMIT + 1) / 2) * side,
  ((1 - y / PLANE_LIMIT) / 2) * side,
]

/** Draws one point on a square too small for numerals: the ground, the two axes, a dot. */
export function drawPointIcon(
  ctx: Brush,
  point: readonly [number, number],
  theme: PaintTheme,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  ctx.strokeStyle = theme.line
  ctx.lineWidth = pixelRatio
  strokeLine(ctx, [side / 2, 0], [side / 2, side])
  strokeLine(ctx, [0, side / 2], [side, side / 2])
  const [left, top] = toSquare(point[0], point[1], side)
  ctx.fillStyle = theme.generated
  ctx.beginPath()
  ctx.arc(left, top, 3 * pixelRatio, 0, 2 * Math.PI)
  ctx.fill()
}

/** Draws the ground, the axes and their unit marks. */
function drawPlane(ctx: Brush, { side, pixelRatio }: SquareOptions, theme: PaintTheme): void {
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  ctx.strokeStyle = theme.line
  ctx.fillStyle = theme.muted
  ctx.lineWidth = pixelRatio
  ctx.font = `${11 * pixelRatio}px sans-serif`
  ctx.textAlign = 'right'
  ctx.textBaseline = 'top'
  const pad = 3 * pixelRatio
  for (const unit of [-2, -1, 0, 1, 2]) {
    const [left, top] = toSquare(unit, unit, side)
    strokeLine(ctx, [left, 0], [left, side])
    strokeLine(ctx, [0, top], [side, top])
    const [, axis] = toSquare(0, 0, side)
    ctx.fillText(String(unit).replace('-', '−'), left - pad, axis + pad)
    if (unit !== 0) ctx.fillText(String(unit).replace('-', '−'), axis - pad, top + pad)
  }
}

/** Draws real points as teal rings and generated ones as violet dots, so that they differ in more than colour. */
export function drawScatter(
  ctx: Brush,
  data: ScatterData,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawPlane(ctx, options, theme)
  if (data.real) drawRings(ctx, data.real, theme.real, options)
  if (data.generated) drawDots(ctx, data.generated, theme.generated, options)
}

/** Draws each original as a ring, its reconstruction as a dot, and a line between the two. */
export function drawPairs(
  ctx: Brush,
  originals: Examples,
  samples: Examples,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawPlane(ctx, options, theme)
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = options.pixelRatio
  const ends = pointsOf(samples, options.side)
  pointsOf(originals, options.side).forEach((start, index) => {
    const end = ends[index]
    if (end) strokeLine(ctx, start, end)
  })
  drawRings(ctx, originals, theme.real, options)
  drawDots(ctx, samples, theme.generated, options)
}

/** Draws one point large, ringed in the colour of the latent space that it comes from. */
export function drawMarkedPoint(
  ctx: Brush,
  point: readonly [number, number],
  theme: PaintTheme,
  { side, pixelRatio }: SquareOptions,
): void {
  const [left, top] = toSquare(point[0], point[1], side)
  ctx.fillStyle = theme.generated
  ctx.strokeStyle = theme.latent
  ctx.lineWidth = 3 * pixelRatio
  ctx.beginPath()
  ctx.arc(left, top, 7 * pixelRatio, 0, 2 * Math.PI)
  ctx.fill()
  ctx.stroke()
}

function pointsOf(examples: Examples, side: number): [number, number][] {
  return Array.from({ length: examples.count }, (_, index) =>
    toSquare(examples.values[2 * index] ?? 0, examples.values[2 * index + 1] ?? 0, side),
  )
}

function drawDots(
  ctx: Brush,
  examples: Examples,
  colour: string,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.fillStyle = colour
  for (const [left, top] of pointsOf(examples, side)) {
    ctx.beginPath()
    ctx.arc(left, top, 2.5 * pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  }
}

function drawRings(
  ctx: Brush,
  examples: Examples,
  colour: string,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.25 * pixelRatio
  for (const [left, top] of pointsOf(examples, side)) {
    ctx.beginPath()
    ctx.arc(left, top, 2.75 * pixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  }
}

function strokeLine(
  ctx: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}
