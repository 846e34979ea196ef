import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { recorderInUse } from '../capture.ts'
import type { Capture, Recorder } from '../capture.ts'

let recorder: Recorder
let x: tf.Tensor
beforeAll(async () => {
  await openTestBackend('wasm')
  recorder = recorderInUse() as Recorder
})
beforeEach(() => {
  x = tf.tensor([1, 2, 3])
})

function recorded<T>(step: () => T): { result: T; ended: ReturnType<Recorder['end']> } {
  recorder.begin()
  const result = step()
  return { result, ended: recorder.end() }
}

const captured = (ended: ReturnType<Recorder['end']>): Capture => {
  if ('refused' in ended) throw new Error(ended.refused)
  return ended
}

describe('a replay', () => {
  it('computes anew from what was overwritten', async () => {
    const { result, ended } = recorded(() => tf.tidy(() => tf.square(tf.add(x, 1))))
    recorder.overwrite(x, [4, 5, 6])
    captured(ended).replay()
    expect([...(await result.data())]).toEqual([25, 36, 49])
  })

  it('goes on from what the step assigned to a variable', async () => {
    const total = tf.variable(tf.tensor([0, 0, 0]))
    const { ended } = recorded(() => tf.tidy(() => total.assign(tf.add(total, x))))
    const capture = captured(ended)
    for (let i = 0; i < 3; i++) capture.replay()
    expect([...(await total.data())]).toEqual([4, 8, 12])
    total.dispose()
  })

  it('has no call for what depends on constants alone, or was computed before, or is not used', () => {
    const { ended } = recorded(() =>
      tf.tidy(() => {
        const ten = tf.add(tf.mul(2, tf.fill([3], 4)), 2)
        tf.exp(x)
        return tf.add(tf.add(tf.square(x), ten), tf.square(x))
      }),
    )
    expect(captured(ended).length).toBe(3)
  })

  it('gives its own memory back', () => {
    const heap = (): number => tf.memory().numBytes
    const { result, ended } = recorded(() => tf.tidy(() => tf.square(x)))
    const before = heap()
    captured(ended).replay()
    captured(ended).dispose()
    expect(heap()).toBe(before)
    result.dispose()
  })

  it('stops when what it works on was given other data meanwhile', () => {
    const weight = tf.variable(tf.tensor([1, 1, 1]))
    const { ended } = recorded(() => tf.tidy(() => tf.mul(weight, x)))
    weight.assign(tf.tensor([2, 2, 2]))
    expect(() => captured(ended).replay()).toThrow('was given other data')
    weight.dispose()
  })
})

describe('a recording is refused', () => {
  it('when the step reads a tensor', () => {
    const { ended } = recorded(() => tf.square(x).dataSync())
    expect(ended).toEqual({ refused: 'a tensor was read' })
  })

  it('when a kernel is not ours, by its name', () => {
    const { ended } = recorded(() => tf.cumsum(x))
    expect(ended).toEqual({ refused: 'Cumsum has no kernel of ours' })
  })

  it('when the step disposes of what was there before it', () => {
    const { ended } = recorded(() => {
      const y = tf.square(x)
      x.dispose()
      return y
    })
    expect(ended).toHaveProperty('refused', expect.stringContaining('disposed'))
  })
})
