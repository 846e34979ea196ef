/**
 * The header of a safetensors file (huggingface.co/docs/safetensors): 8 bytes little-endian header length, a JSON header
 * with dtype, shape and byte range of each tensor, then the tensors' bytes. Everything in it is checked before it is used.
 */
import { JsonFault, readJson } from './json.ts'
import { sizeOf } from './numbers.ts'

/** Bytes of one number, by the name of its type in the file. */
export const DTYPE_BYTES = { F32: 4, U32: 4, F16: 2, U8: 1 } as const

export type Dtype = keyof typeof DTYPE_BYTES

/** Bytes before the JSON. */
export const LENGTH_BYTES = 8

/** Bytes of the largest header that is read. */
const MOST_HEADER = 2 ** 25

/** Where a tensor lies: bytes [begin, end) of the file. */
export interface ArchiveEntry {
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

export interface ArchiveHeader {
  readonly entries: ReadonlyMap<string, ArchiveEntry>
  readonly metadata: Readonly<Record<string, string>>
}

/** What is wrong with bytes that should be a safetensors file. */
export type ArchiveFault =
  | 'notArchive'
  | 'truncated'
  | 'byteOrder' // big-endian
  | 'headerTooLarge'
  | 'tooDeep'
  | 'repeatedName'
  | 'otherPrecision' // a type of number that is not read here
  | 'damaged' // it contradicts itself

/** Thrown for bytes that are not a sound safetensors file. */
export class ArchiveError extends Error {
  readonly code: ArchiveFault

  constructor(code: ArchiveFault, detail: string) {
    super(`not a readable safetensors file: ${detail}`)
    this.code = code
  }
}

const fail = (code: ArchiveFault, detail: string): never => {
  throw new ArchiveError(code, detail)
}

const isDtype = (name: unknown): name is Dtype =>
  typeof name === 'string' && Object.hasOwn(DTYPE_BYTES, name)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length <= 8 && value.every(isCount)

/** The header. @throws ArchiveError when the bytes are not a sound safetensors file of F32, F16, U32 and U8. */
export function readArchiveHeader(file: ArrayBuffer): ArchiveHeader {
  const length = headerLength(file)
  const start = LENGTH_BYTES + length
  const { __metadata__: metadata = {}, ...written } = readHeader(
    new TextDecoder().decode(new Uint8Array(file, LENGTH_BYTES, length)),
  )
  if (!isObject(metadata) || !Object.values(metadata).every((text) => typeof text === 'string'))
    return fail('damaged', 'its metadata are not texts')
  const entries = Object.entries(written).map(
    ([name, entry]) => [name, entryOf(name, entry, start)] as const,
  )
  checkCover(entries, start, file.byteLength)
  return { entries: new Map(entries), metadata: metadata as ArchiveHeader['metadata'] }
}

/** Bytes of the JSON. */
function headerLength(file: ArrayBuffer): number {
  if (file.byteLength <= LENGTH_BYTES) return fail('notArchive', 'too short')
  const view = new DataView(file)
  const length = Number(view.getBigUint64(0, true))
  const rest = file.byteLength - LENGTH_BYTES
  if (view.getUint8(LENGTH_BYTES) !== 0x7b) return fail('notArchive', 'it has no header')
  if (length > rest && Number(view.getBigUint64(0, false)) <= rest)
    return fail('byteOrder', 'its numbers are big-endian')
  if (length > MOST_HEADER) return fail('headerTooLarge', `a header of ${length} bytes`)
  return length > rest ? fail('truncated', 'its header is cut short') : length
}

function readHeader(text: string): Readonly<Record<string, unknown>> {
  try {
    const { value, names } = readJson(text)
    if (!isObject(value)) return fail('notArchive', 'its header is no table')
    if (new Set(names).size < names.length) return fail('repeatedName', 'a name is there twice')
    return value
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    return fail(error.code === 'tooDeep' ? 'tooDeep' : 'notArchive', 'its header is not JSON')
  }
}

function entryOf(name: string, written: unknown, start: number): ArchiveEntry {
  const { dtype, shape, data_offsets: offsets } = isObject(written) ? written : {}
  if (!isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
    return fail('damaged', `${name} has no shape or no place`)
  if (!isDtype(dtype)) return fail('otherPrecision', `${name} is ${String(dtype)}`)
  const [begin = 0, end = 0] = offsets
  if (end - begin !== DTYPE_BYTES[dtype] * sizeOf(shape))
    return fail('damaged', `${name} does not fill its shape`)
  return { dtype, shape, begin: start + begin, end: start + end }
}

/** Tensors lie side by side, without holes, from the header to the end of the file. */
function checkCover(
  entries: readonly (readonly [string, ArchiveEntry])[],
  start: number,
  length: number,
): void {
  let at = start
  for (const [name, { begin, end }] of entries.toSorted(
    ([, a], [, b]) => a.begin - b.begin || a.end - b.end,
  )) {
    if (end > length) return fail('truncated', `${name} is cut short`)
    if (begin !== at) return fail('damaged', `${name} does not lie beside the others`)
    at = end
  }
  if (at !== length) fail('damaged', 'something follows its tensors')
}
