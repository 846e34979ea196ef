/** Images brought to the centre of their ink, so that the same picture a little aside is the same picture. */
import type { Rows } from '../statistics/rows.ts'

/** Pixels along a side that become one. */
const POOLED = 2

/** Offset from the middle of an image to the centre of its squared values, in pixels; none of an empty image. */
function offsetOf(
  image: Float32Array,
  side: number,
  channels: number,
): readonly [right: number, down: number] {
  let [weight, x, y] = [0, 0, 0]
  for (let at = 0; at < image.length; at++) {
    const ink = (image[at] as number) ** 2
    const pixel = Math.floor(at / channels)
    weight += ink
    x += ink * (pixel % side)
    y += ink * Math.floor(pixel / side)
  }
  const middle = (side - 1) / 2
  return weight > 0 ? [x / weight - middle, y / weight - middle] : [0, 0]
}

/**
 * Moves each square image, `[count, side * side * channels]`, so that the centre of its squared values lies in the middle, between
 * pixels where it must, and averages 2 x 2 pixels: `[count, (side / 2) * (side / 2) * channels]`. What comes from outside is 0.
 */
export function centred({ count, size, values }: Rows, side: number): Rows {
  const channels = size / side ** 2
  const small = Math.floor(side / POOLED)
  const smallSize = small * small * channels
  const out = new Float32Array(count * smallSize)
  for (let i = 0; i < count; i++) {
    const image = values.subarray(i * size, (i + 1) * size)
    const [right, down] = offsetOf(image, side, channels)
    const [left, top] = [Math.floor(right), Math.floor(down)]
    const [alongX, alongY] = [right - left, down - top]
    for (let c = 0; c < channels; c++) {
      const pixel = (x: number, y: number): number =>
        x < 0 || x >= side || y < 0 || y >= side
          ? 0
          : (image[(y * side + x) * channels + c] as number)
      for (let y = 0; y < small * POOLED; y++)
        for (let x = 0; x < small * POOLED; x++) {
          const [px, py] = [x + left, y + top]
          const value =
            (1 - alongY) * ((1 - alongX) * pixel(px, py) + alongX * pixel(px + 1, py)) +
            alongY * ((1 - alongX) * pixel(px, py + 1) + alongX * pixel(px + 1, py + 1))
          const to = Math.floor(y / POOLED) * small + Math.floor(x / POOLED)
          out[i * smallSize + to * channels + c]! += value / POOLED ** 2
        }
    }
  }
  return { count, size: smallSize, values: out }
}
