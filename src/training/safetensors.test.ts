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

it.each([
  ['nothing', new ArrayBuffer(0), 'too short'],
  ['a file cut in its header', encodeArchive(archive).slice(0, 20), 'header is cut short'],
  ['a file cut in its data', encodeArchive(archive).slice(0, -4), 'scalar is cut short'],
  ['text', new TextEncoder().encode('hello, world, how are you?').buffer, 'header is cut short'],
])('says what is wrong with %s', (_what, bytes, message) => {
  expect(() => decodeArchive(bytes)).toThrow(message)
})
