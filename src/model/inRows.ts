/** Passes many rows through networks, some at a time. */
import { slice } from '../metrics/statistics/rows.ts'
import * as tf from '../nn/tf.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'

/** Rows that are read at once: a turn of some 20 ms. */
export const AT_ONCE = 125

/** How rows become what a network reads, and how many at once. */
interface Reading {
  readonly tensorOf: (some: Rows) => tf.Tensor
  /** {@link AT_ONCE} when absent. */
  readonly atOnce?: number
  readonly pause: Pause
}

/**
 * Reads rows through a network, from the first of them on: `[count, ...]` for each of its outputs, fewer rows where it
 * gives fewer than it gets. `pause` is awaited before each part, so that what ends a run ends this before it touches the
 * networks again.
 * @param network gets some rows and the place of the first of them; its tensors are disposed here.
 */
export async function inRows(
  rows: Rows,
  { tensorOf, atOnce = AT_ONCE, pause }: Reading,
  network: (x: tf.Tensor, first: number) => readonly tf.Tensor[],
): Promise<Rows[]> {
  const parts: Float32Array[][] = []
  const sizes: number[] = []
  for (let first = 0; first < rows.count; first += atOnce) {
    await pause()
    const some = slice(rows, first, Math.min(atOnce, rows.count - first))
    const tensors = tf.tidy(() => [...network(tensorOf(some), first)])
    try {
      for (const [i, tensor] of tensors.entries()) {
        sizes[i] = tensor.size / (tensor.shape[0] as number)
        ;(parts[i] ??= []).push((await tensor.data()) as Float32Array)
      }
    } finally {
      tf.dispose(tensors)
    }
  }
  return parts.map((some, i) => joined(some, sizes[i] as number))
}

function joined(parts: readonly Float32Array[], size: number): Rows {
  const values = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    values.set(part, at)
    at += part.length
  }
  return { count: values.length / size, size, values }
}
