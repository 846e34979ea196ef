/** How far from the middle of latent space a walk leads: the norm of z along it, over the band where the prior lives. */
import { evenAxis, stepAxis } from './axes.ts'
import {
  acrossOf,
  areaWithin,
  clear,
  downOf,
  drawLine,
  drawStepAxis,
  drawValueAxis,
} from './frame.ts'
import type { Brush } from './canvas.ts'
import type { Area, Frame, Write } from './frame.ts'
import type { PaintTheme } from './theme.ts'

export interface NormsData {
  /** The norm at each frame of the way along the sphere and of the straight one: as many of both. */
  readonly slerp: readonly number[]
  readonly lerp: readonly number[]
  readonly framesPerLeg: number
  /** Where nearly all draws from the prior lie; `null` without a prior. */
  readonly band: { readonly low: number; readonly high: number } | null
  /** The frame on show. */
  readonly frame: number
}

/** How numbers are written at the marks; stops are counted in legs from the first, which is 0. */
export interface NormsWords {
  readonly norm: Write
  readonly stop: Write
}

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 }

/** Draws the band, the straight way as a dashed line, the way along the sphere as a solid one, and where the walk stands. */
export function drawNorms(
  ctx: Brush,
  { slerp, lerp, framesPerLeg, band, frame }: NormsData,
  theme: PaintTheme,
  sheet: Frame,
  words: NormsWords,
): void {
  const { pixelRatio } = sheet
  const area = areaWithin(sheet, MARGINS)
  const ends = band ? [band.low, band.high] : []
  // A norm is measured from the middle, so that the middle belongs on the axis.
  const values = evenAxis([0, ...slerp, ...lerp, ...ends])
  const last = Math.max(1, slerp.length - 1)
  const stops = { ...stepAxis(0, last / framesPerLeg, 8), high: last / framesPerLeg }
  const across = (at: number): number => acrossOf(area, stops, at / framesPerLeg)
  clear(ctx, sheet, theme)
  drawValueAxis(ctx, area, values, theme, { pixelRatio, write: words.norm })
  drawStepAxis(ctx, area, stops, theme, { pixelRatio, write: words.stop })
  if (band)
    drawBand(ctx, area, [downOf(area, values, band.high), downOf(area, values, band.low)], theme)
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = pixelRatio
  drawLine(ctx, [across(frame), area.top], [across(frame), area.top + area.height])
  const ways = [
    { norms: lerp, colour: theme.ink, dashes: [6 * pixelRatio, 4 * pixelRatio] },
    { norms: slerp, colour: theme.latent, dashes: [] },
  ]
  for (const { norms, colour, dashes } of ways) {
    ctx.strokeStyle = colour
    ctx.fillStyle = colour
    ctx.lineWidth = 2 * pixelRatio
    ctx.setLineDash(dashes)
    drawCurve(
      ctx,
      norms.map((norm, at) => [across(at), downOf(area, values, norm)] as const),
    )
    ctx.setLineDash([])
    drawDot(ctx, [across(frame), downOf(area, values, norms[frame] ?? 0)], 3.5 * pixelRatio)
  }
}

function drawBand(
  ctx: Brush,
  area: Area,
  [top, bottom]: readonly [number, number],
  theme: PaintTheme,
): void {
  ctx.globalAlpha = 0.22
  ctx.fillStyle = theme.muted
  ctx.fillRect(area.left, top, area.width, bottom - top)
  ctx.globalAlpha = 1
}

function drawCurve(ctx: Brush, places: readonly (readonly [number, number])[]): void {
  ctx.beginPath()
  places.forEach((place, i) => (i === 0 ? ctx.moveTo(...place) : ctx.lineTo(...place)))
  ctx.stroke()
}

function drawDot(ctx: Brush, [left, top]: readonly [number, number], radius: number): void {
  ctx.beginPath()
  ctx.arc(left, top, radius, 0, 2 * Math.PI)
  ctx.fill()
}
