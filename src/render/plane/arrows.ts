/** Arrows from points, the longest as long as can be read; how long that is, is said beside them. */
import { toSquare } from '../planeSquare.ts'
import { onPlane } from './within.ts'
import type { Arrows } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'

/** In CSS pixels. */
const LONGEST = 40
/** Of a field, whose arrows stand side by side. */
const LONGEST_OF_FIELD = 20
const HEAD = 5
/** Shorter arrows are their dots alone. */
const SHORTEST = 2
const TAIL = 1.75

type Pairs = Pick<Arrows, 'from' | 'by'>

/** The length of the longest arrow, in the units of what it shows. */
export function longestOf({ by }: Pick<Arrows, 'by'>): number {
  let longest = 0
  for (let i = 0; i < by.length; i += 2)
    longest = Math.max(longest, Math.hypot(by[i] as number, by[i + 1] as number))
  return longest
}

/** The length that half of the arrows do not reach. */
export function usualOf({ by }: Pick<Pairs, 'by'>): number {
  const lengths = Array.from({ length: by.length / 2 }, (_, i) =>
    Math.hypot(by[2 * i] as number, by[2 * i + 1] as number),
  )
  return lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0
}

export const drawArrows = (
  ctx: Brush,
  arrows: Pairs,
  theme: PaintTheme,
  options: SquareOptions,
): void => draw(ctx, arrows, { reach: LONGEST, width: 1.5, colour: theme.ink }, theme, options)

/** Arrows from places of a grid. */
export const drawField = (
  ctx: Brush,
  field: Pairs,
  theme: PaintTheme,
  options: SquareOptions,
): void =>
  draw(ctx, field, { reach: LONGEST_OF_FIELD, width: 1, colour: theme.muted }, theme, options)

/** How arrows are drawn: the length of the longest and the width of all, in CSS pixels. */
interface Stroke {
  readonly reach: number
  readonly width: number
  readonly colour: string
}

function draw(
  ctx: Brush,
  arrows: Pairs,
  { reach, width: ownWidth, colour: ownColour }: Stroke,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const longest = longestOf(arrows)
  const { pixelRatio } = options
  const scale = longest > 0 ? (reach * pixelRatio) / longest : 0
  onPlane(ctx, options, () => {
    for (const [colour, width] of [
      [theme.panel, ownWidth + 2],
      [ownColour, ownWidth],
    ] as const) {
      ctx.strokeStyle = colour
      ctx.fillStyle = colour
      ctx.lineWidth = width * pixelRatio
      for (let i = 0; i < arrows.from.length; i += 2) {
        const from = toSquare(arrows.from[i] as number, arrows.from[i + 1] as number, options)
        const by = [
          scale * (arrows.by[i] as number),
          -scale * (arrows.by[i + 1] as number),
        ] as const
        drawArrow(ctx, from, by, pixelRatio)
      }
    }
  })
}

function drawArrow(
  ctx: Brush,
  [left, top]: readonly [number, number],
  [across, down]: readonly [number, number],
  pixelRatio: number,
): void {
  ctx.beginPath()
  ctx.arc(left, top, TAIL * pixelRatio, 0, 2 * Math.PI)
  ctx.fill()
  const length = Math.hypot(across, down)
  if (length < SHORTEST * pixelRatio) return
  const [endX, endY] = [left + across, top + down]
  const head = Math.min(HEAD * pixelRatio, length / 2) / length
  ctx.beginPath()
  ctx.moveTo(left, top)
  ctx.lineTo(endX, endY)
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(endX - head * (across - 0.6 * down), endY - head * (down + 0.6 * across))
  ctx.lineTo(endX, endY)
  ctx.lineTo(endX - head * (across + 0.6 * down), endY - head * (down - 0.6 * across))
  ctx.stroke()
}
