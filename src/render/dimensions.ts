/** What is known of each latent dimension: how much it carries, and how its codes are spread. */
import { logAxis, evenAxis } from './axes.ts'
import { areaWithin, clear, downOf, drawLine, drawValueAxis, smallFont } from './frame.ts'
import type { Axis } from './axes.ts'
import type { Brush } from './canvas.ts'
import type { Area, Frame, Write } from './frame.ts'
import type { PaintTheme } from './theme.ts'

/** A number of one latent dimension. */
export interface DimensionValue {
  /** What the dimension is called: 1, 2, ... */
  readonly name: number
  readonly value: number
}

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 }
/** CSS pixels that a name needs. */
const NAME_WIDTH = 17
/** The KL, in nats, that the axis starts at. */
const LEAST_KL = 0.001

/** Draws a bar for each dimension, as high as the logarithm of its KL; outlines alone below the threshold, which is a line. */
export function drawKl(
  ctx: Brush,
  { bars, threshold }: { readonly bars: readonly DimensionValue[]; readonly threshold: number },
  theme: PaintTheme,
  frame: Frame,
  write: Write,
): void {
  const { pixelRatio } = frame
  const area = areaWithin(frame, MARGINS)
  const highest = Math.max(1, ...bars.map(({ value }) => value))
  const axis = { ...logAxis([LEAST_KL, highest], 6), low: LEAST_KL }
  clear(ctx, frame, theme)
  drawValueAxis(ctx, area, axis, theme, { pixelRatio, write })
  drawNames(ctx, area, bars, theme, pixelRatio)
  ctx.strokeStyle = theme.latent
  ctx.fillStyle = theme.latent
  ctx.lineWidth = pixelRatio
  bars.forEach(({ value }, index) => {
    const bar = barOf(area, axis, { value, index, count: bars.length }, pixelRatio)
    if (value >= threshold) ctx.fillRect(bar.left, bar.top, bar.width, bar.height)
    else ctx.strokeRect(bar.left + 0.5, bar.top + 0.5, Math.max(0, bar.width - 1), bar.height)
  })
  ctx.strokeStyle = theme.ink
  ctx.lineWidth = 1.25 * pixelRatio
  ctx.setLineDash([5 * pixelRatio, 3 * pixelRatio])
  const line = downOf(area, axis, threshold)
  drawLine(ctx, [area.left, line], [area.left + area.width, line])
  ctx.setLineDash([])
}

/** The box of a bar; never lower than two CSS pixels, so that a dimension that carries nothing is seen to be there. */
export function barOf(
  area: Area,
  axis: Axis,
  {
    value,
    index,
    count,
  }: { readonly value: number; readonly index: number; readonly count: number },
  pixelRatio: number,
): Area {
  const slot = area.width / count
  const left = Math.round(area.left + index * slot)
  const right = Math.round(area.left + (index + 1) * slot)
  const bottom = area.top + area.height
  const top = Math.min(downOf(area, axis, value), bottom - 2 * pixelRatio)
  const space = Math.min(3 * pixelRatio, Math.floor(slot / 4))
  return { left, top, width: Math.max(1, right - left - space), height: bottom - top }
}

export interface MomentsData {
  readonly dots: readonly DimensionValue[]
  /** Reaches to both sides of each dot; `null` for lines from the middle of the band to the dot instead. */
  readonly whiskers: readonly number[] | null
  /** Where the prior would put the dots. */
  readonly band: { readonly low: number; readonly high: number }
}

/** Draws a dot with a whisker for each dimension, over the band in which the prior would put it. */
export function drawMoments(
  ctx: Brush,
  { dots, whiskers, band }: MomentsData,
  theme: PaintTheme,
  frame: Frame,
  write: Write,
): void {
  const { pixelRatio } = frame
  const area = areaWithin(frame, MARGINS)
  const reach = (index: number): number => whiskers?.[index] ?? 0
  const ends = dots.flatMap(({ value }, index) => [value - reach(index), value + reach(index)])
  const axis = evenAxis([...ends, band.low, band.high])
  const middle = (band.low + band.high) / 2
  clear(ctx, frame, theme)
  drawValueAxis(ctx, area, axis, theme, { pixelRatio, write })
  drawNames(ctx, area, dots, theme, pixelRatio)
  drawPrior(
    ctx,
    area,
    [downOf(area, axis, band.high), downOf(area, axis, band.low)],
    theme,
    pixelRatio,
  )
  ctx.strokeStyle = theme.latent
  ctx.fillStyle = theme.latent
  ctx.lineWidth = 1.5 * pixelRatio
  dots.forEach(({ value }, index) => {
    const across = area.left + ((index + 0.5) * area.width) / dots.length
    const [low, high] = whiskers ? [value - reach(index), value + reach(index)] : [middle, value]
    drawLine(ctx, [across, downOf(area, axis, low)], [across, downOf(area, axis, high)])
    ctx.beginPath()
    ctx.arc(across, downOf(area, axis, value), 3 * pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  })
}

/** A grey tint with dashed edges. */
function drawPrior(
  ctx: Brush,
  area: Area,
  [top, bottom]: readonly [number, number],
  theme: PaintTheme,
  pixelRatio: number,
): void {
  ctx.globalAlpha = 0.18
  ctx.fillStyle = theme.muted
  ctx.fillRect(area.left, top, area.width, bottom - top)
  ctx.globalAlpha = 1
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = pixelRatio
  ctx.setLineDash([4 * pixelRatio, 3 * pixelRatio])
  for (const edge of [top, bottom]) drawLine(ctx, [area.left, edge], [area.left + area.width, edge])
  ctx.setLineDash([])
}

/** Writes the names of values below them: every one, or every few where they are too narrow. */
export function drawNames(
  ctx: Brush,
  area: Area,
  values: readonly DimensionValue[],
  theme: PaintTheme,
  pixelRatio: number,
): void {
  const slot = area.width / values.length
  const every = Math.ceil((NAME_WIDTH * pixelRatio) / slot)
  ctx.fillStyle = theme.muted
  ctx.font = smallFont(pixelRatio)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  values.forEach(({ name }, index) => {
    if (index % every !== 0) return
    ctx.fillText(
      String(name),
      area.left + (index + 0.5) * slot,
      area.top + area.height + 5 * pixelRatio,
    )
  })
}
