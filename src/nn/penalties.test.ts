import { describe, expect, it } from 'vitest'
import { dense } from './layers.ts'
import { EVALUATING, Network } from './network.ts'
import { gradientPenaltySuite } from './penaltySuite.ts'
import { interpolatedPenalty, zeroCentredPenalty } from './penalties.ts'
import { Rng } from '../lib/rng.ts'
import { randomFrom } from './random.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

describe.each(['cpu', 'wasm'] as const)('gradient penalties on %s', (backend) => {
  gradientPenaltySuite(() => openTestBackend(backend))
})

describe('closed forms', () => {
  const linear = (x: tf.Tensor): tf.Tensor => tf.mul(3, tf.sum(x, 1, true))

  it('are (|3 (1, 1)| - 1)^2 for the interpolated penalty of a linear critic', async () => {
    await openTestBackend('cpu')
    const x = tf.tensor([1, 2, 3, 4], [2, 2])
    const penalty = await interpolatedPenalty(
      linear,
      x,
      tf.zeros([2, 2]),
      randomFrom(new Rng(1)),
    ).data()
    expect(penalty[0]).toBeCloseTo((Math.sqrt(18) - 1) ** 2, 4)
  })

  it('are half of |3 (1, 1)|^2 for the zero-centred penalty', async () => {
    await openTestBackend('cpu')
    const penalty = await zeroCentredPenalty(linear, tf.tensor([1, 2, 3, 4], [2, 2])).data()
    expect(penalty[0]).toBeCloseTo(9, 5)
  })
})

it('carries no zeros back through what the slopes of activations were told by', async () => {
  await openTestBackend('cpu')
  const layers = [dense(4, { activation: 'relu' }), dense(4, { activation: 'leakyRelu' }), dense(1)]
  const critic = new Network([5], layers, new Rng(3))
  const x = tf.tensor(new Rng(4).normals(10), [2, 5])
  const penalty = (): tf.Scalar => zeroCentredPenalty((input) => critic.apply(input, EVALUATING), x)
  const { kernelNames } = await tf.profile(() => tf.variableGrads(penalty).grads)
  expect(kernelNames).toContain('Step')
  expect(kernelNames).not.toContain('ZerosLike')
})
