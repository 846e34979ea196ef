/**
 * Turns a drawing into an image as MNIST has them: "size normalized to fit in a 20x20 pixel box while preserving their
 * aspect ratio [...] and centered in a 28x28 image by computing the center of mass of the pixels, and translating the
 * image so as to position this point at the center" (LeCun, Cortes, Burges, yann.lecun.com/exdb/mnist; LeCun et al. 1998).
 */
import { clamp } from '../../../lib/numbers.ts'
import { inkOf, zoomed } from '../../../render/ink.ts'
import type { Stroke } from '../../../render/sketch.ts'

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

/** Where ink is, in widths of the pad. */
interface Box {
  readonly left: number
  readonly top: number
  readonly wide: number
  readonly high: number
}

/**
 * Draws strokes as MNIST would: bytes `[28, 28]`, 0 (black) to 255 (white); `null` where no ink is. The ink is drawn eight
 * times finer with soft edges and averaged over the area of each pixel. The shift that centres its mass is of whole
 * pixels, so that the longer side of the ink is 20 of them, and never pushes ink over the edge.
 */
export function toMnist(strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> | null {
  const box = strokes.some(({ tool }) => tool === 'eraser') ? boxLeft(strokes) : boxOf(strokes)
  if (!box) return null
  const { left, top, wide, high } = box
  const zoom = (BOX * FINE) / Math.max(wide, high)
  const values = inkOf(zoomed(strokes, { left, top, zoom }), BOX * FINE)
  return centred(averaged({ side: BOX * FINE, values }), {
    across: SIDE - Math.ceil((wide * zoom) / FINE - 1e-6),
    down: SIDE - Math.ceil((high * zoom) / FINE - 1e-6),
  })
}

/** The box of all strokes. */
function boxOf(strokes: readonly Stroke[]): Box | null {
  const points = strokes.flatMap((stroke) => stroke.points)
  if (points.length === 0) return null
  const left = Math.min(...points.map(({ x, width }) => x - width / 2))
  const top = Math.min(...points.map(({ y, width }) => y - width / 2))
  const wide = Math.max(...points.map(({ x, width }) => x + width / 2)) - left
  const high = Math.max(...points.map(({ y, width }) => y + width / 2)) - top
  return { left, top, wide, high }
}

/** Pixels along one side of the pad, on which what an eraser left is looked for. */
const PAD = 280

/** The box of the ink that an eraser left. */
function boxLeft(strokes: readonly Stroke[]): Box | null {
  const ink = inkOf(zoomed(strokes, { left: 0, top: 0, zoom: PAD }), PAD)
  let [left, top, right, bottom] = [PAD, PAD, 0, 0]
  ink.forEach((value, at) => {
    if (value < 0.5) return
    const [x, y] = [at % PAD, Math.floor(at / PAD)]
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  })
  if (right === 0) return null
  return {
    left: left / PAD,
    top: top / PAD,
    wide: (right - left) / PAD,
    high: (bottom - top) / PAD,
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
