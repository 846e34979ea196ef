/** Many points of the plane as fine grains: their shape can be seen where there is no room for dots and axes. */
import { PLANE_LIMIT } from './planeSquare.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './planeSquare.ts'

/** Side of a grain in CSS pixels, for so many CSS pixels of the square. */
const GRAIN = { side: 1.2, per: 56 }
/** Where grains lie on each other, they are darker. */
const ALPHA = 0.7

/** Draws points on a square that shows [-PLANE_LIMIT, PLANE_LIMIT] on both axes; those beyond it are left out. */
export function drawPointCloud(
  ctx: Brush,
  { count, values }: Examples,
  colour: string,
  { side, pixelRatio }: SquareOptions,
): void {
  const growth = Math.sqrt(side / pixelRatio / GRAIN.per)
  const grain = Math.max(1, GRAIN.side * growth * pixelRatio)
  const place = (share: number): number => share * side - grain / 2
  ctx.fillStyle = colour
  ctx.globalAlpha = ALPHA
  for (let i = 0; i < count; i++) {
    const x = (values[2 * i] as number) / PLANE_LIMIT
    const y = (values[2 * i + 1] as number) / PLANE_LIMIT
    if (Math.abs(x) > 1 || Math.abs(y) > 1) continue
    ctx.fillRect(place((1 + x) / 2), place((1 - y) / 2), grain, grain)
  }
  ctx.globalAlpha = 1
}
