/** Tensors as a safetensors file, which Python reads with `safetensors.numpy.load_file`. */
import { DTYPE_BYTES, LENGTH_BYTES, readArchiveHeader } from './archiveHeader.ts'
import { fromFloat16, toFloat16 } from './float16.ts'
import type { Dtype } from './archiveHeader.ts'

/** A tensor as it lies in a file. */
export interface RawTensor {
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface RawArchive {
  readonly tensors: ReadonlyMap<string, RawTensor>
  readonly metadata: Readonly<Record<string, string>>
}

/** Writes tensors as they are, wide numbers first, so that each lies at a multiple of its own size. */
export function packArchive({ tensors, metadata }: RawArchive): ArrayBuffer {
  const ordered = [...tensors].toSorted(
    ([, a], [, b]) => DTYPE_BYTES[b.dtype] - DTYPE_BYTES[a.dtype],
  )
  let offset = 0
  const entries = ordered.map(([name, { dtype, shape, bytes }]) => {
    const begin = offset
    offset += bytes.length
    return [name, { dtype, shape, data_offsets: [begin, offset] }] as const
  })
  const json = JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) })
  // The data start at a multiple of 8, which the format allows to be padded with spaces.
  const text = new TextEncoder().encode(json)
  const headerLength = Math.ceil(text.length / 8) * 8
  const file = new Uint8Array(LENGTH_BYTES + headerLength + offset)
  new DataView(file.buffer).setBigUint64(0, BigInt(headerLength), true)
  file.set(text, LENGTH_BYTES)
  file.fill(0x20, LENGTH_BYTES + text.length, LENGTH_BYTES + headerLength)
  let at = LENGTH_BYTES + headerLength
  for (const [, { bytes }] of ordered) {
    file.set(bytes, at)
    at += bytes.length
  }
  return file.buffer
}

/** Reads tensors as they lie in a file; their bytes are the file's own. @throws ArchiveError when it is not a sound one. */
export function unpackArchive(file: ArrayBuffer): RawArchive {
  const { entries, metadata } = readArchiveHeader(file)
  const tensors = [...entries].map(([name, { dtype, shape, begin, end }]) => {
    const bytes = new Uint8Array(file, begin, end - begin)
    return [name, { dtype, shape, bytes }] as const
  })
  return { tensors: new Map(tensors), metadata }
}

/** A tensor of floats. */
export interface StoredTensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

export interface Archive {
  readonly tensors: ReadonlyMap<string, StoredTensor>
  readonly metadata: Readonly<Record<string, string>>
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)

/** A tensor of a file from numbers: bytes, whole numbers, or floats, each in their own precision. */
export function rawTensor(
  values: Uint8Array | Uint32Array | Float32Array,
  shape: readonly number[] = [values.length],
): RawTensor {
  const dtype = values instanceof Uint8Array ? 'U8' : values instanceof Uint32Array ? 'U32' : 'F32'
  return { dtype, shape, bytes: bytesOf(values) }
}

/** The floats of a tensor, float16 as float32; `null` of one that has none. */
export function floatsOf({ dtype, bytes }: RawTensor): Float32Array<ArrayBuffer> | null {
  if (dtype === 'F16') return fromFloat16(new Uint16Array(bytes.slice().buffer))
  return dtype === 'F32' ? new Float32Array(bytes.slice().buffer) : null
}

/** Writes an archive of floats, all in one type or each in that of its name: F32 keeps every bit, F16 halves the size. */
export function encodeArchive(
  { tensors, metadata }: Archive,
  type: 'F32' | 'F16' | ((name: string) => 'F32' | 'F16') = 'F32',
): ArrayBuffer {
  const raw = [...tensors].map(([name, { shape, values }]) => {
    const dtype = typeof type === 'string' ? type : type(name)
    const bytes = bytesOf(dtype === 'F16' ? toFloat16(values) : values)
    return [name, { dtype, shape, bytes }] as const
  })
  return packArchive({ tensors: new Map(raw), metadata })
}

/** Reads the floats of an archive; tensors of other numbers are left out. @throws ArchiveError when it is not a sound one. */
export function decodeArchive(file: ArrayBuffer): Archive {
  const { tensors, metadata } = unpackArchive(file)
  const floats = [...tensors].flatMap(([name, tensor]) => {
    const values = floatsOf(tensor)
    return values ? [[name, { shape: tensor.shape, values }] as const] : []
  })
  return { tensors: new Map(floats), metadata }
}
