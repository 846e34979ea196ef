/** What becomes of the clouds that an encoder answers with: an ellipse at one standard deviation of each, joined to its point. */
import { onPlane, tracePath } from './within.ts'
import type { CodeClouds } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'
import type { Point } from './cells.ts'

const CORNERS = 48

/** Points at one standard deviation of N(mean, covariance): mean + L u, L L^T the covariance, u on the unit circle. */
export function ellipseOf(
  [x, y]: Point,
  [xx, xy, yy]: readonly [number, number, number],
): readonly Point[] {
  const a = Math.sqrt(Math.max(xx, 0))
  const b = a > 0 ? xy / a : 0
  const c = Math.sqrt(Math.max(yy - b * b, 0))
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS
    return [x + a * Math.cos(angle), y + b * Math.cos(angle) + c * Math.sin(angle)]
  })
}

export function drawClouds(
  ctx: Brush,
  { x, means, covariances }: CodeClouds,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const pair = (values: Float32Array, i: number): Point => [
    values[2 * i] as number,
    values[2 * i + 1] as number,
  ]
  onPlane(ctx, options, () => {
    ctx.lineWidth = 1.5 * options.pixelRatio
    for (let i = 0; i < means.length / 2; i++) {
      const mean = pair(means, i)
      ctx.strokeStyle = theme.muted
      tracePath(ctx, [pair(x, i), mean], options)
      ctx.stroke()
      const [xx = 0, xy = 0, yy = 0] = covariances.subarray(3 * i, 3 * i + 3)
      ctx.strokeStyle = theme.latent
      tracePath(ctx, ellipseOf(mean, [xx, xy, yy]), options)
      ctx.stroke()
    }
  })
}
