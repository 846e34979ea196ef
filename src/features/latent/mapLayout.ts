/** How large the map is drawn, and how many cells it has. */
import { wholeScale } from '../../render/canvas.ts'

const MOST_CELLS = 15
const FEWEST_CELLS = 5
const IMAGE_SIDE = 28

/** 15 x 15 cells in whole device pixels; fewer, always an odd number, where they do not fit. */
export function mapLayout({
  width,
  pixelRatio,
}: {
  /** Space, in CSS pixels. */
  readonly width: number
  readonly pixelRatio: number
}): { cells: number; scale: number } {
  const fitting = Math.floor((width * pixelRatio) / IMAGE_SIDE + 0.01)
  const odd = fitting % 2 === 0 ? fitting - 1 : fitting
  const cells = Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, odd))
  const side = cells * IMAGE_SIDE
  return {
    cells,
    scale: wholeScale({ width: side, height: side }, { width, height: width }, pixelRatio),
  }
}
