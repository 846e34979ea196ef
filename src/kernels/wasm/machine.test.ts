import { beforeAll, expect, it, vi } from 'vitest'
import { OutOfMemoryError } from '../../lib/outOfMemory.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import type { WasmBackend } from './machine.ts'

beforeAll(() => openTestBackend('wasm'))

it('has a tensor for which there is no memory refused, and leaves those that are there whole', async () => {
  const before = tf.tensor1d([1, 2, 3])
  const { wasm } = tf.backend() as unknown as WasmBackend
  const memory = wasm.wasmMemory ?? wasm.asm?.memory
  if (!memory) throw new Error('the WASM backend shows no memory')
  const grow = vi.spyOn(memory, 'grow').mockImplementation(() => {
    throw new RangeError('Unable to grow instance memory')
  })
  const much = Math.ceil(memory.buffer.byteLength / 4)
  expect(() => tf.tensor1d(new Float32Array(much))).toThrow(OutOfMemoryError)
  expect(() => tf.tidy(() => tf.tile(before, [much]))).toThrow(OutOfMemoryError)
  grow.mockRestore()
  expect(Array.from(await before.data())).toEqual([1, 2, 3])
  expect(() => tf.dispose(tf.tensor1d(new Float32Array(much)))).not.toThrow()
  before.dispose()
})
