import { beforeAll, expect, it, vi } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { OutOfMemoryError } from '../../lib/outOfMemory.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import type { WasmBackend } from './machine.ts'

const backend = () =>
  (tf.backend() as unknown as WasmBackend).wasm as WasmBackend['wasm'] & { onAbort(): void }
/** The browser gives no more memory while this is true. */
let isFull = false

beforeAll(async () => {
  const { prototype } = WebAssembly.Memory
  const grow = prototype.grow
  vi.spyOn(prototype, 'grow').mockImplementation(function (this: WebAssembly.Memory, pages) {
    if (isFull) throw new RangeError('Unable to grow instance memory')
    return grow.call(this, pages)
  })
  await openTestBackend('wasm')
})

it('has a tensor for which there is no memory refused, and leaves those that are there whole', async () => {
  const before = tf.tensor1d([1, 2, 3])
  const { wasmMemory, asm } = backend()
  const memory = defined(wasmMemory ?? asm?.memory, 'a memory')
  const much = Math.ceil(memory.buffer.byteLength / 4)
  expect(() => backend().onAbort()).not.toThrow()
  isFull = true
  expect(() => tf.tensor1d(new Float32Array(much))).toThrow(OutOfMemoryError)
  expect(() => tf.tidy(() => tf.tile(before, [much]))).toThrow(OutOfMemoryError)
  isFull = false
  expect(Array.from(await before.data())).toEqual([1, 2, 3])
  expect(() => tf.dispose(tf.tensor1d(new Float32Array(much)))).not.toThrow()
  before.dispose()
})

it('takes an abort for a lack of memory once there was none', () => {
  expect(() => backend().onAbort()).toThrow(OutOfMemoryError)
})
