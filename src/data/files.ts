/** Examples that stream in from the files of a manifest: one byte for each pixel or token. */
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { DataError } from './dataError.ts'
import { testSetOf } from './dataset.ts'
import { once } from '../lib/once.ts'
import { download, fetchBytes } from './download.ts'
import { ExampleStream } from './exampleStream.ts'
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

/** How the bytes of an example are read. */
const layoutOf = ({ kind, shape }: DatasetSpec) => ({
  size: sizeOf(shape),
  scale: kind === 'image' ? 1 / 255 : 1,
})

const totalBytes = ({ labels, examples }: FileSet): number =>
  examples.reduce((sum, file) => sum + file.bytes, labels.bytes)

/**
 * Opens the files in the folder of the data set's id. Resolves when the labels are here; the examples arrive in
 * the background. Rejects with {@link DataError} when the manifest or the labels cannot be had; opening again starts anew.
 */
export async function openFiles(spec: DatasetSpec, options: DatasetOptions): Promise<Dataset> {
  const { fetchFile, retryPause = 500, onStall } = options
  const source = { fetchFile, retryPause, onStall }
  const { train, test } = await fetchManifest(source, spec)
  const layout = layoutOf(spec)
  const { size } = layout
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
  const blockEnds = train.examples.map((file) => file.first + file.count)
  const examples = new ExampleStream(layout, blockEnds, (block) => {
    const file = defined(train.examples[block], `Block ${block}`)
    return fetchTraining(file, file.count * size)
  })
  void examples.stream()
  return {
    spec,
    trainLabels,
    blockEnds,
    get arrived() {
      return examples.arrived
    },
    select: (mix, count) => select(trainLabels, mix, count),
    need: (end) => examples.need(end),
    read(indices, out) {
      for (let row = 0; row < indices.length; row++)
        examples.copy(indices[row] as number, out, row * size)
    },
    test: once(() => openTestSet(source, spec, test)),
  }
}

async function openTestSet(source: Source, spec: DatasetSpec, files: FileSet): Promise<TestSet> {
  const layout = layoutOf(spec)
  const { size } = layout
  const labels = await download(source, spec.id, files.labels, spec.testCount)
  const bytes = new Uint8Array(spec.testCount * size)
  for (const file of files.examples)
    bytes.set(await download(source, spec.id, file, file.count * size), file.first * size)
  return testSetOf(bytes, labels, layout)
}
