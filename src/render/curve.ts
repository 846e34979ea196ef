/** The way of a point through the plane, small. */
import { toSquare } from './planeSquare.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './planeSquare.ts'
import type { PaintTheme } from './theme.ts'

/** Joins points by a line that begins with a ring and ends with a dot, over the axes of the plane. */
export function drawCurve(
  ctx: Brush,
  { values, count }: Examples,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { side, pixelRatio } = options
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  ctx.strokeStyle = theme.line
  ctx.lineWidth = pixelRatio
  ctx.strokeRect(0, 0, side, side)
  drawWay(ctx, [0, side / 2], [side, side / 2])
  drawWay(ctx, [side / 2, 0], [side / 2, side])
  ctx.strokeStyle = theme.latent
  ctx.fillStyle = theme.latent
  ctx.lineWidth = 1.5 * pixelRatio
  const points = Array.from({ length: count }, (_, i) =>
    toSquare(values[2 * i] ?? 0, values[2 * i + 1] ?? 0, options),
  )
  drawWay(ctx, ...points)
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end) return
  ctx.beginPath()
  ctx.arc(...start, 2.5 * pixelRatio, 0, 2 * Math.PI)
  ctx.stroke()
  ctx.beginPath()
  ctx.arc(...end, 3 * pixelRatio, 0, 2 * Math.PI)
  ctx.fill()
}

function drawWay(ctx: Brush, ...points: readonly (readonly [number, number])[]): void {
  ctx.beginPath()
  points.forEach((point, index) => (index === 0 ? ctx.moveTo(...point) : ctx.lineTo(...point)))
  ctx.stroke()
}
