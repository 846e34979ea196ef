/** A dataset as measurements read it: the training examples of a mix, and held-out ones in the same mix. */
import { modesOf } from '../datasets/spec.ts'
import { select } from '../data/select.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { sideOf } from '../models/datasets.ts'
import { labelsAt } from '../model/labels.ts'
import type { Dataset } from '../data/dataset.ts'
import type { RealData } from '../metrics/reference/known.ts'
import type { Experiment } from '../models/experiment.ts'

/** Frequency of each class among these examples. */
function frequencies(labels: Uint8Array, indices: Uint32Array, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const index of indices) counts[labels[index] as number]! += 1
  return counts.map((count) => count / indices.length)
}

/** Frequency of each class in what an experiment trains on. */
export const mixOf = (
  data: Dataset,
  { mix, images }: Pick<Experiment, 'mix' | 'images'>,
): number[] => frequencies(data.trainLabels, data.select(mix, images), data.spec.classes)

/** Fewer held-out examples than this are no measure of anything. */
const LEAST_HELD_OUT = 100

/** Held-out examples in this mix; all of its classes where small shares keep too few, and of any where these have none. */
function heldOutOf(labels: Uint8Array, mix: readonly number[]): Uint32Array<ArrayBuffer> {
  const kept = select(labels, mix, 0)
  if (kept.length >= LEAST_HELD_OUT) return kept
  const ofItsClasses = select(
    labels,
    mix.map((share) => (share > 0 ? 1 : 0)),
    0,
  )
  return ofItsClasses.length > 0 ? ofItsClasses : Uint32Array.from(labels.keys())
}

/** New examples that are drawn between two pauses. */
const AT_ONCE = 2000

/** Draws from a stream of new examples, and keeps as many of each class as the mix says. */
function freshOf(
  stream: NonNullable<Dataset['fresh']>,
  mix: readonly number[],
  size: number,
): NonNullable<RealData['fresh']> {
  const most = Math.max(...mix)
  return async (count, which, pause) => {
    const draw = stream(which)
    const rng = new Rng(which)
    const values = new Float32Array(count * size)
    const labels = new Uint8Array(count)
    for (let drawn = 0, kept = 0; kept < count; drawn++) {
      if (drawn % AT_ONCE === 0) await pause()
      const example = draw()
      if (rng.uniform() * most >= (mix[example.label] as number)) continue
      values.set(example.values, kept * size)
      labels[kept++] = example.label
    }
    return { raw: { count, size, values }, labels }
  }
}

/** Reads an experiment's data in a fixed random order. All training examples of its mix must be here. */
export async function realData(
  data: Dataset,
  { mix, images }: Pick<Experiment, 'mix' | 'images'>,
): Promise<RealData> {
  const { shape } = data.spec
  const size = sizeOf(shape)
  const test = await data.test()
  const train = data.select(mix, images)
  const heldOut = heldOutOf(test.labels, mix)
  const rng = new Rng(1)
  rng.shuffle(train)
  rng.shuffle(heldOut)
  return {
    side: sideOf(data.spec),
    mix: mixOf(data, { mix, images }),
    modes: modesOf(data.spec, data.drawing),
    vocabulary: data.spec.kind === 'tokens' ? (data.spec.vocabulary ?? null) : null,
    fresh: data.fresh ? freshOf(data.fresh, mix, size) : null,
    train: {
      count: train.length,
      labels: labelsAt(data.trainLabels, train),
      read: (first, count) => {
        const values = new Float32Array(count * size)
        data.read(train.subarray(first, first + count), values)
        return { count, size, values }
      },
    },
    heldOut: {
      count: heldOut.length,
      labels: labelsAt(test.labels, heldOut),
      read: (first, count) => {
        const values = new Float32Array(count * size)
        for (let i = 0; i < count; i++)
          test.read(heldOut[first + i] as number, 1, values.subarray(i * size, (i + 1) * size))
        return { count, size, values }
      },
    },
  }
}
