/** Several runs in one chart: a line for each, and the bands that some of them lie in. */
import { acrossOf, areaWithin, clear, downOf, drawStepAxis, drawValueAxis } from './frame.ts'
import type { Axis } from './axes.ts'
import type { Brush } from './canvas.ts'
import type { CoursePoint, CourseWords } from './course.ts'
import type { Area, Frame } from './frame.ts'
import type { PaintTheme } from './theme.ts'

/** Patterns in CSS pixels, one for each colour of a theme's `lines`. */
export const DASHES: readonly (readonly number[])[] = [
  [],
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
  [14, 4],
]

export interface OverlayLine {
  /** By rising step. */
  readonly points: readonly CoursePoint[]
  /** Index of its colour and its pattern; both begin again after the last. */
  readonly look: number
  /** True where others matter more. */
  readonly isFaint?: boolean
}

export interface OverlayBand {
  /** By rising step. */
  readonly points: readonly { readonly step: number; readonly low: number; readonly high: number }[]
  readonly look: number
}

export interface OverlayData {
  readonly lines: readonly OverlayLine[]
  readonly bands: readonly OverlayBand[]
  readonly values: Axis
  readonly steps: Axis
}

const MARGINS = { top: 8, right: 10, bottom: 20, left: 44 }

/** The colour of a look. */
const lookColour = ({ lines }: PaintTheme, look: number): string =>
  lines[look % lines.length] as string

/** Draws the bands, the faint lines, and over them the others, each with a dot where it stands now. */
export function drawOverlay(
  ctx: Brush,
  data: OverlayData,
  theme: PaintTheme,
  frame: Frame,
  words: CourseWords,
): void {
  const { pixelRatio } = frame
  const area = areaWithin(frame, MARGINS)
  clear(ctx, frame, theme)
  drawValueAxis(ctx, area, data.values, theme, { pixelRatio, write: words.value })
  drawStepAxis(ctx, area, data.steps, theme, { pixelRatio, write: words.step })
  for (const band of data.bands) drawBand(ctx, area, band, data, theme)
  const last = (line: OverlayLine): number => (line.isFaint ? 0 : 1)
  for (const line of data.lines.toSorted((a, b) => last(a) - last(b)))
    drawOne(ctx, area, line, data, theme, pixelRatio)
}

function drawBand(
  ctx: Brush,
  area: Area,
  { points, look }: OverlayBand,
  { values, steps }: OverlayData,
  theme: PaintTheme,
): void {
  const edge = (value: (point: OverlayBand['points'][number]) => number) =>
    points.map(
      (point) => [acrossOf(area, steps, point.step), downOf(area, values, value(point))] as const,
    )
  ctx.globalAlpha = 0.22
  ctx.fillStyle = lookColour(theme, look)
  ctx.beginPath()
  const outline = [...edge(({ high }) => high), ...edge(({ low }) => low).toReversed()]
  outline.forEach((place, index) => (index === 0 ? ctx.moveTo(...place) : ctx.lineTo(...place)))
  ctx.fill()
  ctx.globalAlpha = 1
}

function drawOne(
  ctx: Brush,
  area: Area,
  { points, look, isFaint = false }: OverlayLine,
  { values, steps }: OverlayData,
  theme: PaintTheme,
  pixelRatio: number,
): void {
  const places = points
    .filter(({ value }) => Number.isFinite(value) && (!values.isLog || value > 0))
    .map(({ step, value }) => [acrossOf(area, steps, step), downOf(area, values, value)] as const)
  ctx.globalAlpha = isFaint ? 0.45 : 1
  ctx.strokeStyle = lookColour(theme, look)
  ctx.fillStyle = lookColour(theme, look)
  ctx.lineWidth = (isFaint ? 1.25 : 2) * pixelRatio
  ctx.lineJoin = 'round'
  const dashes = DASHES[look % DASHES.length] ?? []
  ctx.setLineDash(dashes.map((length) => length * pixelRatio))
  ctx.beginPath()
  places.forEach((place, index) => (index === 0 ? ctx.moveTo(...place) : ctx.lineTo(...place)))
  ctx.stroke()
  ctx.setLineDash([])
  const end = places.at(-1)
  if (end) {
    ctx.beginPath()
    ctx.arc(...end, (isFaint ? 2 : 3.5) * pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}
