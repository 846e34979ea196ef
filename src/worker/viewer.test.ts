import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { Rng } from '../lib/rng.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { Viewer } from './viewer.ts'
import { inOneStep } from '../models/family.ts'
import { Model } from '../model/model.ts'
import type { Family } from '../models/family.ts'

const ring8 = datasetSpec('ring8')
const MIX = [1, 0, 0.5, 0, 0, 1, 0, 0]

beforeAll(() => openTestBackend('wasm'))

/** A viewer of an untrained VAE in the plane, and the classes that its decoder was asked for. */
async function viewerOf(conditional: boolean): Promise<{ viewer: Viewer; asked: number[][] }> {
  const data = await openDataset('ring8', {
    fetchFile: () => Promise.reject(new Error('no files')),
  })
  const base = defaultExperiment('vae', 'ring8').hyperparameters
  const hyperparameters = { ...base, width: 16, depth: 1, latentDim: 2, conditional }
  const vae = inOneStep(await loadFamily('vae'))
  const asked: number[][] = []
  const note = (labels: tf.Tensor | null): void => {
    if (labels) asked.push([...tf.argMax(labels, 1).dataSync()])
  }
  const family: Family = {
    ...vae,
    sample: (nets, z, hp, labels) => {
      note(labels)
      return vae.sample(nets, z, hp, labels)
    },
    reconstruct: (nets, x, hp, random, labels) => {
      note(labels)
      return vae.reconstruct?.(nets, x, hp, random, labels) ?? { shown: x, xHat: x }
    },
  }
  const nets = family.build(hyperparameters, ring8, new Rng(1))
  const standing = { family, nets, hyperparameters, form: ring8, seed: 1, updatesOf: () => 0 }
  const viewer = new Viewer(
    {
      model: new Model(() => standing),
      mix: MIX,
      test: () => data.test(),
      step: () => 0,
      hasPrior: true,
    },
    'generated',
    7,
  )
  return { viewer, asked }
}

describe('the sheet of a class-conditional model', () => {
  it('asks for the classes of the training mix in turn', async () => {
    const { viewer, asked } = await viewerOf(true)
    await viewer.sheet()
    expect(asked[0]?.slice(0, 7)).toEqual([0, 2, 5, 0, 2, 5, 0])
  })

  it('reconstructs test examples as what they are', async () => {
    const { viewer, asked } = await viewerOf(true)
    viewer.view = 'reconstructions'
    const { originals } = await viewer.sheet()
    const { values } = originals ?? { values: [] }
    // The ring's classes lie an eighth of a turn apart, the first at (1, 0).
    const places = Array.from({ length: 32 }, (_, i) => {
      const angle = Math.atan2(values[2 * i + 1] as number, values[2 * i] as number)
      return (Math.round(angle / (Math.PI / 4)) + 8) % 8
    })
    expect(asked[0]).toEqual(places)
  })
})

describe('decoding with a class', () => {
  const z = new Float32Array(4)

  it('asks for the class that is given', async () => {
    const { viewer, asked } = await viewerOf(true)
    const zero = await viewer.decode(z, 2, Uint8Array.of(7, 1))
    expect(asked).toEqual([[7, 1]])
    // Both vectors are the same: only the class tells the points apart.
    expect(zero.values.subarray(0, 2)).not.toEqual(zero.values.subarray(2))
  })

  it.each([
    [null, 'this model is told the class of every picture: ask for one'],
    [Uint8Array.of(1), '2 latent vectors need 2 classes, not 1'],
    [Uint8Array.of(1, 8), 'there is no class 8: the last one is 7'],
  ])('refuses the classes %j', async (labels, sentence) => {
    const { viewer } = await viewerOf(true)
    await expect(viewer.decode(z, 2, labels)).rejects.toThrow(new RangeError(sentence))
  })

  it('does without one where the model is not told it', async () => {
    const { viewer, asked } = await viewerOf(false)
    const { count } = await viewer.decode(z, 2, null)
    expect(count).toBe(2)
    expect(asked).toEqual([])
  })
})

describe('the sheet of samples on their way', () => {
  it('ends in the generated ones, and begins in what the decoder makes of noise', async () => {
    const form = datasetSpec('mnist')
    const base = defaultExperiment('latentDiffusion').hyperparameters
    const small = { width: 16, depth: 1, latentDim: 3, samplerSteps: 10 }
    const hyperparameters = { ...base, ...small }
    const family = await loadFamily('latentDiffusion')
    const nets = family.build(hyperparameters, form, new Rng(1))
    const standing = { family, nets, hyperparameters, form, seed: 1, updatesOf: () => 0 }
    const viewer = new Viewer(
      {
        model: new Model(() => standing),
        mix: Array.from({ length: 10 }, () => 1),
        test: () => Promise.reject(new Error('not asked for')),
        step: () => 0,
        hasPrior: false,
      },
      'generated',
      7,
    )
    const drawn = await viewer.sheet()
    viewer.view = 'ways'
    const { view, samples } = await viewer.sheet()
    expect(view).toBe('ways')
    expect(samples.count).toBe(64)
    const pictures = Array.from({ length: 64 }, (_, i) =>
      samples.values.subarray(784 * i, 784 * (i + 1)),
    )
    for (let row = 0; row < 8; row++) {
      expect(pictures[8 * row + 7]).toEqual(
        drawn.samples.values.subarray(784 * row, 784 * (row + 1)),
      )
      expect(pictures[8 * row]).not.toEqual(pictures[8 * row + 7])
    }
    const whole = await viewer.onTheWay(3, noPause)
    expect(whole.count).toBe(3 * 64)
    expect(whole.values.subarray(2 * 64 * 784)).toEqual(drawn.samples.values)
    // The first time is that of the strips.
    expect(whole.values.subarray(784, 2 * 784)).toEqual(pictures[8])
    await expect(viewer.onTheWay(1, noPause)).rejects.toThrow('2 to 100 times')
    for (const net of Object.values(nets)) net.dispose()
  })
})
