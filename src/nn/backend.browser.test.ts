/** What a WebGPU device says of memory that it does not have, and of work that it refuses. */
import { beforeEach, describe, expect, it } from 'vitest'
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

describe('a backend that is watched', () => {
  let lost: string[]
  let full: OutOfMemoryError[]

  const watch = (): void =>
    watchBackend(
      (reason) => lost.push(reason),
      (error) => full.push(error),
    )

  beforeEach(() => {
    lost = []
    full = []
    watch()
  })

  const say = (device: GPUDevice, error: GPUError): void =>
    void device.dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error }))

  it('tells that memory ran out, and apart from it that work was refused', () => {
    say(deviceInUse(), new GPUOutOfMemoryError('none'))
    expect(full).toEqual([new OutOfMemoryError()])
    expect(lost).toEqual([])
    say(deviceInUse(), new GPUValidationError('a buffer is too small'))
    expect(lost).toEqual(['a buffer is too small'])
    expect(full).toHaveLength(1)
  })

  it('tells nothing once another one is watched', async () => {
    const device = deviceInUse()
    await openBackend('cpu', [])
    watch()
    say(device, new GPUOutOfMemoryError('none'))
    say(device, new GPUValidationError('a buffer is too small'))
    expect([...full, ...lost]).toEqual([])
  })
})
