/** Random examples: a step's time does not depend on what they show. */
import { sizeOf } from '../../src/lib/numbers.ts'
import { Rng } from '../../src/lib/rng.ts'
import type { Dataset } from '../../src/data/dataset.ts'
import type { DatasetSpec } from '../../src/models/datasets.ts'

const EXAMPLES = 4096

/** A dataset of examples drawn from U(low, high), all of them here. */
export function noise(spec: DatasetSpec, [low, high]: readonly [number, number]): Dataset {
  const size = sizeOf(spec.shape)
  const values = new Rng(11).uniforms(EXAMPLES * size).map((u) => low + (high - low) * u)
  return {
    spec: { ...spec, trainCount: EXAMPLES },
    trainLabels: new Uint8Array(EXAMPLES),
    blockEnds: [EXAMPLES],
    arrived: EXAMPLES,
    select: () => Uint32Array.from({ length: EXAMPLES }, (_, i) => i),
    need: async () => undefined,
    read: (indices, out) =>
      indices.forEach((index, row) =>
        out.set(values.subarray(size * index, size * (index + 1)), size * row),
      ),
    test: () => Promise.reject(new Error('there is no test set')),
  }
}
