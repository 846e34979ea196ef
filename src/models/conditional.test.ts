/** What the families that can be told the class must do with it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { Rng } from '../lib/rng.ts'
import { EVALUATING } from '../nn/network.ts'
import { randomFrom } from '../nn/random.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { labelsFor } from '../model/tensors.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { loadFamily } from './load.ts'
import { isConditional } from './spec.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from './experiment.ts'
import type { Network } from '../nn/network.ts'

const TOLD = FAMILIES.filter(({ parameters }) => 'conditional' in parameters)
/** The others are told the class of images in the contract test. */
const CONDITIONAL = TOLD.filter(({ kinds }) => kinds.includes('points')).map(({ id }) => id)
const NO_CLASS = { count: 5, z: null, labels: null }
const ring8 = datasetSpec('ring8')
const moons = datasetSpec('moons')

const experimentOf = (family: string, hp: Experiment['hyperparameters']): Experiment => {
  const base = defaultExperiment(family, 'ring8')
  const small = { width: 32, depth: 2, latentDim: 2, conditional: true }
  return { ...base, hyperparameters: { ...base.hyperparameters, ...small, ...hp } }
}

/** Mean point of each class. */
function centresOf(points: Float32Array, labels: Uint8Array): (readonly [number, number])[] {
  return Array.from({ length: ring8.classes }, (_, label) => {
    const rows = [...labels.keys()].filter((row) => labels[row] === label)
    const mean = (axis: number): number =>
      rows.reduce((sum, row) => sum + (points[2 * row + axis] as number), 0) / rows.length
    return [mean(0), mean(1)] as const
  })
}

beforeAll(() => openTestBackend('wasm'))

describe('a model that is told the class', () => {
  let data: Dataset
  beforeAll(async () => {
    data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
  })

  it('is a GAN, a VAE, a model that undoes noise, an autoregressive one or a transformer', () => {
    expect(TOLD.map(({ id }) => id)).toEqual([
      'gan',
      'vae',
      'diffusion',
      'latentDiffusion',
      'autoregressive',
      'transformer',
    ])
    expect(isConditional(defaultExperiment('gan').hyperparameters)).toBe(false)
    expect(isConditional(experimentOf('gan', {}).hyperparameters)).toBe(true)
  })

  it.each([
    ['vae', {}, 300],
    ['gan', {}, 600],
    ['gan', { packing: 2, objective: 'r3gan', batchNorm: false }, 600],
    ['diffusion', {}, 300],
  ] as const)('draws the points of the class it is asked for: %s %j', async (id, hp, steps) => {
    const experiment = experimentOf(id, hp)
    const trainer = new Trainer(experiment, await loadFamily(id), data)
    for (let i = 0; i < steps; i++) trainer.advance()
    const asked = Uint8Array.from({ length: 400 }, (_, i) => i % ring8.classes)
    const samples = await trainer.model.sample(asked.length, asked, new Rng(5))
    const real = new Float32Array(2 * 2000)
    data.read(
      Uint32Array.from({ length: 2000 }, (_, i) => i),
      real,
    )
    const centres = centresOf(real, data.trainLabels.subarray(0, 2000))
    const drawn = centresOf(samples.values, asked)
    const right = drawn.filter(([x, y], label) => {
      const distances = centres.map(([cx, cy]) => Math.hypot(x - cx, y - cy))
      return distances.indexOf(Math.min(...distances)) === label
    })
    expect(right.length).toBeGreaterThanOrEqual(7)
    await trainer.log.read()
    trainer.dispose()
  })

  it.each(CONDITIONAL)('refuses to draw for no class: %s', async (id) => {
    const { hyperparameters } = experimentOf(id, {})
    const family = await loadFamily(id)
    const nets = family.build(hyperparameters, ring8, new Rng(1))
    const state = { x: tf.zeros([5, 2]) }
    const random = randomFrom(new Rng(2))
    const draw = (): tf.Tensor =>
      family.sampler
        ? family.sampler.step(nets, state, 0, { ...NO_CLASS, random }, hyperparameters).x
        : family.sample(nets, state.x, hyperparameters, null)
    expect(draw).toThrow('class')
    for (const net of Object.values(nets)) net.dispose()
  })
})

describe('a model that is not told the class', () => {
  it.each(CONDITIONAL)('is the same however many classes there are: %s', async (id) => {
    const { hyperparameters } = experimentOf(id, { conditional: false })
    const family = await loadFamily(id)
    const [few, many] = [moons, ring8].map((form) =>
      family.build(hyperparameters, form, new Rng(1)),
    )
    const weights = (nets = few): unknown =>
      Object.values(nets ?? {}).map(({ variables }) =>
        [...variables.values()].map((v) => [v.shape, v.dataSync()]),
      )
    expect(weights(many)).toEqual(weights(few))
    for (const net of [few, many].flatMap((nets) => Object.values(nets ?? {}))) net.dispose()
  })
})

describe('the critic that is told the class', () => {
  it('adds to its score what each class of a pack adds', async () => {
    const { hyperparameters } = experimentOf('gan', { packing: 2 })
    const family = await loadFamily('gan')
    const nets = family.build(hyperparameters, ring8, new Rng(1))
    const points = new Rng(2).normals(8)
    // Packs are (0, 2) and (1, 3): what lies side by side in a pack lies half a batch apart.
    const labels = labelsFor(hyperparameters, [3, 0, 7, 1], ring8.classes)
    const x = tf.tensor(points, [4, 2])
    const score = family.score?.(nets, x, hyperparameters, labels)
    const packs = tf.concat(tf.split(x, 2, 0), 1)
    const o = (nets['critic'] as Network).apply(packs, EVALUATING).arraySync() as number[][]
    expect(o[0]).toHaveLength(1 + 2 * ring8.classes)
    const added = ([a, b]: readonly [number, number], row: number): number =>
      [0, 1 + a, 1 + ring8.classes + b].reduce((sum, at) => sum + (o[row]?.[at] ?? Number.NaN), 0)
    const [first, second] = score?.dataSync() ?? []
    expect(first).toBeCloseTo(added([3, 7], 0), 5)
    expect(second).toBeCloseTo(added([0, 1], 1), 5)
    for (const net of Object.values(nets)) net.dispose()
  })
})
