/** Images whose channels are images of another data set, of one channel each: which ones, fixed seeds say. */
import { defined } from '../lib/assert.ts'
import { once } from '../lib/once.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { select } from './select.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Dataset, TestSet } from './dataset.ts'

/** Puts `pixels[from]` into one of so many channels of `out[to]`, images of `size` pixels. */
function fill(
  pixels: Float32Array,
  out: Float32Array,
  { at, size, channels, channel }: Record<'at' | 'size' | 'channels' | 'channel', number>,
): void {
  for (let p = 0; p < size; p++) out[(at * size + p) * channels + channel] = pixels[p] as number
}

/**
 * Which image of the other set is in each channel, `[count, channels]` row by row: of a stack in a block that arrives as one,
 * images of that block.
 */
function drawStacks(blockEnds: readonly number[], channels: number, rng: Rng): Uint32Array {
  const count = defined(blockEnds.at(-1), 'a block')
  const picks = new Uint32Array(count * channels)
  let from = 0
  for (const end of blockEnds) {
    for (let at = from * channels; at < end * channels; at++)
      picks[at] = from + rng.integer(end - from)
    from = end
  }
  return picks
}

async function openTest(
  { shape, testCount }: DatasetSpec,
  digits: Dataset,
  seed: number,
): Promise<TestSet> {
  const test = await digits.test()
  const channels = defined(shape[2], 'channels')
  const size = sizeOf(digits.spec.shape)
  const rng = new Rng(seed)
  const picks = Uint32Array.from({ length: testCount * channels }, () => rng.integer(test.count))
  const one = new Float32Array(size)
  return {
    count: testCount,
    labels: new Uint8Array(testCount),
    read(first, count, out) {
      if (first < 0 || first + count > testCount)
        throw new RangeError(`There are no test examples ${first} to ${first + count - 1}`)
      for (let i = 0; i < count * channels; i++) {
        test.read(picks[first * channels + i] as number, 1, one)
        fill(one, out, { at: Math.floor(i / channels), size, channels, channel: i % channels })
      }
    },
  }
}

/** The data set of stacks of `digits`, as many as these are; held-out stacks are made of held-out digits. */
export function stackedDataset(
  spec: DatasetSpec,
  digits: Dataset,
  seeds: { readonly train: number; readonly test: number },
): Dataset {
  const { shape, trainCount } = spec
  const channels = defined(shape[2], 'channels')
  const size = sizeOf(digits.spec.shape)
  const { blockEnds } = digits
  const picks = drawStacks(blockEnds, channels, new Rng(seeds.train))
  const trainLabels = new Uint8Array(trainCount)
  const one = new Float32Array(size)
  const which = new Uint32Array(1)
  return {
    spec,
    trainLabels,
    blockEnds,
    get arrived() {
      return digits.arrived
    },
    select: (mix, count) => select(trainLabels, mix, count),
    need: (end) => digits.need(end),
    read(indices, out) {
      for (let i = 0; i < indices.length * channels; i++) {
        const [at, channel] = [Math.floor(i / channels), i % channels]
        which[0] = picks[(indices[at] as number) * channels + channel] as number
        digits.read(which, one)
        fill(one, out, { at, size, channels, channel })
      }
    },
    test: once(() => openTest(spec, digits, seeds.test)),
  }
}
