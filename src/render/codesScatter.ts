/** Codes as a cloud of dots, small, and where one vector lies among them. */
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './plane.ts'
import type { PaintTheme } from './theme.ts'

export interface CodesScatter {
  /** `[count, 2]`: to the right and upwards. */
  readonly points: Float32Array
  /** Where the ring is drawn; `null` for none. */
  readonly marked: readonly [right: number, up: number] | null
}

/** Room around the outermost dots, as a share of their extent. */
const MARGIN = 0.06
/** Dots that lie on one another are seen to be several. */
const ALPHA = 0.45

/** Draws a dot for each code and a ring where the marked vector lies; both scales reach as far as the dots and the ring. */
export function drawCodesScatter(
  ctx: Brush,
  { points, marked }: CodesScatter,
  theme: PaintTheme,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  const all = marked ? [...points, ...marked] : [...points]
  if (all.length === 0) return
  const across = scaleOf(all.filter((_, i) => i % 2 === 0))
  const up = scaleOf(all.filter((_, i) => i % 2 === 1))
  ctx.fillStyle = theme.latent
  ctx.globalAlpha = ALPHA
  for (let i = 0; i < points.length; i += 2) {
    ctx.beginPath()
    const [x, y] = [points[i] as number, points[i + 1] as number]
    ctx.arc(across(x) * side, (1 - up(y)) * side, 1.75 * pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  }
  ctx.globalAlpha = 1
  if (marked)
    drawRing(ctx, [across(marked[0]) * side, (1 - up(marked[1])) * side], theme, pixelRatio)
}

/** Where a value lies between the least and the greatest of `values` and the margins, 0 to 1. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const extent = high > low ? high - low : 1
  return (value) => (MARGIN + (value - low) / extent) / (1 + 2 * MARGIN)
}

function drawRing(
  ctx: Brush,
  [left, top]: readonly [number, number],
  theme: PaintTheme,
  pixelRatio: number,
): void {
  for (const [colour, thickness] of [
    [theme.panel, 6],
    [theme.ink, 2.5],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = thickness * pixelRatio
    ctx.beginPath()
    ctx.arc(left, top, 7 * pixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  }
}
