/** Images that show nothing: one value throughout. */
import type { Rows } from '../statistics/rows.ts'

/** Smallest and largest value. */
export function rangeOf(values: Float32Array): { readonly low: number; readonly high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

/** Largest difference, of 1, that counts as none: a quarter of a byte's step. */
export const UNSEEN = 0.25 / 255

/** Share of the images, values in [0, 1], that show one value throughout. */
export function emptyShare({ count, size, values }: Rows): number {
  let empty = 0
  for (let i = 0; i < count; i++) {
    const { low, high } = rangeOf(values.subarray(i * size, (i + 1) * size))
    if (high - low < UNSEEN) empty++
  }
  return empty / count
}
