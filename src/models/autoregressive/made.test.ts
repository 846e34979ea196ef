import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOf } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { noPause } from '../../metrics/statistics/rows.ts'
import { EVALUATING } from '../../nn/network.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { defaultExperiment } from '../experiment.ts'
import { loadFamily } from '../load.ts'
import { placesInOrder, turnsOf } from './order.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { Family } from '../family.ts'
import type { Hyperparameters } from '../spec.ts'
import type { Network } from '../../nn/network.ts'

const SHAPE = [4, 5, 1] as const
const SIZE = sizeOf(SHAPE)
const FORM = { kind: 'image', shape: SHAPE, classes: 3 } as const

const settings = (hp: Hyperparameters): Hyperparameters => ({
  ...defaultExperiment('autoregressive').hyperparameters,
  width: 64,
  ...hp,
})

/** d logit_i / d x_j of random weights at a random image, by the turns of i and j. */
function jacobian(family: Family, hp: Hyperparameters): number[][] {
  const nets = family.build(hp, FORM, new Rng(1))
  const predictor = nets['predictor'] as Network
  const inputs = hp['conditional'] === true ? SIZE + FORM.classes : SIZE
  const x = tf.tensor2d(new Rng(2).uniforms(inputs), [1, inputs])
  const places = placesInOrder(hp['pixelOrder'] as 'rows', SIZE)
  const rows = places.map((i) => {
    const logit = (at: tf.Tensor): tf.Scalar =>
      tf.sum(tf.slice(predictor.apply(at, EVALUATING), [0, i], [1, 1]))
    const row = tf.tidy(() => [...tf.grad(logit)(x).dataSync()])
    return places.map((j) => row[j] as number)
  })
  predictor.dispose()
  x.dispose()
  return rows
}

let family: Family
beforeAll(async () => {
  await openTestBackend('wasm')
  family = await loadFamily('autoregressive')
})

describe('what a pixel is told by', () => {
  it.each([
    ['in rows', { pixelOrder: 'rows' }],
    ['shuffled', { pixelOrder: 'shuffled' }],
    ['two hidden layers, shuffled', { pixelOrder: 'shuffled', depth: 2 }],
    ['no hidden layer', { depth: 0 }],
    ['told the class', { conditional: true, pixelOrder: 'shuffled' }],
  ])('is all before it, and nothing else: %s', (_name, hp) => {
    // Of tanh no unit is ever off.
    const rows = jacobian(family, settings({ activation: 'tanh', ...hp }))
    rows.forEach((row, i) =>
      row.forEach((slope, j) => {
        if (j < i) expect(slope).not.toBe(0)
        else expect(slope).toBe(0)
      }),
    )
  })

  it('is everything without masks', () => {
    const rows = jacobian(family, settings({ activation: 'tanh', masks: false }))
    expect(rows.flat().every((slope) => slope !== 0)).toBe(true)
  })

  it('goes through every place once, and a shuffle is not what it was', () => {
    const places = placesInOrder('shuffled', 784)
    expect(places.toSorted((a, b) => a - b)).toEqual(placesInOrder('rows', 784))
    // Neighbours in the order are as far apart as chance has them, a third of all.
    const apart = places.slice(1).map((place, i) => Math.abs(place - (places[i] as number)))
    const mean = apart.reduce((sum, each) => sum + each, 0) / apart.length
    expect(mean / 784).toBeCloseTo(1 / 3, 1)
    const turns = turnsOf('shuffled', 784)
    expect(places.map((place) => turns[place])).toEqual(placesInOrder('rows', 784))
  })
})

/** Images of two by three greys, all the same: of the bits that are drawn of them, none tells anything of another. */
const CHANCES = [0.1, 0.3, 0.5, 0.7, 0.9, 0.2] as const
const read = (count: number, out: Float32Array): void => {
  for (let row = 0; row < count; row++) out.set(CHANCES, row * CHANCES.length)
}
const INDEPENDENT: Dataset = {
  ...noiseDataset({ ...datasetSpec('mnist'), shape: [2, 3, 1] }, 400),
  read: ({ length }, out) => read(length, out),
}

it('learns pixels that know nothing of each other to their entropy', async () => {
  const entropy = CHANCES.reduce((sum, p) => sum - p * Math.log(p) - (1 - p) * Math.log(1 - p), 0)
  const base = defaultExperiment('autoregressive')
  const experiment = {
    ...base,
    batchSize: 200,
    hyperparameters: { ...base.hyperparameters, width: 16 },
    optimisers: {
      predictor: { ...base.optimisers['predictor']!, learningRate: 0.02, decaySteps: 500 },
    },
  }
  const trainer = new Trainer(experiment, family, INDEPENDENT)
  for (let i = 0; i < 500; i++) trainer.advance()
  await trainer.log.read()
  const count = 20_000
  const { surprise = Number.NaN } = await trainer.model.terms(
    { count, labels: new Uint8Array(count), read: (_first, some, out) => read(some, out) },
    noPause,
  )
  // The entropy is 3.35; a mean of 20,000 images is within 0.02 of it, and with one bit wrong it is 0.1 more.
  expect(surprise).toBeCloseTo(entropy, 1.3)
  trainer.dispose()
})
