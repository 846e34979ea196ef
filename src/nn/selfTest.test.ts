import { afterEach, describe, expect, it } from 'vitest'
import { fromFloat16, toFloat16 } from '../lib/float16.ts'
import { selfTest } from './selfTest.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

interface CpuBackend {
  readonly data: { get(dataId: object): { values: unknown } }
}

const restore: (() => void)[] = []
afterEach(() => restore.splice(0).forEach((undo) => undo()))

/** Lets a kernel of plain CPU change what it gives, until the test has ended. */
function spoil(kernel: tf.KernelConfig, change: (values: Float32Array) => Float32Array): void {
  const register = (config: tf.KernelConfig): void => {
    tf.unregisterKernel(kernel.kernelName, 'cpu')
    tf.registerKernel(config)
  }
  register({
    ...kernel,
    kernelFunc: (all) => {
      const made = kernel.kernelFunc(all)
      for (const { dataId } of [made].flat()) {
        const data = (all.backend as CpuBackend).data.get(dataId)
        if (data.values instanceof Float32Array) data.values = change(data.values)
      }
      return made
    },
  })
  restore.push(() => register(kernel))
}

const onePercentMore = (values: Float32Array): Float32Array => values.map((value) => 1.01 * value)
const halved = (values: Float32Array): Float32Array => fromFloat16(toFloat16(values))

describe('the self-test', () => {
  it.each(['cpu', 'wasm'] as const)(
    'is passed by %s, and leaves nothing behind',
    async (backend) => {
      await openTestBackend(backend)
      const before = tf.memory().numTensors
      await selfTest()
      expect(tf.memory().numTensors).toBe(before)
    },
  )

  it.each([
    ['_FusedMatMul', 'a product'],
    ['BatchMatMul', 'a product'],
    ['FusedConv2D', 'a convolution'],
    ['Conv2DBackpropInput', 'a convolution'],
    ['Conv2DBackpropFilter', 'a convolution'],
    ['Rsqrt', 'a batch normalisation'],
  ])('finds a %s that is one percent off, by %s', async (kernel, name) => {
    await openTestBackend('cpu')
    spoil(tf.getKernel(kernel, 'cpu'), onePercentMore)
    await expect(selfTest()).rejects.toThrow(`self-test of ${name}:`)
  })

  it('finds a gradient of a gradient that lacks a part', async () => {
    await openTestBackend('cpu')
    // TF.js's own tape; see linkSavedOutputs.
    const engine = tf.engine() as unknown as { addTapeNode?: unknown }
    const mended = engine.addTapeNode
    delete engine.addTapeNode
    restore.push(() => Object.assign(engine, { addTapeNode: mended }))
    await expect(selfTest()).rejects.toThrow('self-test of a gradient penalty:')
  })

  it('finds half precision', async () => {
    await openTestBackend('cpu')
    for (const kernel of tf.getKernelsForBackend('cpu')) spoil(kernel, halved)
    await expect(selfTest()).rejects.toThrow('single precision: got 4096 instead of 4097')
  })
})
