/**
 * The header of a safetensors file (huggingface.co/docs/safetensors): 8 bytes little-endian header length, a JSON header
 * with dtype, shape and byte range of each tensor, then the tensors' bytes.
 */
import { sizeOf } from './numbers.ts'

/** Bytes of one number, by the name of its type in the file. */
export const DTYPE_BYTES = { F32: 4, F16: 2 } as const

export type Dtype = keyof typeof DTYPE_BYTES

/** Bytes before the JSON. */
export const LENGTH_BYTES = 8

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

interface Written {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data_offsets: readonly [begin: number, end: number]
}

const fail = (what: string): never => {
  throw new Error(`not a readable safetensors file: ${what}`)
}

const isDtype = (name: string): name is Dtype => Object.hasOwn(DTYPE_BYTES, name)

/** Reads the header. @throws when the bytes are not a safetensors file of float32 and float16, or are cut short. */
export function readArchiveHeader(file: ArrayBuffer): ArchiveHeader {
  if (file.byteLength < LENGTH_BYTES) fail('too short')
  const headerLength = Number(new DataView(file).getBigUint64(0, true))
  const start = LENGTH_BYTES + headerLength
  if (start > file.byteLength) fail('its header is cut short')
  const { __metadata__: metadata = {}, ...written } = parse(
    new TextDecoder().decode(new Uint8Array(file, LENGTH_BYTES, headerLength)),
  )
  const entries = new Map<string, ArchiveEntry>()
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(written)) {
    const [begin, end] = data_offsets
    if (!isDtype(dtype)) return fail(`${name} is ${dtype}, not F32 or F16`)
    if (end - begin !== DTYPE_BYTES[dtype] * sizeOf(shape)) fail(`${name} does not fill its shape`)
    if (start + end > file.byteLength) fail(`${name} is cut short`)
    entries.set(name, { dtype, shape, begin: start + begin, end: start + end })
  }
  return { entries, metadata }
}

function parse(
  text: string,
): Record<string, Written> & { readonly __metadata__?: ArchiveHeader['metadata'] } {
  try {
    return JSON.parse(text)
  } catch {
    return fail('its header is not JSON')
  }
}
