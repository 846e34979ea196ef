/** The updates of the GPU backends against plain CPU: weight by weight, and all at once where a backend can. */
import { describe, expect, it } from 'vitest'
import * as tf from '../nn/tf.ts'
import { batchNormTrain } from './normalisation.ts'
import { movesTogether, runAverages, runUpdate, runUpdates, UPDATE_TARGETS } from './updates.ts'
import { differencesFromCpu, numbers, start } from './webgpu/testBackends.ts'
import type { Moving } from './updates.ts'
import type { WebGpuBackend } from './webgpu/access.ts'
import type { GpuName } from './webgpu/testBackends.ts'

type FourTensors = [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor]

const RULES: readonly (readonly [rule: Moving, decays: boolean])[] = [
  ['AdamUpdate', false],
  ['AdamUpdate', true],
  ['RmsPropUpdate', false],
  ['MomentumUpdate', false],
]

/** What variables hold; they are disposed of. */
function released(variables: readonly tf.Variable[]): tf.Tensor[] {
  const found = variables.map((variable) => tf.add(variable, 0))
  tf.dispose([...variables])
  return found
}

/** Lets a WebGPU device say that so many buffers can be bound; the result takes it back. */
async function withBindings(name: GpuName, most: number): Promise<() => void> {
  await start(name)
  if (name !== 'webgpu') return () => undefined
  const { device } = tf.backend() as unknown as WebGpuBackend
  const limits: Record<string, unknown> = {}
  for (const limit in device.limits)
    limits[limit] = device.limits[limit as keyof GPUSupportedLimits]
  limits['maxStorageBuffersPerShaderStage'] = most
  Object.defineProperty(device, 'limits', { configurable: true, value: limits })
  return () => Reflect.deleteProperty(device, 'limits')
}

interface Moved {
  readonly value: tf.Tensor
  readonly gradient: tf.Tensor
  readonly moments: readonly tf.Tensor[]
  readonly decays: boolean
}

/** Weights and moments after two updates, all at once where the backend can: weight by weight. */
function movedTwice(rule: Moving, weights: readonly Moved[], settings: tf.Tensor): tf.Tensor[] {
  const values = weights.map(({ value }) => tf.variable(value))
  if (movesTogether(rule)) {
    const flat = weights.flatMap(({ moments }) => moments.map((moment) => tf.reshape(moment, [-1])))
    const all = tf.variable(tf.concat(flat))
    let at = 0
    const moved = weights.map(({ gradient, moments, decays }, k) => {
      const weight = { value: values[k]!, gradient, at, decays }
      at += gradient.size * moments.length
      return weight
    })
    for (let i = 0; i < 2; i++) runUpdates(rule, moved, all, settings)
    return released([...values, all])
  }
  const moments = weights.map((weight) => weight.moments.map((moment) => tf.variable(moment)))
  for (let i = 0; i < 2; i++)
    for (const [k, { gradient, decays }] of weights.entries()) {
      const name = decays ? 'AdamWUpdate' : rule
      const all = [values[k], ...moments[k]!]
      const targets = UPDATE_TARGETS[name].map((target, t) => [target, all[t]])
      runUpdate(name, Object.fromEntries(targets) as never, { gradient, settings })
    }
  const flat = tf.concat(moments.flat().map((moment) => tf.reshape(moment, [-1])))
  tf.dispose(moments)
  return [...released(values), flat]
}

describe.each(['webgpu', 'webgl'] as const)('on %s', (backend) => {
  it.each(RULES)('%s moves one weight or several as on CPU', async (rule, decays) => {
    const shapes = [[3], [300, 130], [1], [5, 7], [2, 2, 2], [11]]
    const inputs = shapes.flatMap((shape) => [shape, shape, shape, shape].map(numbers))
    const off = await differencesFromCpu(backend, inputs, (...tensors) => {
      const settings = tf.tensor1d([1e-2, 0.9, 0.99, 1.5, 1e-8, 0.98])
      const weights = shapes.map((_, k) => {
        const [value, gradient, m, v] = tensors.slice(4 * k, 4 * k + 4) as FourTensors
        // Second moments are positive.
        const moments = {
          AdamUpdate: [m, tf.abs(v)],
          RmsPropUpdate: [tf.abs(v)],
          MomentumUpdate: [m],
        }
        return { value, gradient, moments: moments[rule], decays: decays && k % 2 === 0 }
      })
      return movedTwice(rule, weights, settings)
    })
    expect(off).toEqual([])
  })

  it('averages follow their sources as on CPU, one or several', async () => {
    const shapes = [[3], [300, 130], [1], [5, 7], [2, 2, 2]]
    const inputs = shapes.flatMap((shape) => [shape, shape].map(numbers))
    const off = await differencesFromCpu(backend, inputs, (...tensors) => {
      const pairs = shapes.map((_, k) => ({
        average: tf.variable(tensors[2 * k] as tf.Tensor),
        source: tensors[2 * k + 1] as tf.Tensor,
      }))
      runAverages(pairs, tf.scalar(0.9))
      runAverages(pairs.slice(0, 1), tf.scalar(0.9))
      return released(pairs.map(({ average }) => average))
    })
    expect(off).toEqual([])
  })

  it.each([8, 10])('running statistics follow their batches, with %i bindings', async (most) => {
    const shapes = [[300, 5], [5], [5], [5], [5]]
    const inputs = shapes.map(numbers)
    const restore = await withBindings(backend, most)
    const off = await differencesFromCpu(backend, inputs, (x, scale, offset, ...kept) => {
      const [mean, variance] = kept.map((tensor) => tf.variable(tensor)) as [
        tf.Variable,
        tf.Variable,
      ]
      const snapshot = tf.clone(mean)
      const { y } = batchNormTrain(x!, scale!, offset!, 'relu', { mean, variance })
      batchNormTrain(y, scale!, offset!, 'linear', { mean, variance })
      return [y, snapshot, ...released([mean, variance])]
    })
    restore()
    expect(off).toEqual([])
  })

  it('an update leaves a clone of its variable alone, and the next read sees the update', async () => {
    await start(backend)
    const w = tf.variable(tf.tensor1d([1, 2]))
    expect(Array.from(await w.data())).toEqual([1, 2])
    const snapshot = tf.clone(w)
    const source = tf.tensor1d([3, 6])
    const settings = tf.scalar(0.5)
    runAverages([{ average: w, source }], settings)
    const pending = w.data()
    runAverages([{ average: w, source }], settings)
    expect(Array.from(await pending)).toEqual([2, 4])
    expect(Array.from(await w.data())).toEqual([2.5, 5])
    expect(Array.from(await snapshot.data())).toEqual([1, 2])
    tf.dispose([w, snapshot, source, settings])
  })
})
