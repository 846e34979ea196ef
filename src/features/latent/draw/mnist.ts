/**
 * Turns a drawing into an image as MNIST has them: "size normalized to fit in a 20x20 pixel box while preserving their
 * aspect ratio [...] and centered in a 28x28 image by computing the center of mass of the pixels, and translating the
 * image so as to position this point at the center" (LeCun, Cortes, Burges, yann.lecun.com/exdb/mnist; LeCun et al. 1998).
 */
import { clamp } from '../../../lib/numbers.ts'
import type { PenPoint, Stroke } from '../../../render/sketch.ts'

/** Pixels along one side of an image, and of the box that the ink fits into. */
const SIDE = 28
const BOX = 20
/** Fine pixels along one side of a pixel. */
const FINE = 8

/** A grey picture, 0 black to 1 white, row by row. */
interface Raster {
  readonly side: number
  readonly values: Float32Array
}

/**
 * Draws strokes as MNIST would: bytes `[28, 28]`, 0 (black) to 255 (white); `null` without strokes. The ink is drawn eight
 * times finer with soft edges and averaged over the area of each pixel. The shift that centres its mass is of whole
 * pixels, so that the longer side of the ink is 20 of them, and never pushes ink over the edge.
 */
export function toMnist(strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> | null {
  const points = strokes.flat()
  if (points.length === 0) return null
  const left = Math.min(...points.map(({ x, width }) => x - width / 2))
  const top = Math.min(...points.map(({ y, width }) => y - width / 2))
  const wide = Math.max(...points.map(({ x, width }) => x + width / 2)) - left
  const high = Math.max(...points.map(({ y, width }) => y + width / 2)) - top
  const zoom = (BOX * FINE) / Math.max(wide, high)
  const fitted = strokes.map((stroke) =>
    stroke.map(({ x, y, width }) => ({
      x: (x - left) * zoom,
      y: (y - top) * zoom,
      width: width * zoom,
    })),
  )
  return centred(averaged(inked(fitted)), {
    across: SIDE - Math.ceil((wide * zoom) / FINE - 1e-6),
    down: SIDE - Math.ceil((high * zoom) / FINE - 1e-6),
  })
}

/** Draws strokes that lie within the box, finely: each fine pixel as far as the pen covered it. */
function inked(strokes: readonly Stroke[]): Raster {
  const raster = { side: BOX * FINE, values: new Float32Array((BOX * FINE) ** 2) }
  for (const stroke of strokes)
    stroke.forEach((point, index) =>
      addLine(raster, stroke[Math.max(0, index - 1)] as PenPoint, point),
    )
  return raster
}

/** Adds a line with round ends, as wide at each end as the pen was. Where lines overlap the ink is not doubled. */
function addLine({ side, values }: Raster, from: PenPoint, to: PenPoint): void {
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
      if (cover > (values[y * side + x] as number)) values[y * side + x] = cover
    }
}

/** The mean of each pixel's fine pixels. */
function averaged({ side, values }: Raster): Raster {
  const pixels = new Float32Array(BOX * BOX)
  for (let at = 0; at < values.length; at++) {
    const [x, y] = [Math.floor((at % side) / FINE), Math.floor(at / side / FINE)]
    pixels[y * BOX + x]! += (values[at] as number) / FINE ** 2
  }
  return { side: BOX, values: pixels }
}

/** Puts the centre of mass into the middle; the box's corner may lie as far to the right and down as `room` says. */
function centred(
  { side, values }: Raster,
  room: { readonly across: number; readonly down: number },
): Uint8Array<ArrayBuffer> {
  let [mass, x, y] = [0, 0, 0]
  values.forEach((value, at) => {
    mass += value
    x += value * ((at % side) + 0.5)
    y += value * (Math.floor(at / side) + 0.5)
  })
  const left = clamp(Math.round(SIDE / 2 - x / mass), 0, room.across)
  const top = clamp(Math.round(SIDE / 2 - y / mass), 0, room.down)
  const image = new Uint8Array(SIDE * SIDE)
  values.forEach((value, at) => {
    const place = (top + Math.floor(at / side)) * SIDE + left + (at % side)
    // Beyond the ink the box may reach over the edge.
    if (value > 0) image[place] = Math.round(255 * value)
  })
  return image
}
