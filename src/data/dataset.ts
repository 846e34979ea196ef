/**
 * The door to the data: one interface for images that stream in from files and points that are drawn on the spot.
 * Examples are handed out as floats, images in [0, 1].
 */
import { assert, defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { DATASETS } from '../models/datasets.ts'
import type { DatasetId, DatasetSpec } from '../models/datasets.ts'
import { DataError } from './dataError.ts'
import { download, fetchBytes } from './download.ts'
import type { FetchFile, Source } from './download.ts'
import { ImageStream } from './imageStream.ts'
import { checkManifest } from './manifest.ts'
import type { FileSet, Manifest } from './manifest.ts'
import { planeSet } from './plane.ts'
import type { PlaneId } from './plane.ts'
import { select } from './select.ts'

/** The examples that no model is trained on. */
export interface TestSet {
  readonly count: number
  readonly labels: Uint8Array<ArrayBuffer>
  /** Copies the examples [first, first + count) into `out`, row by row. @throws when there are not so many. */
  read(first: number, count: number, out: Float32Array): void
}

export interface Dataset {
  readonly spec: DatasetSpec
  /** Label of every training example, here from the start. */
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
  /** The held-out set, loaded on first use. Rejects with {@link DataError}; calling it again starts anew. */
  test(): Promise<TestSet>
}

export interface DatasetOptions {
  /** Takes a path below the datasets folder, for example `mnist/manifest.json`. */
  readonly fetchFile: FetchFile
  /** Hears how many bytes of what training needs are here; never called for data that need no loading. */
  readonly onProgress?: (loaded: number, total: number) => void
  /** Pause before a failed fetch is tried again, in ms; the second pause is twice as long. */
  readonly retryPause?: number
}

/**
 * Opens a dataset. For images it resolves when the labels are here, and the images arrive in the background.
 * Rejects with {@link DataError} when the manifest or the labels cannot be had; opening again starts anew.
 */
export async function openDataset(id: DatasetId, options: DatasetOptions): Promise<Dataset> {
  return id === 'mnist' ? await openImages(DATASETS[id], options) : openPlane(id)
}

async function fetchManifest(source: Source, spec: DatasetSpec): Promise<Manifest> {
  const path = `${spec.id}/manifest.json`
  // Always asked for anew: an old manifest would make every newer file look damaged.
  const bytes = await fetchBytes(source, path, { cache: 'no-cache' })
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return defined(checkManifest(value, spec), 'a manifest of this version')
  } catch (error) {
    throw new DataError('dataDamaged', path, 'is not the manifest of this dataset', {
      cause: error,
    })
  }
}

const totalBytes = ({ labels, images }: FileSet): number =>
  images.reduce((sum, file) => sum + file.bytes, labels.bytes)

async function openImages(spec: DatasetSpec, options: DatasetOptions): Promise<Dataset> {
  const source = { fetchFile: options.fetchFile, retryPause: options.retryPause ?? 500 }
  const { train, test } = await fetchManifest(source, spec)
  const pixels = sizeOf(spec.shape)
  let done = 0
  const report = (loaded: number): void => options.onProgress?.(done + loaded, totalBytes(train))
  const fetchTraining = async (
    file: FileSet['labels'],
    length: number,
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const content = await download(source, spec.id, file, length, report)
    done += file.bytes
    return content
  }
  const trainLabels = await fetchTraining(train.labels, spec.trainCount)
  const blockEnds = train.images.map((file) => file.first + file.count)
  const images = new ImageStream(pixels, blockEnds, (block) => {
    const file = defined(train.images[block], `Block ${block}`)
    return fetchTraining(file, file.count * pixels)
  })
  void images.stream()
  return {
    spec,
    trainLabels,
    blockEnds,
    get arrived() {
      return images.arrived
    },
    select: (mix, count) => select(trainLabels, mix, count),
    need: (end) => images.need(end),
    read(indices, out) {
      for (let row = 0; row < indices.length; row++)
        images.copy(indices[row] as number, out, row * pixels)
    },
    test: once(() => openTestImages(source, spec, test)),
  }
}

async function openTestImages(source: Source, spec: DatasetSpec, files: FileSet): Promise<TestSet> {
  const pixels = sizeOf(spec.shape)
  const labels = await download(source, spec.id, files.labels, spec.testCount)
  const bytes = new Uint8Array(spec.testCount * pixels)
  for (const file of files.images)
    bytes.set(await download(source, spec.id, file, file.count * pixels), file.first * pixels)
  return testSet(labels, bytes, pixels, 1 / 255)
}

function testSet(
  labels: Uint8Array<ArrayBuffer>,
  values: Uint8Array | Float32Array,
  size: number,
  scale: number,
): TestSet {
  return {
    count: labels.length,
    labels,
    read(first, count, out) {
      const inside = first >= 0 && first + count <= labels.length
      assert(inside, `There are no test examples ${first} to ${first + count - 1}`)
      for (let i = 0; i < count * size; i++) out[i] = (values[first * size + i] as number) * scale
    },
  }
}

function openPlane(id: PlaneId): Dataset {
  const spec = DATASETS[id]
  const { values, labels } = planeSet(id, 'train', spec.trainCount)
  return {
    spec,
    trainLabels: labels,
    blockEnds: [spec.trainCount],
    arrived: spec.trainCount,
    select: (mix, count) => select(labels, mix, count),
    need: async (end) => assert(end <= spec.trainCount, `There are no ${end} training points`),
    read(indices, out) {
      for (let row = 0; row < indices.length; row++) {
        const index = indices[row] as number
        assert(index < spec.trainCount, `There is no training point ${index}`)
        out.set(values.subarray(2 * index, 2 * index + 2), 2 * row)
      }
    },
    test: once(async () => {
      const drawn = planeSet(id, 'test', spec.testCount)
      return testSet(drawn.labels, drawn.values, 2, 1)
    }),
  }
}

/** Makes `open` run once for all callers, and again after a failure. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
}
