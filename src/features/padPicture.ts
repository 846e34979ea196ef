/** What is drawn on a pad as a picture of the whole pad, where it was drawn. */
import { OWN_SIDE } from '../datasets/own.ts'
import { inkOf, zoomed } from '../render/ink.ts'
import type { Stroke } from '../render/sketch.ts'

/** Fine pixels along one side of a pixel. */
const FINE = 8
const SIDE = OWN_SIDE * FINE

/** The pad, finely: 0, black, to 255. */
export const greyOf = (strokes: readonly Stroke[]) => ({
  width: SIDE,
  height: SIDE,
  values: inkOf(zoomed(strokes, { left: 0, top: 0, zoom: SIDE }), SIDE).map((ink) => 255 * ink),
})

/** Strokes as a picture of the whole pad, each pixel the mean of what it covers; `null` where no ink is. */
export function padPicture(strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> | null {
  const { values } = greyOf(strokes)
  const sums = new Float32Array(OWN_SIDE * OWN_SIDE)
  for (let at = 0; at < values.length; at++) {
    const [x, y] = [Math.floor((at % SIDE) / FINE), Math.floor(at / SIDE / FINE)]
    sums[y * OWN_SIDE + x]! += values[at] ?? 0
  }
  const image = Uint8Array.from(sums, (sum) => Math.round(sum / FINE ** 2))
  return image.some((value) => value > 0) ? image : null
}
