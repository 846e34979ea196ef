/** Rings around modes of the data that hardly a generated point reaches. */
import { toSquare } from '../planeSquare.ts'
import { onPlane } from './within.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'

/** In CSS pixels; wide enough to stand around the points of a mode in the whole plane. */
const RADIUS = 19
const DASH = [2, 4]

/** @param missed where they lie, in the data's own units. */
export function drawMissed(
  ctx: Brush,
  missed: readonly (readonly number[])[],
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { pixelRatio } = options
  onPlane(ctx, options, () => {
    ctx.strokeStyle = theme.ink
    ctx.lineWidth = 2 * pixelRatio
    ctx.lineCap = 'round'
    ctx.setLineDash(DASH.map((length) => length * pixelRatio))
    for (const [x = 0, y = 0] of missed) {
      ctx.beginPath()
      ctx.arc(...toSquare(x, y, options), RADIUS * pixelRatio, 0, 2 * Math.PI)
      ctx.stroke()
    }
  })
}
