/** A dataset of random numbers: a step's time does not depend on what the examples show, nor does its arithmetic. */
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import type { Dataset } from './dataset.ts'
import type { DatasetSpec } from '../datasets/spec.ts'

/**
 * `count` training examples in the shape of a dataset, drawn from U(low, high), all of them here; tokens are any of the vocabulary.
 * It has no test set.
 */
export function noiseDataset(
  spec: DatasetSpec,
  count: number,
  [low, high]: readonly [number, number] = [0, 1],
): Dataset {
  const size = sizeOf(spec.shape)
  const { vocabulary } = spec
  const values = new Rng(11)
    .uniforms(count * size)
    .map((u) => (vocabulary ? Math.floor(u * vocabulary) : low + (high - low) * u))
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
