/** What a WebGPU device says of memory that it does not have. */
import { beforeEach, expect, it } from 'vitest'
import { OutOfMemoryError } from '../lib/outOfMemory.ts'
import { openBackend, watchBackend } from './backend.ts'
import * as tf from './tf.ts'

beforeEach(async () => void (await openBackend('webgpu', [])))

const deviceInUse = (): GPUDevice => (tf.backend() as unknown as { device: GPUDevice }).device

it('throws where a tensor is larger than a buffer can be, and computes on', async () => {
  const { maxStorageBufferBindingSize } = deviceInUse().limits
  const before = tf.memory().numTensors
  const make = (): tf.Tensor => tf.fill([2, maxStorageBufferBindingSize / 4], 1)
  expect(() => tf.tidy(make)).toThrow(OutOfMemoryError)
  expect(tf.memory().numTensors).toBe(before)
  const sum = tf.tidy(() => tf.sum(tf.fill([2, 300], 1)))
  expect(Array.from(await sum.data())).toEqual([600])
  sum.dispose()
})

it('hears from the device itself that memory ran out, and of no other fault', () => {
  const [lost, full]: [string[], OutOfMemoryError[]] = [[], []]
  watchBackend(
    (reason) => lost.push(reason),
    (error) => full.push(error),
  )
  const say = (error: GPUError): void =>
    void deviceInUse().dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error }))
  say(new GPUValidationError('some'))
  expect(full).toEqual([])
  say(new GPUOutOfMemoryError('none'))
  expect(full).toEqual([new OutOfMemoryError()])
  expect(lost).toEqual([])
})
