/** Writes the files of a data set that the page downloads: a manifest, labels, and examples in chunks. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { MANIFEST_VERSION, checkManifest } from '../src/data/manifest.ts'
import type { DataFile, FileSet, Manifest } from '../src/data/manifest.ts'
import type { DatasetSpec } from '../src/datasets/spec.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** The examples of one set and their classes, one byte for each number and each class. */
export interface Content {
  readonly labels: Uint8Array
  readonly examples: Uint8Array
  /** Examples in a file. */
  readonly chunk: number
}

/** What there is after a build, and whether this one wrote it. */
export interface Built {
  readonly manifest: Manifest
  readonly written: boolean
}

/** The folder that a data set is built into. */
export const outputOf = ({ id }: DatasetSpec): string => join(ROOT, 'public/datasets', id)

const compress = promisify(gzip)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function writeSet(
  name: string,
  { labels, examples, chunk }: Content,
  output: string,
): Promise<FileSet> {
  const count = labels.length
  const size = examples.length / count
  const write = async (
    part: string,
    content: Uint8Array,
    range: Pick<DataFile, 'first' | 'count'>,
  ): Promise<DataFile> => {
    // Not .gz: some static servers take that ending for an encoding and unpack the file on the way.
    const file = `${name}-${part}.bin`
    const stored = await compress(content, { level: 7, memLevel: 9 })
    await writeFile(join(output, file), stored)
    return { name: file, ...range, bytes: stored.length, sha256: sha256(stored) }
  }
  const starts = Array.from({ length: Math.ceil(count / chunk) }, (_, i) => i * chunk)
  const [written, ...chunks] = await Promise.all([
    write('labels', labels, { first: 0, count }),
    ...starts.map((first, i) => {
      const end = Math.min(count, first + chunk)
      const range = { first, count: end - first }
      return write(`examples-${i}`, examples.subarray(first * size, end * size), range)
    }),
  ])
  return { labels: written, examples: chunks }
}

const filesOf = ({ train, test }: Manifest): readonly DataFile[] =>
  [train, test].flatMap((set) => [set.labels, ...set.examples])

/** Reads the manifest in `output`, and returns it when every file that it lists is there and intact. */
async function intactManifest(spec: DatasetSpec, output: string): Promise<Manifest | null> {
  try {
    const text = await readFile(join(output, 'manifest.json'), 'utf8')
    const manifest = checkManifest(JSON.parse(text), spec)
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

/** Builds the files of a data set in the folder `output`, unless they are there and their checksums match. */
export async function buildFiles(
  spec: DatasetSpec,
  output: string,
  read: () => Promise<{ readonly train: Content; readonly test: Content }>,
): Promise<Built> {
  const present = await intactManifest(spec, output)
  if (present) return { manifest: present, written: false }
  const { train, test } = await read()
  await clear(output)
  const manifest: Manifest = {
    version: MANIFEST_VERSION,
    shape: spec.shape,
    train: await writeSet('train', train, output),
    test: await writeSet('test', test, output),
  }
  await writeFile(join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return { manifest, written: true }
}

/**
 * Builds, says what there is, and ends with exit code 1 and the reason when it cannot be built; only where the module at
 * `url` is the program itself.
 */
export function runBuild(
  url: string,
  { title, spec, build }: { title: string; spec: DatasetSpec; build: () => Promise<Built> },
): void {
  if (process.argv[1] !== fileURLToPath(url)) return
  build()
    .then(({ manifest, written }) => {
      const files = filesOf(manifest)
      const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6
      const where = relative(ROOT, outputOf(spec))
      const what = `${files.length} files, ${megabytes.toFixed(1)} MB, in ${where}`
      console.log(written ? `${title}: wrote ${what}` : `${title}: up to date (${what})`)
    })
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    })
}
