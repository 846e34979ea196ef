/** How large the map is drawn, and how many cells it has. */

const MOST_CELLS = 15
const FEWEST_CELLS = 5
const IMAGE_SIDE = 28
/** The share of the room that a map takes at least, where it can. */
const FILLED = 0.8

/** The largest odd number of images that fit side by side, from 5 to 15: odd, so that one is in the middle. */
function cellsIn(room: number, scale: number): number {
  const fitting = Math.floor(room / (IMAGE_SIDE * scale) + 0.01)
  const odd = fitting % 2 === 0 ? fitting - 1 : fitting
  return Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, odd))
}

/** As many cells as fit, up to 15 x 15, in the smallest whole number of device pixels per image pixel that fills the room. */
export function mapLayout({
  width,
  pixelRatio,
}: {
  /** Space, in CSS pixels. */
  readonly width: number
  readonly pixelRatio: number
}): { cells: number; scale: number; side: number } {
  const room = width * pixelRatio
  const most = Math.max(1, Math.floor(room / (FEWEST_CELLS * IMAGE_SIDE) + 0.01))
  const layouts = Array.from({ length: most }, (_, i) => {
    const cells = cellsIn(room, i + 1)
    return { cells, scale: i + 1, side: cells * IMAGE_SIDE * (i + 1) }
  })
  const largest = layouts.reduce((best, next) => (next.side > best.side ? next : best))
  return layouts.find(({ side }) => side >= FILLED * room) ?? largest
}
