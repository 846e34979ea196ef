/** Classes of examples: looked up, drawn, written as rows. */
import type { Rng } from '../lib/rng.ts'

/** Class of each of these examples. */
export const labelsAt = (labels: Uint8Array, indices: Uint32Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(indices, (index) => labels[index] as number)

/** Writes classes as one-hot rows, `[count, classes]`: 1 at the class, 0 elsewhere. */
export function oneHot(labels: ArrayLike<number>, classes: number): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(labels.length * classes)
  for (let row = 0; row < labels.length; row++) rows[row * classes + (labels[row] as number)] = 1
  return rows
}

/** Draws `count` classes, class c with probability `mix[c]`; the mix adds up to 1. */
export function drawLabels(mix: readonly number[], count: number, rng: Rng): Uint8Array {
  // Rounding may leave the sum of the mix below a draw.
  const last = mix.findLastIndex((frequency) => frequency > 0)
  return Uint8Array.from({ length: count }, () => {
    let left = rng.uniform()
    const found = mix.findIndex((frequency) => (left -= frequency) < 0)
    return found < 0 ? last : found
  })
}

/** The classes that a mix holds in turn, from the first to the last and again. */
export function labelsInTurn(mix: readonly number[], count: number): Uint8Array<ArrayBuffer> {
  const present = [...mix.keys()].filter((label) => (mix[label] as number) > 0)
  return Uint8Array.from({ length: count }, (_, i) => present[i % present.length] as number)
}
