/** What painted charts have in common: the area between the axes, grid lines, marks and their words. */
import { placeOn } from './axes.ts'
import type { Axis } from './axes.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'

/** A canvas, in device pixels, and how many of them make a CSS pixel. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** A rectangle in device pixels. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Space around the area, in CSS pixels. */
interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Writes a number as the reader's language does. */
export type Write = (value: number) => string

const WORD_SIZE = 11

/** Small words, as large as those of the page's other charts. */
export const smallFont = (pixelRatio: number): string =>
  `${WORD_SIZE * pixelRatio}px "Inter Variable", system-ui, sans-serif`

/** The area that margins leave of a frame. */
export function areaWithin({ width, height, pixelRatio }: Frame, margins: Margins): Area {
  const left = Math.round(margins.left * pixelRatio)
  const top = Math.round(margins.top * pixelRatio)
  return {
    left,
    top,
    width: Math.max(1, Math.round(width - left - margins.right * pixelRatio)),
    height: Math.max(1, Math.round(height - top - margins.bottom * pixelRatio)),
  }
}

/** Device pixels from the left of the canvas. */
export const acrossOf = ({ left, width }: Area, axis: Axis, value: number): number =>
  left + placeOn(axis, value) * width

/** Device pixels from the top of the canvas. */
export const downOf = ({ top, height }: Area, axis: Axis, value: number): number =>
  top + (1 - placeOn(axis, value)) * height

/** Empties the canvas: it lies on the panel, and a picture that was there would show through. */
export function clear(ctx: Brush, { width, height }: Frame, theme: PaintTheme): void {
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, width, height)
}

/** Draws a line from one point to another. */
export function drawLine(
  ctx: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}

/** Draws a grid line at every mark of a vertical axis, and the marks' values on its left. */
export function drawValueAxis(
  ctx: Brush,
  area: Area,
  axis: Axis,
  theme: PaintTheme,
  { pixelRatio, write }: { readonly pixelRatio: number; readonly write: Write },
): void {
  ctx.strokeStyle = theme.line
  ctx.fillStyle = theme.muted
  ctx.lineWidth = pixelRatio
  ctx.font = smallFont(pixelRatio)
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  for (const tick of axis.ticks) {
    // Half a pixel off, a line of one pixel is one pixel wide.
    const down = Math.round(downOf(area, axis, tick)) + 0.5
    drawLine(ctx, [area.left, down], [area.left + area.width, down])
    ctx.fillText(write(tick), area.left - 6 * pixelRatio, down)
  }
}

/** Draws the marks of the steps below the area; the words of those near its ends stay within it. */
export function drawStepAxis(
  ctx: Brush,
  area: Area,
  axis: Axis,
  theme: PaintTheme,
  { pixelRatio, write }: { readonly pixelRatio: number; readonly write: Write },
): void {
  const bottom = area.top + area.height
  ctx.strokeStyle = theme.muted
  ctx.fillStyle = theme.muted
  ctx.lineWidth = pixelRatio
  ctx.font = smallFont(pixelRatio)
  ctx.textBaseline = 'top'
  ctx.textAlign = 'center'
  for (const tick of axis.ticks) {
    const across = acrossOf(area, axis, tick)
    const words = write(tick)
    const half = ctx.measureText(words).width / 2
    const [first, last] = [area.left + half, area.left + area.width - half]
    drawLine(ctx, [across, bottom], [across, bottom + 3 * pixelRatio])
    ctx.fillText(words, Math.min(last, Math.max(first, across)), bottom + 5 * pixelRatio)
  }
}
