/** The table of contents of a dataset that travels as files: written by `datasets/<id>/build.ts`, read by `dataset.ts`. */

/** Raised when the files change their meaning, so that older ones are built anew and never misread. */
export const MANIFEST_VERSION = 2

/** One file: gzip-compressed bytes, one for each label, pixel or token, row by row. */
export interface DataFile {
  readonly name: string
  /** Index, within its set, of the first example in the file, and how many examples follow it there. */
  readonly first: number
  readonly count: number
  /** Length of the file as stored, compressed. */
  readonly bytes: number
  /** SHA-256 of the file as stored, 64 hexadecimal digits. */
  readonly sha256: string
}

/** The files of one set; `examples` are in dataset order and leave no gap. */
export interface FileSet {
  readonly labels: DataFile
  readonly examples: readonly DataFile[]
}

export interface Manifest {
  readonly version: typeof MANIFEST_VERSION
  readonly shape: readonly number[]
  readonly train: FileSet
  readonly test: FileSet
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isNatural = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const isDataFile = (value: unknown): value is DataFile =>
  isFields(value) &&
  /^[\w-]+\.bin$/.test(String(value['name'])) &&
  [value['first'], value['count'], value['bytes']].every(isNatural) &&
  /^[0-9a-f]{64}$/.test(String(value['sha256']))

function isFileSet(value: unknown, count: number): value is FileSet {
  if (!isFields(value) || !isDataFile(value['labels']) || !Array.isArray(value['examples']))
    return false
  if (value['labels'].count !== count) return false
  let next = 0
  for (const file of value['examples'] as unknown[]) {
    if (!isDataFile(file) || file.first !== next) return false
    next += file.count
  }
  return next === count
}

/**
 * Checks that `value` is the manifest of a dataset with this shape and these numbers of examples. Returns `null` when
 * it is anything else, such as a manifest of another version.
 */
export function checkManifest(
  value: unknown,
  expected: {
    readonly shape: readonly number[]
    readonly trainCount: number
    readonly testCount: number
  },
): Manifest | null {
  const good =
    isFields(value) &&
    value['version'] === MANIFEST_VERSION &&
    JSON.stringify(value['shape']) === JSON.stringify(expected.shape) &&
    isFileSet(value['train'], expected.trainCount) &&
    isFileSet(value['test'], expected.testCount)
  return good ? (value as unknown as Manifest) : null
}
