/** Images that stream in from the files of a manifest. */
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { DataError } from './dataError.ts'
import { testSetOf } from './dataset.ts'
import { once } from '../lib/once.ts'
import { download, fetchBytes } from './download.ts'
import { ImageStream } from './imageStream.ts'
import { checkManifest } from './manifest.ts'
import { select } from './select.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Dataset, DatasetOptions, TestSet } from './dataset.ts'
import type { Source } from './download.ts'
import type { FileSet, Manifest } from './manifest.ts'

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

/**
 * Opens the files in the folder of the data set's id. Resolves when the labels are here; the images arrive in the
 * background. Rejects with {@link DataError} when the manifest or the labels cannot be had; opening again starts anew.
 */
export async function openImages(spec: DatasetSpec, options: DatasetOptions): Promise<Dataset> {
  const { fetchFile, retryPause = 500, onStall } = options
  const source = { fetchFile, retryPause, onStall }
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
  return testSetOf(bytes, labels, { size: pixels, scale: 1 / 255 })
}
