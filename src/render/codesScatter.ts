/** Codes as a cloud of dots, small, and where one vector lies among them, how surely. */
import type { Brush } from './canvas.ts'
import type { SquareOptions } from './planeSquare.ts'
import type { PaintTheme } from './theme.ts'

type OnPlane = readonly [right: number, up: number]

export interface CodesScatter {
  /** `[count, 2]`: to the right and upwards. */
  readonly points: Float32Array
  /** Where the ring is drawn; `null` for none. */
  readonly marked: OnPlane | null
  /** Closed lines around it, innermost first; the outer ones are dashed. */
  readonly outlines: readonly (readonly OnPlane[])[]
}

/** Room around the outermost dots, as a share of their extent. */
const MARGIN = 0.06
/** Dots that lie on one another are seen to be several. */
const ALPHA = 0.45

/** Draws a dot for each code, a ring where the marked vector lies, and the lines around it; both scales hold all of them. */
export function drawCodesScatter(
  ctx: Brush,
  { points, marked, outlines }: CodesScatter,
  theme: PaintTheme,
  { side, pixelRatio }: SquareOptions,
): void {
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  const all = marked ? [...points, ...marked, ...outlines.flat(2)] : [...points]
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
  const at = ([x, y]: OnPlane): OnPlane => [across(x) * side, (1 - up(y)) * side]
  outlines.forEach((line, index) => {
    ctx.setLineDash(index > 0 ? [4 * pixelRatio, 3 * pixelRatio] : [])
    edged(ctx, theme, { pixelRatio, thickness: 1.5 }, () => {
      for (const point of line) ctx.lineTo(...at(point))
    })
  })
  ctx.setLineDash([])
  if (!marked) return
  edged(ctx, theme, { pixelRatio, thickness: 2.5 }, () =>
    ctx.arc(...at(marked), 7 * pixelRatio, 0, 2 * Math.PI),
  )
}

/** Where a value lies between the least and the greatest of `values` and the margins, 0 to 1. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const extent = high > low ? high - low : 1
  return (value) => (MARGIN + (value - low) / extent) / (1 + 2 * MARGIN)
}

/** Strokes what `trace` traces twice, first wider in the colour of the ground: a line that stands out from the dots. */
function edged(
  ctx: Brush,
  theme: PaintTheme,
  { pixelRatio, thickness }: { readonly pixelRatio: number; readonly thickness: number },
  trace: () => void,
): void {
  for (const [colour, width] of [
    [theme.panel, thickness + 3.5],
    [theme.ink, thickness],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width * pixelRatio
    ctx.beginPath()
    trace()
    ctx.stroke()
  }
}
