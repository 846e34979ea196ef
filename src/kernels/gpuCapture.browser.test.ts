/** Captured steps on WebGPU: the same numbers, in the same memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import * as tf from '../nn/tf.ts'
import { recorderInUse } from './capture.ts'
import { RandomTensors } from './random.ts'
import { runAverages, runUpdates } from './updates.ts'
import { expectNoComplaints, start } from './webgpu/testBackends.ts'
import { TinyGan, variable } from './webgpu/testGan.ts'
import type { Capture, Recorder } from './capture.ts'

const recorder = (): Recorder => {
  const found = recorderInUse()
  if (!found) throw new Error('WebGPU has no recorder')
  return found
}

const captured = (step: () => tf.Tensor): [tf.Tensor, Capture] => {
  recorder().begin()
  const result = step()
  const capture = recorder().end()
  if ('refused' in capture) throw new Error(capture.refused)
  return [result, capture]
}

interface Buffers {
  getNumUsedBuffers(): number
}
const usedBuffers = (): number =>
  (tf.backend() as unknown as { bufferManager: Buffers }).bufferManager.getNumUsedBuffers()

describe('a captured step', () => {
  beforeEach(() => start('webgpu'))

  it('gives bit for bit what the step itself gives', async () => {
    const losses: number[][] = []
    const plain = new TinyGan()
    for (let i = 0; i < 7; i++) {
      plain.prepare(recorder(), i)
      const result = plain.step()
      losses.push(Array.from(await result.data()))
      result.dispose()
    }
    const expected = await plain.state()
    plain.dispose()

    const gan = new TinyGan()
    gan.prepare(recorder(), 0)
    const first = gan.step()
    expect(Array.from(await first.data())).toEqual(losses[0])
    first.dispose()
    gan.prepare(recorder(), 1)
    const [result, capture] = captured(gan.step)
    expect(Array.from(await result.data())).toEqual(losses[1])
    for (let i = 2; i < 7; i++) {
      gan.prepare(recorder(), i)
      capture.replay()
      expect(Array.from(await result.data())).toEqual(losses[i])
    }
    expect(await gan.state()).toEqual(expected)
    expect(new Set(losses.map(String)).size).toBe(7)
    capture.dispose()
    result.dispose()
    gan.dispose()
    expectNoComplaints()
  })

  it('takes no memory with time, and gives its own back', async () => {
    const [value, moments, mean] = [20, 40, 4].map((n) => variable(new Float32Array(n)))
    const settings = tf.tensor1d([1e-2, 0.5, 0.99, 2, 1e-8])
    const key = tf.tensor1d([1, 2, 3, 4], 'int32')
    const step = (): tf.Tensor =>
      tf.tidy(() => {
        const x = new RandomTensors(key).normal([33, 20])
        const gradient = tf.sum(tf.mul(x, tf.add(value!, 1)), 0)
        const moved = { value: value!, gradient, at: 0, decays: false }
        runUpdates('AdamUpdate', [moved], moments!, settings)
        mean!.assign(tf.mul(tf.slice(gradient, 3, 4), 0.1))
        return tf.sum(value!)
      })
    const measure = async (): Promise<unknown[]> => {
      await value!.data()
      return [usedBuffers(), ...Object.values(tf.memory())]
    }
    step().dispose()
    const before = await measure()
    const [result, capture] = captured(step)
    const atStart = await measure()
    for (let i = 0; i < 100; i++) {
      recorder().overwrite(key, [i, 2, 3, 4])
      capture.replay()
    }
    expect(await measure()).toEqual(atStart)
    result.dispose()
    capture.dispose()
    step().dispose()
    const after = await measure()
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1))
    tf.dispose([value!, moments!, mean!, settings, key])
    expectNoComplaints()
  })

  it('spares clones, follows assignments from outside, and survives the disposal of what it returned', async () => {
    const w = variable([1, 2, 3])
    const settings = tf.tensor1d([0.5])
    const step = (): tf.Tensor =>
      tf.tidy(() => {
        const source = tf.mul(w, 3)
        runAverages([{ average: w, source }], settings)
        w.assign(tf.add(w, 1))
        return tf.mul(w, 10)
      })
    const read = async (tensor: tf.Tensor): Promise<number[]> => Array.from(await tensor.data())
    const snapshot = tf.clone(w)
    const [result, capture] = captured(step)
    expect(await read(w)).toEqual([3, 5, 7])
    expect(await read(snapshot)).toEqual([1, 2, 3])
    const second = tf.clone(w)
    capture.replay()
    expect(await read(w)).toEqual([7, 11, 15])
    expect(await read(result)).toEqual([70, 110, 150])
    expect(await read(second)).toEqual([3, 5, 7])
    const third = tf.clone(w)
    tf.tidy(() => w.assign(tf.tensor1d([0, 1, 2])))
    result.dispose()
    // Whoever takes memory now must not get the capture's.
    const others = Array.from({ length: 8 }, (_, i) => tf.add(tf.tensor1d([i, i, i]), 1))
    capture.replay()
    expect(await read(w)).toEqual([1, 3, 5])
    expect(await read(third)).toEqual([7, 11, 15])
    for (const [i, other] of others.entries())
      expect(await read(other)).toEqual([i + 1, i + 1, i + 1])
    capture.dispose()
    tf.dispose([w, settings, snapshot, second, third, ...others])
    expectNoComplaints()
  })

  it('lives beside another that moves the same variable', async () => {
    const w = variable([1])
    const assign = (f: () => tf.Tensor) => (): tf.Tensor =>
      tf.tidy(() => {
        w.assign(f() as tf.Tensor1D)
        return tf.mul(w, 1)
      })
    const [one, plus] = captured(assign(() => tf.add(w, 1)))
    const [two, times] = captured(assign(() => tf.mul(w, 3)))
    plus.replay()
    times.replay()
    plus.replay()
    // ((1 + 1) 3 + 1) 3 + 1
    expect(Array.from(await w.data())).toEqual([22])
    expect(Array.from(await one.data())).toEqual([22])
    expect(Array.from(await two.data())).toEqual([21])
    for (const capture of [plus, times]) capture.dispose()
    tf.dispose([w, one, two])
    expectNoComplaints()
  })

  it('is refused where numbers are read, and where variables come or are swapped', async () => {
    const w = variable([1])
    const other = variable([2])
    const refusal = async (step: () => unknown): Promise<string> => {
      recorder().begin()
      await step()
      const ended = recorder().end()
      if ('refused' in ended) return ended.refused
      ended.dispose()
      return 'nothing'
    }
    const used = usedBuffers()
    expect(
      await refusal(async () => {
        const y = tf.mul(w, 2)
        expect(Array.from(await y.data())).toEqual([2])
        y.dispose()
      }),
    ).toMatch(/reads/)
    const made: tf.Tensor[] = []
    expect(await refusal(() => made.push(variable([3])))).toMatch(/makes a variable/)
    expect(await refusal(() => w.assign(other))).toMatch(/from outside/)
    expect(await refusal(() => made.push(tf.clone(other)))).toMatch(/shares the data/)
    expect(await refusal(() => tf.mul(w, 2).dispose())).toBe('nothing')
    tf.dispose(made)
    tf.dispose([w, other])
    expect(usedBuffers()).toBeLessThanOrEqual(used)
    expectNoComplaints()
  })
})
