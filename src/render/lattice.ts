/** What becomes of a square grid of latent vectors whose data are points in the plane: lines that bend and fold. */
import { planeBox, toSquare } from './planeSquare.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './planeSquare.ts'
import type { PaintTheme } from './theme.ts'

/** Joins the points `[cells * cells, 2]`, row by row, each with its neighbours in its row and in its column; within the plane. */
export function drawLattice(
  ctx: Brush,
  { values, count }: Examples,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { left, top, side } = planeBox(options)
  const cells = Math.round(Math.sqrt(count))
  const pointOf = (row: number, column: number): [left: number, top: number] => {
    const at = 2 * (row * cells + column)
    return toSquare(values[at] as number, values[at + 1] as number, options)
  }
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, side, side)
  ctx.clip()
  ctx.strokeStyle = theme.latent
  ctx.lineWidth = options.pixelRatio
  for (let line = 0; line < cells; line++) {
    strokeLine(ctx, cells, (i) => pointOf(line, i))
    strokeLine(ctx, cells, (i) => pointOf(i, line))
  }
  ctx.restore()
}

function strokeLine(
  ctx: Brush,
  length: number,
  pointOf: (index: number) => [left: number, top: number],
): void {
  ctx.beginPath()
  ctx.moveTo(...pointOf(0))
  for (let i = 1; i < length; i++) ctx.lineTo(...pointOf(i))
  ctx.stroke()
}
