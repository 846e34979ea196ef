/** Painters of what flows through a model: numbers as bars, examples as pictures or as dots of the plane. */
import { clamp } from '../lib/numbers.ts'
import { drawExamples } from './pictures.ts'
import { drawScatter } from './plane.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'

/** Rows of numbers, `[count, ...]`. */
export interface Rows {
  readonly shape: readonly number[]
  readonly values: Float32Array<ArrayBuffer>
}

/** A canvas in device pixels, and how many of them make a CSS pixel. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** What a standard normal number hardly ever exceeds: the height of a bar. */
const FURTHEST = 3
/** The narrowest bar in CSS pixels; numbers that find no room are left out. */
const NARROWEST = 2

/** Bars of the first row of each of some vectors, one above the other, up or down from a line at 0. */
export function drawVectors(
  ctx: Brush,
  vectors: readonly Rows[],
  colour: string,
  theme: PaintTheme,
  { width, height, pixelRatio }: Canvas,
): void {
  ctx.clearRect(0, 0, width, height)
  const band = height / vectors.length
  vectors.forEach(({ shape, values }, index) => {
    const middle = band * (index + 0.5)
    const shown = Math.min(shape[1] ?? 0, Math.floor(width / (NARROWEST * pixelRatio)))
    const step = width / shown
    ctx.fillStyle = theme.line
    ctx.fillRect(0, Math.round(middle), width, pixelRatio)
    ctx.fillStyle = colour
    for (let i = 0; i < shown; i++) {
      const reach = (clamp(values[i] as number, -FURTHEST, FURTHEST) / FURTHEST) * (band / 2 - 1)
      const [left, right] = [Math.round(i * step), Math.round((i + 1) * step)]
      const gap = step > 3 * pixelRatio ? pixelRatio : 0
      ctx.fillRect(
        left,
        middle - Math.max(0, reach),
        right - left - gap,
        Math.max(1, Math.abs(reach)),
      )
    }
  })
}

/** The first image, or all points, on a square. */
export function drawFlowing(
  ctx: Brush,
  { shape, values }: Rows,
  tone: 'real' | 'generated',
  theme: PaintTheme,
  { width, pixelRatio }: Canvas,
): void {
  const [count = 0, ...one] = shape
  if (one.length === 3) {
    const bytes = Uint8Array.from(values, (value) => 255 * clamp(value, 0, 1))
    const scale = Math.max(1, Math.floor(width / (one[1] ?? width)))
    return drawExamples(ctx, { shape: one, count: 1, values: bytes }, { columns: 1, scale }, theme)
  }
  const points = { shape: one, count, values }
  const isReal = tone === 'real'
  drawScatter(ctx, { real: isReal ? points : null, generated: isReal ? null : points }, theme, {
    side: width,
    pixelRatio,
  })
}
