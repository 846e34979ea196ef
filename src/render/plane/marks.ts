/** What the pointer is on: a point large and ringed, a cell outlined, a place as a small cross. */
import { toSquare } from '../planeSquare.ts'
import { onPlane, tracePath } from './within.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'
import type { Cell, Point } from './cells.ts'

/** What is marked. */
export type Marked =
  | { readonly kind: 'generated' | 'real' | 'place'; readonly at: Point }
  | { readonly kind: 'cell'; readonly cell: Pick<Cell, 'corners'> }

/** In CSS pixels. */
const RADIUS = 7
const CROSS = 6

export function drawUnder(
  ctx: Brush,
  marked: Marked,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  onPlane(ctx, options, () => {
    if (marked.kind === 'cell') {
      const { corners } = marked.cell
      outline(ctx, theme, options, () => tracePath(ctx, [...corners, corners[0]], options))
      return
    }
    const [left, top] = toSquare(...marked.at, options)
    if (marked.kind === 'place') drawCross(ctx, [left, top], theme, options)
    else {
      ctx.fillStyle = marked.kind === 'real' ? theme.real : theme.generated
      ctx.beginPath()
      ctx.arc(left, top, RADIUS * options.pixelRatio, 0, 2 * Math.PI)
      ctx.fill()
      outline(ctx, theme, options, () => {
        ctx.beginPath()
        ctx.arc(left, top, RADIUS * options.pixelRatio, 0, 2 * Math.PI)
      })
    }
  })
}

/** Strokes a path so that it is seen on any ground. */
function outline(
  ctx: Brush,
  theme: PaintTheme,
  { pixelRatio }: SquareOptions,
  trace: () => void,
): void {
  for (const [colour, width] of [
    [theme.panel, 4],
    [theme.ink, 2],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width * pixelRatio
    trace()
    ctx.stroke()
  }
}

function drawCross(
  ctx: Brush,
  [left, top]: readonly [number, number],
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const reach = CROSS * options.pixelRatio
  outline(ctx, theme, options, () => {
    ctx.beginPath()
    ctx.moveTo(left - reach, top)
    ctx.lineTo(left + reach, top)
    ctx.moveTo(left, top - reach)
    ctx.lineTo(left, top + reach)
  })
}
