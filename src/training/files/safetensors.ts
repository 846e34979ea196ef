/** Tensors as a safetensors file, which Python reads with `safetensors.numpy.load_file`. */
import { DTYPE_BYTES, LENGTH_BYTES, readArchiveHeader } from '../../lib/archiveHeader.ts'
import { fromFloat16, toFloat16 } from '../../lib/float16.ts'
import type { Dtype } from '../../lib/archiveHeader.ts'

export interface StoredTensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

export interface Archive {
  readonly tensors: ReadonlyMap<string, StoredTensor>
  readonly metadata: Readonly<Record<string, string>>
}

/** Writes an archive, all tensors in one type or each in that of its name: F32 keeps every bit, F16 halves the size. */
export function encodeArchive(
  { tensors, metadata }: Archive,
  type: Dtype | ((name: string) => Dtype) = 'F32',
): ArrayBuffer {
  const typeOf = (name: string): Dtype => (typeof type === 'string' ? type : type(name))
  let offset = 0
  const entries = [...tensors].map(([name, { shape, values }]) => {
    const begin = offset
    const dtype = typeOf(name)
    offset += DTYPE_BYTES[dtype] * values.length
    return [name, { dtype, shape, data_offsets: [begin, offset] }] as const
  })
  const json = JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) })
  // The data start at a multiple of 8, which the format allows to be padded with spaces.
  const text = new TextEncoder().encode(json)
  const headerLength = Math.ceil(text.length / 8) * 8
  const bytes = new Uint8Array(LENGTH_BYTES + headerLength + offset).fill(0x20, 0, 8 + headerLength)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true)
  bytes.set(text, LENGTH_BYTES)
  let at = LENGTH_BYTES + headerLength
  for (const [name, { values }] of tensors) {
    const { buffer, byteOffset, byteLength } = typeOf(name) === 'F16' ? toFloat16(values) : values
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes.buffer
}

/** Reads an archive, float16 as float32. @throws when the bytes are not a safetensors file of these, or are cut short. */
export function decodeArchive(file: ArrayBuffer): Archive {
  const { entries, metadata } = readArchiveHeader(file)
  const tensors = [...entries].map(([name, { dtype, shape, begin, end }]) => {
    const bytes = file.slice(begin, end)
    const values = dtype === 'F16' ? fromFloat16(new Uint16Array(bytes)) : new Float32Array(bytes)
    return [name, { shape, values }] as const
  })
  return { tensors: new Map(tensors), metadata }
}
