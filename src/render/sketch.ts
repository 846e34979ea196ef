/** What a hand draws: white strokes with round ends on black, as in MNIST. */
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './planeSquare.ts'
import type { PaintTheme } from './theme.ts'

/** A place on the pad; from its left edge to its right, and from its top to its bottom, is 1. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Where the pen was, and how wide its line is there, in widths of the pad. */
export interface PenPoint extends Place {
  readonly width: number
}

/** What a hand holds. */
export type PadTool = 'brush' | 'eraser'

/** Places of the pen from one touch of the pad to its end; one of them alone is a dot. */
export interface Stroke {
  readonly tool: PadTool
  readonly points: readonly PenPoint[]
}

/** Draws strokes, and a ring where a pen stands that the keyboard leads. */
export function drawSketch(
  ctx: Brush,
  { strokes, pen }: { readonly strokes: readonly Stroke[]; readonly pen: Place | null },
  theme: PaintTheme,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.fillStyle = '#000'
  ctx.fillRect(0, 0, side, side)
  for (const stroke of strokes) drawStroke(ctx, stroke, side)
  if (!pen) return
  for (const [colour, thickness] of [
    ['#000', 4],
    [theme.latent, 2],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = thickness * pixelRatio
    ctx.beginPath()
    ctx.arc(pen.x * side, pen.y * side, 8 * pixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  }
}

function drawStroke(ctx: Brush, { tool, points }: Stroke, side: number): void {
  const [first] = points
  if (!first) return
  const colour = tool === 'brush' ? '#fff' : '#000'
  // A line without length leaves no ink.
  ctx.fillStyle = colour
  ctx.beginPath()
  ctx.arc(first.x * side, first.y * side, (first.width / 2) * side, 0, 2 * Math.PI)
  ctx.fill()
  ctx.strokeStyle = colour
  ctx.lineCap = 'round'
  points.slice(1).forEach(({ x, y, width }, index) => {
    const from = points[index] as PenPoint
    ctx.lineWidth = ((from.width + width) / 2) * side
    ctx.beginPath()
    ctx.moveTo(from.x * side, from.y * side)
    ctx.lineTo(x * side, y * side)
    ctx.stroke()
  })
}
