import { beforeAll, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { copyNetwork } from './average.ts'
import { batchNorm, dense } from './layers.ts'
import { Assembly } from './module.ts'
import { EVALUATING, Network } from './network.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

beforeAll(() => openTestBackend('wasm'))

const assembled = (seed: number) => {
  const rng = new Rng(seed)
  return new Assembly({
    time: new Network([3], [dense(2, { spectralNorm: true })], rng),
    trunk: new Assembly({ first: new Network([2], [dense(3), batchNorm()], rng) }),
  })
}

it('calls the variables of its parts by the names of both', () => {
  const whole = assembled(1)
  expect([...whole.trainable.keys()]).toEqual([
    'time.0.kernel',
    'time.0.bias',
    'trunk.first.0.kernel',
    'trunk.first.0.bias',
    'trunk.first.1.scale',
    'trunk.first.1.offset',
  ])
  expect([...whole.variables.keys()].filter((name) => !whole.trainable.has(name))).toHaveLength(4)
  whole.dispose()
})

it('moves on after an update, is copied and freed with all of its parts', () => {
  const before = tf.memory().numTensors
  const [whole, copy] = [assembled(1), assembled(2)]
  const state = whole.variables.get('time.0.u') as tf.Variable
  const vector = state.dataSync().join()
  whole.afterUpdate()
  expect(state.dataSync().join()).not.toBe(vector)
  copyNetwork(copy, whole)
  const x = tf.ones([2, 3])
  const [ours, theirs] = [whole, copy].map(({ parts }) =>
    tf.tidy(() => parts.time.apply(x, EVALUATING).dataSync().join()),
  )
  expect(theirs).toBe(ours)
  whole.dispose()
  copy.dispose()
  tf.dispose(x)
  expect(tf.memory().numTensors).toBe(before)
})
