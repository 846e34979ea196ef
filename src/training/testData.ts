/** Data for tests: random images, enough to compare arithmetic. */
import { Rng } from '../lib/rng.ts'
import { DATASETS } from '../models/datasets.ts'
import type { Dataset } from '../data/dataset.ts'

/** `count` images of noise in the shape of MNIST. */
export function noiseImages(count: number): Dataset {
  const pixels = new Rng(11).uniforms(count * 784)
  const read = (indices: Uint32Array, out: Float32Array): void =>
    indices.forEach((index, row) =>
      out.set(pixels.subarray(784 * index, 784 * (index + 1)), 784 * row),
    )
  return {
    spec: DATASETS.mnist,
    trainLabels: new Uint8Array(count),
    blockEnds: [count],
    arrived: count,
    select: () => Uint32Array.from({ length: count }, (_, i) => i),
    need: async () => undefined,
    read,
    test: () => Promise.reject(new Error('there is no test set')),
  }
}
