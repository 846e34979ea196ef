/** The ways of some points from noise to where they are. */
import { onPlane, tracePath } from './within.ts'
import type { Ways } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'

/** Points whose ways are drawn: more would hide one another. */
const MOST = 20

/** Draws the first points' ways as far as they have come, from a small ring at their noise. */
export function drawWays(
  ctx: Brush,
  { steps, values }: Ways,
  share: number,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const count = values.length / (2 * (steps + 1))
  const last = Math.round(share * steps)
  const at = (step: number, point: number): readonly [number, number] => {
    const place = 2 * (step * count + point)
    return [values[place] as number, values[place + 1] as number]
  }
  onPlane(ctx, options, () => {
    for (const [colour, width] of [
      [theme.panel, 3],
      [theme.latent, 1.25],
    ] as const) {
      ctx.strokeStyle = colour
      ctx.lineWidth = width * options.pixelRatio
      for (let point = 0; point < Math.min(MOST, count); point++) {
        const way = Array.from({ length: last + 1 }, (_, step) => at(step, point))
        tracePath(ctx, way, options)
        ctx.stroke()
      }
    }
  })
}
