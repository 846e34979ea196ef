/** Passes many examples through a network, some at a time. */
import { slice } from '../../metrics/statistics/rows.ts'
import * as tf from '../../nn/tf.ts'
import type { Pause, Rows } from '../../metrics/statistics/rows.ts'

const AT_ONCE = 125

/**
 * Reads rows through a network, from the first of them on: `[count, ...]` for each of its outputs. `pause` is awaited
 * before each part, so that what ends a run ends this before it touches the networks again.
 * @param network gets `[some, ...shape]` and the place of the first of them; its tensors are disposed here.
 */
export async function through(
  rows: Rows,
  shape: readonly number[],
  network: (x: tf.Tensor, first: number) => readonly tf.Tensor[],
  pause: Pause,
): Promise<Rows[]> {
  const outputs: Rows[] = []
  for (let first = 0; first < rows.count; first += AT_ONCE) {
    await pause()
    const some = slice(rows, first, Math.min(AT_ONCE, rows.count - first))
    const tensors = tf.tidy(() => [
      ...network(tf.tensor(some.values, [some.count, ...shape]), first),
    ])
    try {
      for (const [i, tensor] of tensors.entries()) {
        const size = tensor.size / some.count
        outputs[i] ??= { count: rows.count, size, values: new Float32Array(rows.count * size) }
        outputs[i].values.set((await tensor.data()) as Float32Array, first * size)
      }
    } finally {
      tf.dispose(tensors)
    }
  }
  return outputs
}
