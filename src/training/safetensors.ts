/**
 * The safetensors file format (huggingface.co/docs/safetensors): 8 bytes little-endian header length, a JSON header with
 * dtype, shape and byte range of each tensor, then the tensors' bytes. Python reads it with `safetensors.numpy.load_file`.
 */
import { sizeOf } from '../lib/numbers.ts'

export interface StoredTensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

export interface Archive {
  readonly tensors: ReadonlyMap<string, StoredTensor>
  readonly metadata: Readonly<Record<string, string>>
}

const LENGTH_BYTES = 8

/** Writes an archive; all tensors are float32. */
export function encodeArchive({ tensors, metadata }: Archive): ArrayBuffer {
  let offset = 0
  const entries = [...tensors].map(([name, { shape, values }]) => {
    const begin = offset
    offset += values.byteLength
    return [name, { dtype: 'F32', shape, data_offsets: [begin, offset] }] as const
  })
  const json = JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) })
  // The data start at a multiple of 8, which the format allows to be padded with spaces.
  const text = new TextEncoder().encode(json)
  const headerLength = Math.ceil(text.length / 8) * 8
  const bytes = new Uint8Array(LENGTH_BYTES + headerLength + offset).fill(0x20, 0, 8 + headerLength)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true)
  bytes.set(text, LENGTH_BYTES)
  let at = LENGTH_BYTES + headerLength
  for (const { values } of tensors.values()) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at)
    at += values.byteLength
  }
  return bytes.buffer
}

interface Entry {
  readonly dtype: string
  readonly shape: number[]
  readonly data_offsets: [number, number]
}

/** Reads an archive. @throws when the bytes are not a float32 safetensors file, or are cut short. */
export function decodeArchive(buffer: ArrayBuffer): Archive {
  const fail = (what: string): never => {
    throw new Error(`not a readable safetensors file: ${what}`)
  }
  if (buffer.byteLength < LENGTH_BYTES) fail('too short')
  const headerLength = Number(new DataView(buffer).getBigUint64(0, true))
  const start = LENGTH_BYTES + headerLength
  if (start > buffer.byteLength) fail('its header is cut short')
  let header: Record<string, Entry> & { __metadata__?: Record<string, string> }
  try {
    header = JSON.parse(
      new TextDecoder().decode(new Uint8Array(buffer, LENGTH_BYTES, headerLength)),
    )
  } catch {
    return fail('its header is not JSON')
  }
  const { __metadata__: metadata = {}, ...entries } = header
  const tensors = new Map<string, StoredTensor>()
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(entries)) {
    const [begin, end] = data_offsets
    if (dtype !== 'F32') fail(`${name} is ${dtype}, not F32`)
    if (end - begin !== 4 * sizeOf(shape)) fail(`${name} does not fill its shape`)
    if (start + end > buffer.byteLength) fail(`${name} is cut short`)
    tensors.set(name, { shape, values: new Float32Array(buffer.slice(start + begin, start + end)) })
  }
  return { tensors, metadata }
}
