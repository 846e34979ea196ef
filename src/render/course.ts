/** The course of a few numbers over a run: lines, and the band that real data would fall into. */
import {
  acrossOf,
  areaWithin,
  clear,
  downOf,
  drawLine,
  drawStepAxis,
  drawValueAxis,
} from './frame.ts'
import type { Axis } from './axes.ts'
import type { Brush } from './canvas.ts'
import type { Area, Frame, Write } from './frame.ts'
import type { PaintTheme } from './theme.ts'

export interface CoursePoint {
  readonly step: number
  readonly value: number
}

export interface CourseLine {
  /** By rising step. */
  readonly points: readonly CoursePoint[]
  readonly tone: 'real' | 'generated' | 'latent'
  /** Told from a line of another colour by its pattern as well. */
  readonly isDashed?: boolean
}

export interface CourseData {
  readonly lines: readonly CourseLine[]
  /** What real data score. */
  readonly band: { readonly low: number; readonly high: number } | null
  /** A value to compare with, drawn as a dotted line. */
  readonly level?: number
  readonly values: Axis
  readonly steps: Axis
}

/** How numbers are written at the marks. */
export interface CourseWords {
  readonly value: Write
  readonly step: Write
}

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 }
/** Up to here every measurement has a dot of its own. */
const MOST_DOTS = 24

/** Draws a band, the lines over it, and a dot where each of them stands now. */
export function drawCourse(
  ctx: Brush,
  data: CourseData,
  theme: PaintTheme,
  frame: Frame,
  words: CourseWords,
): void {
  const { pixelRatio } = frame
  const area = areaWithin(frame, MARGINS)
  clear(ctx, frame, theme)
  drawValueAxis(ctx, area, data.values, theme, { pixelRatio, write: words.value })
  drawStepAxis(ctx, area, data.steps, theme, { pixelRatio, write: words.step })
  if (data.band) drawBand(ctx, area, data, theme, pixelRatio)
  if (data.level !== undefined) {
    ctx.strokeStyle = theme.muted
    ctx.lineWidth = 1.25 * pixelRatio
    ctx.setLineDash([2 * pixelRatio, 3 * pixelRatio])
    const down = downOf(area, data.values, data.level)
    drawLine(ctx, [area.left, down], [area.left + area.width, down])
    ctx.setLineDash([])
  }
  for (const line of data.lines) drawOne(ctx, area, line, data, theme, pixelRatio)
}

/** A tint with dashed edges, at least two CSS pixels high: what is narrow has to be seen too. */
function drawBand(
  ctx: Brush,
  area: Area,
  { band, values }: CourseData,
  theme: PaintTheme,
  pixelRatio: number,
): void {
  if (!band) return
  const bottom = downOf(area, values, band.low)
  const top = Math.min(downOf(area, values, band.high), bottom - 2 * pixelRatio)
  ctx.globalAlpha = 0.2
  ctx.fillStyle = theme.real
  ctx.fillRect(area.left, top, area.width, bottom - top)
  ctx.globalAlpha = 1
  ctx.strokeStyle = theme.real
  ctx.lineWidth = pixelRatio
  ctx.setLineDash([4 * pixelRatio, 3 * pixelRatio])
  for (const edge of [top, bottom]) drawLine(ctx, [area.left, edge], [area.left + area.width, edge])
  ctx.setLineDash([])
}

function drawOne(
  ctx: Brush,
  area: Area,
  { points, tone, isDashed = false }: CourseLine,
  { values, steps }: CourseData,
  theme: PaintTheme,
  pixelRatio: number,
): void {
  const places = points
    .filter(({ value }) => Number.isFinite(value) && (!values.isLog || value > 0))
    .map(({ step, value }) => [acrossOf(area, steps, step), downOf(area, values, value)] as const)
  ctx.strokeStyle = theme[tone]
  ctx.fillStyle = theme[tone]
  ctx.lineWidth = 2 * pixelRatio
  ctx.lineJoin = 'round'
  ctx.setLineDash(isDashed ? [7 * pixelRatio, 4 * pixelRatio] : [])
  ctx.beginPath()
  places.forEach(([across, down], index) =>
    index === 0 ? ctx.moveTo(across, down) : ctx.lineTo(across, down),
  )
  ctx.stroke()
  ctx.setLineDash([])
  const dotted = places.length <= MOST_DOTS ? places : places.slice(-1)
  for (const place of dotted) {
    ctx.beginPath()
    ctx.arc(...place, (place === places.at(-1) ? 3.5 : 2) * pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  }
}
