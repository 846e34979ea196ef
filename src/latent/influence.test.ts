import { beforeAll, describe, expect, it } from 'vitest'
import { klPerDimension } from '../metrics/latent/latent.ts'
import { gaussianOf } from '../metrics/statistics/frechet.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { influenceOf } from './influence.ts'
import { Model } from '../model/model.ts'
import { testExamples } from './space.ts'
import { inOneStep } from '../models/family.ts'
import { disposeSpace, noiseImages, openPoints, smallSpace } from './testSpace.ts'
import type { TestSpace } from './testSpace.ts'

beforeAll(() => openTestBackend('wasm'))

/** Makes the decoder x = (2 z_0, 0): what it changes is known in closed form. */
function linear(space: TestSpace): TestSpace {
  const family = {
    ...inOneStep(space.standing.family),
    sample: (_: unknown, z: tf.Tensor): tf.Tensor =>
      tf.matMul(
        z,
        tf.tensor2d([
          [2, 0],
          [0, 0],
        ]),
      ),
  }
  const standing = { ...space.standing, family }
  return { ...space, standing, model: new Model(() => standing) }
}

describe('the influence of a latent dimension', () => {
  it('is the change from -1 to +1 where codes follow N(0, 1)', async () => {
    const space = await smallSpace('vae', await openPoints())
    const { change } = await influenceOf(linear(space), noPause)
    // x_0 moves by 4, x_1 by nothing: sqrt(16 / 2).
    expect(change[0]!).toBeCloseTo(Math.sqrt(8), 5)
    expect(change[1]!).toBe(0)
    disposeSpace(space)
  })

  it('is that over the standard deviations of the codes where they follow nothing', async () => {
    const space = linear(await smallSpace('autoencoder', await openPoints()))
    const { change, kl } = await influenceOf(space, noPause)
    const { raw } = await testExamples(space, 500)
    const { mu } = (await space.model.encode(raw, noPause))!
    const std = Math.sqrt(gaussianOf(mu).covariance[0]!)
    expect(change[0]!).toBeCloseTo((4 * std) / Math.SQRT2, 4)
    expect(kl).toBeNull()
    disposeSpace(space)
  })

  it('comes with what each dimension carries, on 500 test examples', async () => {
    const space = await smallSpace('vae', await openPoints(), { latentDim: 5 })
    const { change, kl } = await influenceOf(space, noPause)
    const { raw } = await testExamples(space, 500)
    const { mu, logVar } = (await space.model.encode(raw, noPause))!
    expect(kl).toEqual(Float32Array.from(klPerDimension(mu, logVar!)))
    expect(change).toHaveLength(5)
    expect(change.every((value) => value > 0)).toBe(true)
    disposeSpace(space)
  })

  it('is measured without an encoder, in parts, and leaves no tensor', async () => {
    const space = await smallSpace('gan', noiseImages(10, 10), { latentDim: 40, conditional: true })
    const before = tf.memory().numTensors
    let pauses = 0
    const { change, kl } = await influenceOf(space, async () => void pauses++)
    expect(tf.memory().numTensors).toBe(before)
    expect(change).toHaveLength(40)
    expect(kl).toBeNull()
    // 40 x 2 x 16 decodings, 125 at once.
    expect(pauses).toBe(11)
    disposeSpace(space)
  })
})
