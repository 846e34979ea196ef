/** How often names of each length are made, beside how often they are real. */
import { evenAxis } from './axes.ts'
import { barOf, drawNames } from './dimensions.ts'
import { areaWithin, clear, drawValueAxis } from './frame.ts'
import type { Brush } from './canvas.ts'
import type { Frame, Write } from './frame.ts'
import type { PaintTheme } from './theme.ts'

const MARGINS = { top: 8, right: 8, bottom: 20, left: 40 }

/** Share of names with each number of characters, from 0: both as long. */
export interface LengthsData {
  readonly samples: readonly number[]
  readonly real: readonly number[]
}

/** Draws a full bar for the samples' share of each length, and the outline of the real one over it. */
export function drawLengths(
  ctx: Brush,
  { samples, real }: LengthsData,
  theme: PaintTheme,
  frame: Frame,
  write: Write,
): void {
  const { pixelRatio } = frame
  const area = areaWithin(frame, MARGINS)
  const axis = evenAxis([0, ...samples, ...real])
  clear(ctx, frame, theme)
  drawValueAxis(ctx, area, axis, theme, { pixelRatio, write })
  const named = samples.map((value, name) => ({ name, value }))
  drawNames(ctx, area, named, theme, pixelRatio)
  const count = samples.length
  ctx.fillStyle = theme.generated
  for (const [index, value] of samples.entries()) {
    if (value === 0) continue
    const bar = barOf(area, axis, { value, index, count }, pixelRatio)
    ctx.fillRect(bar.left, bar.top, bar.width, bar.height)
  }
  ctx.strokeStyle = theme.real
  ctx.lineWidth = 2 * pixelRatio
  for (const [index, value] of real.entries()) {
    if (value === 0) continue
    const bar = barOf(area, axis, { value, index, count }, pixelRatio)
    ctx.strokeRect(bar.left, bar.top, bar.width, bar.height)
  }
}
