/** Holes of a latent space: places so far from every code that the decoder was never trained near them. */
import { nearestRows } from './nearestRows.ts'

/** The share of the codes that have another code within the distance that makes a hole. */
const SHARE = 0.95

/**
 * The distance from the nearest code beyond which a place counts as a hole: the 95th percentile of the codes' own
 * distances to the nearest other code, by the nearest-rank rule. Infinite when there are fewer than two.
 */
export function holeDistance(z: Float32Array, latentDim: number): number {
  const count = z.length / latentDim
  const distances = Array.from(
    { length: count },
    (_, index) =>
      nearestRows(z, z.subarray(index * latentDim, (index + 1) * latentDim), 1, index)[0]
        ?.distance ?? Number.POSITIVE_INFINITY,
  ).toSorted((a, b) => a - b)
  return distances[Math.ceil(SHARE * count) - 1] ?? Number.POSITIVE_INFINITY
}

/** Tells for each of the vectors `[count, latentDim]` whether it is farther than `distance` from every code. */
export function holesAmong(
  vectors: Float32Array,
  z: Float32Array,
  latentDim: number,
  distance: number,
): boolean[] {
  return Array.from({ length: vectors.length / latentDim }, (_, index) => {
    const vector = vectors.subarray(index * latentDim, (index + 1) * latentDim)
    return (nearestRows(z, vector, 1)[0]?.distance ?? 0) > distance
  })
}
