/** A dataset of random numbers: a step's time does not depend on what the examples show, nor does its arithmetic. */
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import type { Dataset } from './dataset.ts'
import type { DatasetSpec } from '../datasets/spec.ts'

/**
 * `count` training examples in the shape of a dataset, drawn from U(low, high), all of them here; texts have any of the vocabulary,
 * and every length up to two thirds of their room: how long they are decides how long a step takes. It has no test set.
 */
export function noiseDataset(
  spec: DatasetSpec,
  count: number,
  [low, high]: readonly [number, number] = [0, 1],
): Dataset {
  const size = sizeOf(spec.shape)
  const { vocabulary } = spec
  const rng = new Rng(11)
  const values = rng
    .uniforms(count * size)
    .map((u) => (vocabulary ? 1 + Math.floor(u * (vocabulary - 1)) : low + (high - low) * u))
  if (vocabulary)
    for (let example = 0; example < count; example++)
      values.fill(0, size * example + rng.integer(Math.ceil((2 * size) / 3)), size * (example + 1))
  return {
    spec: { ...spec, trainCount: count },
    trainLabels: new Uint8Array(count),
    blockEnds: [count],
    arrived: count,
    select: () => Uint32Array.from({ length: count }, (_, i) => i),
    need: async () => undefined,
    read: (indices, out) =>
      indices.forEach((index, row) =>
        out.set(values.subarray(size * index, size * (index + 1)), size * row),
      ),
    test: () => Promise.reject(new Error('noise has no test set')),
  }
}
