/** The ink of strokes on a square of pixels, with soft edges: what a drawing comes to as a picture. */
import { clamp } from '../lib/numbers.ts'
import type { PenPoint, Stroke } from './sketch.ts'

/**
 * Draws strokes one after the other; an eraser takes away what lies under it, and ink on ink is not doubled.
 * @param strokes places and widths in pixels of the square
 * @returns how far each pixel is covered, 0 to 1: `[side, side]`
 */
export function inkOf(strokes: readonly Stroke[], side: number): Float32Array {
  const ink = new Float32Array(side * side)
  for (const { tool, points } of strokes) {
    const take = (at: number, cover: number): void => {
      const old = ink[at] as number
      ink[at] = tool === 'brush' ? Math.max(old, cover) : Math.min(old, 1 - cover)
    }
    points.forEach((point, index) =>
      coverLine(side, points[Math.max(0, index - 1)] as PenPoint, point, take),
    )
  }
  return ink
}

/** Tells how far a line with round ends, as wide at each end as the pen was, covers each pixel that it touches. */
function coverLine(
  side: number,
  from: PenPoint,
  to: PenPoint,
  take: (at: number, cover: number) => void,
): void {
  const reach = Math.max(from.width, to.width) / 2 + 1
  const first = (a: number, b: number): number => clamp(Math.floor(Math.min(a, b) - reach), 0, side)
  const last = (a: number, b: number): number => clamp(Math.ceil(Math.max(a, b) + reach), 0, side)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squared = dx * dx + dy * dy
  for (let y = first(from.y, to.y); y < last(from.y, to.y); y++)
    for (let x = first(from.x, to.x); x < last(from.x, to.x); x++) {
      const [px, py] = [x + 0.5 - from.x, y + 0.5 - from.y]
      const along = squared === 0 ? 0 : clamp((px * dx + py * dy) / squared, 0, 1)
      const distance = Math.hypot(px - along * dx, py - along * dy)
      const radius = (from.width + along * (to.width - from.width)) / 2
      const cover = clamp(radius - distance + 0.5, 0, 1)
      if (cover > 0) take(y * side + x, cover)
    }
}

/** Strokes moved and scaled: `(place - corner) * zoom`, widths times `zoom`. */
export const zoomed = (
  strokes: readonly Stroke[],
  { left, top, zoom }: { readonly left: number; readonly top: number; readonly zoom: number },
): readonly Stroke[] =>
  strokes.map(({ tool, points }) => ({
    tool,
    points: points.map(({ x, y, width }) => ({
      x: (x - left) * zoom,
      y: (y - top) * zoom,
      width: width * zoom,
    })),
  }))
