import { expect, it } from 'vitest'
import { decodeArchive, encodeArchive } from './safetensors.ts'

const archive = {
  tensors: new Map([
    ['a', { shape: [2, 3], values: new Float32Array([1, 2, 3, 4, 5, 6]) }],
    ['scalar', { shape: [], values: new Float32Array([-0.5]) }],
  ]),
  metadata: { seed: '42' },
}

it('reads what it wrote, to the bit', () => {
  expect(decodeArchive(encodeArchive(archive))).toEqual(archive)
})

it('writes the header that the format describes', () => {
  const bytes = encodeArchive(archive)
  const length = Number(new DataView(bytes).getBigUint64(0, true))
  const header: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length)))
  expect(header).toEqual({
    __metadata__: { seed: '42' },
    a: { dtype: 'F32', shape: [2, 3], data_offsets: [0, 24] },
    scalar: { dtype: 'F32', shape: [], data_offsets: [24, 28] },
  })
  expect(bytes.byteLength).toBe(8 + length + 28)
})

it('halves the size with float16, and reads it back rounded to the nearest', () => {
  const tensors = new Map([
    ['odd', { shape: [3], values: new Float32Array([1, 1 / 3, -65504]) }],
    ['scalar', { shape: [], values: new Float32Array([2 ** -24]) }],
  ])
  const bytes = encodeArchive({ tensors, metadata: {} }, 'F16')
  const length = Number(new DataView(bytes).getBigUint64(0, true))
  expect(bytes.byteLength).toBe(8 + length + 8)
  const read = decodeArchive(bytes).tensors
  // 1/3 in 11 bits is 1365 / 4096.
  expect(read.get('odd')).toEqual({
    shape: [3],
    values: new Float32Array([1, 1365 / 4096, -65504]),
  })
  expect(read.get('scalar')).toEqual(tensors.get('scalar'))
})

/** An archive of one tensor whose entry in the header says this. */
function archiveOf(entry: object): ArrayBuffer {
  const json = new TextEncoder().encode(JSON.stringify({ a: entry }))
  const bytes = new Uint8Array(8 + json.length + 8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true)
  bytes.set(json, 8)
  return bytes.buffer
}

it.each([
  ['nothing', new ArrayBuffer(0), 'too short'],
  ['a file cut in its header', encodeArchive(archive).slice(0, 20), 'header is cut short'],
  ['a file cut in its data', encodeArchive(archive).slice(0, -4), 'scalar is cut short'],
  [
    'a file in another precision',
    archiveOf({ dtype: 'F64', shape: [1], data_offsets: [0, 8] }),
    'a is F64',
  ],
  [
    'a tensor that is half as long as its shape',
    archiveOf({ dtype: 'F16', shape: [4], data_offsets: [0, 4] }),
    'a does not fill its shape',
  ],
  ['text', new TextEncoder().encode('hello, world, how are you?').buffer, 'it has no header'],
])('says what is wrong with %s', (_what, bytes, message) => {
  expect(() => decodeArchive(bytes)).toThrow(message)
})
