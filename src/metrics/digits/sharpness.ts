/** How sharp images are. */
import type { Rows } from '../statistics/rows.ts'

/** Variance over the interior pixels of the Laplacian of one of `channels` of the image that begins at `start`. */
function varianceOf(pixels: Float32Array, start: number, side: number, channels: number): number {
  const row = side * channels
  let sum = 0
  let squares = 0
  for (let y = 1; y < side - 1; y++)
    for (let x = 1; x < side - 1; x++) {
      const at = start + y * row + x * channels
      const laplacian =
        (pixels[at - row] as number) +
        (pixels[at - channels] as number) -
        4 * (pixels[at] as number) +
        (pixels[at + channels] as number) +
        (pixels[at + row] as number)
      sum += laplacian
      squares += laplacian * laplacian
    }
  const interior = (side - 2) ** 2
  return squares / interior - (sum / interior) ** 2
}

/**
 * Measures sharpness: the variance over an image's interior pixels of its Laplacian, up + down + left + right - 4 centre,
 * the mean over `images` and their channels, square ones of `side` >= 3, row by row. 0 for a flat image, at most 16 for pixels in
 * [0, 1]. Pech-Pacheco et al. 2000, "Diatom autofocusing in brightfield microscopy", ICPR.
 */
export function laplacianVariance(images: Rows, side: number): number {
  const channels = images.size / side ** 2
  let sum = 0
  for (let i = 0; i < images.count; i++)
    for (let channel = 0; channel < channels; channel++)
      sum += varianceOf(images.values, i * images.size + channel, side, channels)
  return sum / images.count / channels
}
