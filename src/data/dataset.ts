/** A data set as training and measurements read it. Examples are handed out as floats, images in [0, 1], tokens as whole numbers. */
import { assert } from '../lib/assert.ts'
import type { DatasetSpec, Drawing } from '../datasets/spec.ts'
import type { FetchFile } from './download.ts'

/** One example that is drawn: its numbers, row by row, and its class; 0 in data without labels. */
export interface Drawn {
  readonly values: ArrayLike<number>
  readonly label: number
}

/** The examples that no model is trained on. */
export interface TestSet {
  readonly count: number
  readonly labels: Uint8Array<ArrayBuffer>
  /** Copies the examples [first, first + count) into `out`, row by row. @throws when there are not so many. */
  read(first: number, count: number, out: Float32Array): void
}

export interface Dataset {
  readonly spec: DatasetSpec
  /** How its points were drawn; only of a data set that says what its noise is. */
  readonly drawing?: Drawing
  /** Class of every training example, here from the start; 0 throughout where the data have no labels. */
  readonly trainLabels: Uint8Array<ArrayBuffer>
  /** Ends (exclusive) of the blocks in which the training examples arrive, ascending; the last is their number. */
  readonly blockEnds: readonly number[]
  /** Number of leading training examples that are here. */
  readonly arrived: number
  /** Training examples that a mix selects, at most the first `images` of them (0: all). @see select */
  select(mix: readonly number[], images: number): Uint32Array<ArrayBuffer>
  /**
   * Resolves when the training examples [0, end) are here. Rejects with {@link DataError} when they cannot be had;
   * calling it again starts the failed download anew.
   */
  need(end: number): Promise<void>
  /** Copies training examples into `out`, row by row. @throws when one of them has not arrived. */
  read(indices: Uint32Array, out: Float32Array): void
  /**
   * Further examples without end, of data that are drawn: neither trained on nor held out. The two streams have none in common.
   */
  readonly fresh?: (stream: 0 | 1) => () => Drawn
  /** The held-out set, loaded on first use. Rejects with {@link DataError}; calling it again starts anew. */
  test(): Promise<TestSet>
}

export interface DatasetOptions {
  /** Takes a path below the datasets folder, for example `mnist/manifest.json`. */
  readonly fetchFile: FetchFile
  /** Hears how many bytes of what training needs are here; never called for data that need no loading. */
  readonly onProgress?: (loaded: number, total: number) => void
  /** Hears that a connection fell silent; what it was to bring is asked for anew. */
  readonly onStall?: () => void
  /** Pause before a failed fetch is tried again, in ms; the second pause is twice as long. */
  readonly retryPause?: number
  /** How points are to be drawn; data that nobody draws know nothing of it. */
  readonly drawing?: Drawing
}

/** What a data set's `source.ts` exports as `open`: resolves when its labels are here. */
export type OpenDataset = (options: DatasetOptions) => Promise<Dataset>

/** Examples of `size` numbers each that lie in memory, times `scale`, as a test set. */
export function testSetOf(
  values: Uint8Array | Float32Array,
  labels: Uint8Array<ArrayBuffer>,
  { size, scale }: { readonly size: number; readonly scale: number },
): TestSet {
  const count = labels.length
  return {
    count,
    labels,
    read(first, some, out) {
      const inside = first >= 0 && first + some <= count
      assert(inside, `There are no test examples ${first} to ${first + some - 1}`)
      for (let i = 0; i < some * size; i++) out[i] = (values[first * size + i] as number) * scale
    },
  }
}
