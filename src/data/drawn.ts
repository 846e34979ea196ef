/** Data that are drawn on the spot from fixed seeds, so that every run sees the same; the test examples from a seed of their own. */
import { assert } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { testSetOf } from './dataset.ts'
import { once } from '../lib/once.ts'
import { select } from './select.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Dataset, Drawn } from './dataset.ts'

/** Draws `count` examples one after the other. */
function drawSet(
  { shape }: DatasetSpec,
  draw: (rng: Rng) => Drawn,
  { seed, count }: { readonly seed: number; readonly count: number },
): { readonly values: Float32Array<ArrayBuffer>; readonly labels: Uint8Array<ArrayBuffer> } {
  const rng = new Rng(seed)
  const size = sizeOf(shape)
  const values = new Float32Array(size * count)
  const labels = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const drawn = draw(rng)
    values.set(drawn.values, size * i)
    labels[i] = drawn.label
  }
  return { values, labels }
}

/** The data set whose examples `draw` makes; all of them are here at once. */
export function drawnDataset(
  spec: DatasetSpec,
  draw: (rng: Rng) => Drawn,
  seeds: { readonly train: number; readonly test: number },
): Dataset {
  const { trainCount, testCount } = spec
  const size = sizeOf(spec.shape)
  const { values, labels } = drawSet(spec, draw, { seed: seeds.train, count: trainCount })
  return {
    spec,
    trainLabels: labels,
    blockEnds: [trainCount],
    arrived: trainCount,
    select: (mix, count) => select(labels, mix, count),
    need: async (end) => assert(end <= trainCount, `There are no ${end} training examples`),
    read(indices, out) {
      for (let row = 0; row < indices.length; row++) {
        const index = indices[row] as number
        assert(index < trainCount, `There is no training example ${index}`)
        out.set(values.subarray(size * index, size * (index + 1)), size * row)
      }
    },
    fresh: (stream) => {
      // Seeds below 0 are nobody else's.
      const rng = new Rng(-(seeds.test + stream))
      return () => draw(rng)
    },
    test: once(async () => {
      const heldOut = drawSet(spec, draw, { seed: seeds.test, count: testCount })
      return testSetOf(heldOut.values, heldOut.labels, { size, scale: 1 })
    }),
  }
}
