import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { invert, slope } from './inversion.ts'
import { disposeSpace, noiseImages, openPoints, smallSpace } from './testSpace.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Find } from './inversion.ts'
import type { Space } from './space.ts'
import type { TestSpace } from './testSpace.ts'

beforeAll(() => openTestBackend('wasm'))

const images = noiseImages(20, 20)
const silent = { pause: noPause, progress: () => undefined }

/** What the space makes of one latent vector. */
async function decoded(space: Space, z: readonly number[], label: number | null) {
  const labels = label === null ? null : Uint8Array.of(label)
  return (await space.model.decode(rowsOf(Float32Array.from(z), z.length), labels)).values
}

const NETWORKS: [string, string, Hyperparameters][] = [
  ['a dense decoder', 'vae', {}],
  ['a dense generator with batch norm', 'gan', { batchNorm: true }],
  [
    'a convolutional generator with batch norm',
    'gan',
    { network: 'conv', channels: 4, stages: 2, batchNorm: true },
  ],
  ['a convolutional decoder of three stages', 'vae', { network: 'conv', channels: 4, stages: 3 }],
]

/** Running statistics away from 0 and 1, as training leaves them. */
function unsettle({ standing }: TestSpace): void {
  const rng = new Rng(6)
  for (const net of Object.values(standing.nets))
    for (const [name, variable] of net.variables)
      if (name.endsWith('mean') || name.endsWith('variance') || name.endsWith('offset'))
        tf.tidy(() =>
          variable.assign(tf.add(variable, tf.tensor(rng.uniforms(variable.size), variable.shape))),
        )
}

describe.each(NETWORKS)('the slope of %s', (_, family, change) => {
  it('is that of finite differences, for each vector on its own', async () => {
    const space = await smallSpace(family, images, { latentDim: 3, ...change })
    unsettle(space)
    const z = rowsOf(new Rng(2).normals(6), 3)
    const x = new Rng(3).uniforms(28 * 28)
    const at = async (values: Float32Array) =>
      (await slope(space, { x, label: null }, rowsOf(values, 3), noPause)).objectives
    const { gradient } = await slope(space, { x, label: null }, z, noPause)
    const largest = gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0)
    const width = 1e-2
    for (let i = 0; i < 6; i++) {
      const [up, down] = [z.values.slice(), z.values.slice()]
      up[i]! += width
      down[i]! -= width
      const row = Math.floor(i / 3)
      const difference = ((await at(up))[row]! - (await at(down))[row]!) / (2 * width)
      expect(Math.abs(gradient[i]! - difference)).toBeLessThan(0.05 * largest)
    }
    expect(largest).toBeGreaterThan(1e-6)
    disposeSpace(space)
  })
})

describe('a search', () => {
  it('finds a sample of the network again: the error falls to a tenth', async () => {
    const space = await smallSpace('gan', images, { latentDim: 6, batchNorm: false })
    const x = await decoded(space, [1, -0.5, 0.3, -1.2, 0.8, 0.1], null)
    const told: Find[] = []
    const progress = (_: number, found: Find): void => void told.push(found)
    const found = await invert(space, { x, label: null }, new Rng(1), { pause: noPause, progress })
    expect(found.error).toBeLessThan(told[0]!.error / 10)
    expect(found.example).toEqual(await decoded(space, [...found.z], null))
    disposeSpace(space)
  })

  it('goes with the class that is asked for', async () => {
    const data = await openPoints('ring8')
    const space = await smallSpace('vae', data, { conditional: true })
    const x = await decoded(space, [0.4, -0.9], 5)
    for (const label of [5, 2]) {
      const found = await invert(space, { x, label }, new Rng(1), silent)
      expect(found.error).toBeLessThan(1e-4)
      expect(found.example).toEqual(await decoded(space, [...found.z], label))
      expect(found.example).not.toEqual(await decoded(space, [...found.z], 7))
    }
    disposeSpace(space)
  })

  it('begins where an encoder points, however far the prior is', async () => {
    const space = await smallSpace('autoencoder', images)
    // An encoder that answers (30, -20) to everything.
    const encoder = space.standing.nets['encoder']!.trainable
    const last = [...encoder.values()].slice(-2)
    const [kernel, bias] = last as [tf.Variable, tf.Variable]
    tf.tidy(() => {
      kernel.assign(tf.zerosLike(kernel))
      bias.assign(tf.tensor1d([30, -20]))
    })
    const far = await decoded(space, [30, -20], null)
    const found = await invert(space, { x: far, label: null }, new Rng(1), silent)
    expect(found.error).toBeLessThan(1e-9)
    disposeSpace(space)
  })

  it('is the same for the same seed, tells how far it is, and leaves no tensor', async () => {
    const space = await smallSpace('gan', await openPoints())
    const x = Float32Array.of(0.7, -0.2)
    const before = tf.memory().numTensors
    const done: number[] = []
    const search = () =>
      invert(space, { x, label: null }, new Rng(7), {
        pause: noPause,
        progress: (share) => void done.push(share),
      })
    expect(await search()).toEqual(await search())
    expect(tf.memory().numTensors).toBe(before)
    expect(done[0]).toBe(0)
    expect(done.every((share) => share >= 0 && share < 1)).toBe(true)
    disposeSpace(space)
  })

  it('ends at once when it is not wanted any more, and leaves no tensor', async () => {
    const space = await smallSpace('vae', await openPoints())
    const before = tf.memory().numTensors
    let pauses = 0
    const pause = async (): Promise<void> => {
      if (++pauses > 20) throw new Error('enough')
    }
    const aim = { x: Float32Array.of(0, 0), label: null }
    const search = invert(space, aim, new Rng(1), { ...silent, pause })
    await expect(search).rejects.toThrow('enough')
    expect(pauses).toBe(21)
    expect(tf.memory().numTensors).toBe(before)
    disposeSpace(space)
  })
})
