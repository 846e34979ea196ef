/** What looks at images that a reader brought, and what measures then say of samples whose quality is known. */
import { beforeAll, describe, expect, it } from 'vitest'
import { CLASSIFIED_FROM } from '../datasets/own.ts'
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { MEASURE_NAMES, measureOf, reasonOf } from '../metrics/report/measures.ts'
import { measureSamples } from '../metrics/reference/samples.ts'
import { noPause, pick } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { ownEyes } from './ownEyes.ts'
import { References } from './references.ts'
import { shapes } from './testPictures.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Rows } from '../metrics/statistics/rows.ts'

beforeAll(() => openTestBackend('wasm'))

/** Training images as they are, with their classes. */
function imagesOf(data: Dataset): { readonly rows: Rows; readonly labels: Uint8Array } {
  const count = data.spec.trainCount
  const values = new Float32Array(count * 784)
  data.read(
    Uint32Array.from({ length: count }, (_, i) => i),
    values,
  )
  return { rows: { count, size: 784, values }, labels: data.trainLabels }
}

/** The same images with labels that say nothing. */
function mislabelled(data: Dataset): Dataset {
  const rng = new Rng(3)
  const { classes } = data.spec
  return { ...data, trainLabels: data.trainLabels.map(() => rng.integer(classes)) }
}

describe('images of at least twenty of each class', () => {
  it('are told apart by a classifier that is right on 90 % of the held-out ones', async () => {
    const eyes = await ownEyes(shapes([60, 60]), noPause)
    expect(eyes?.extractor).toBe('classifier')
    expect(eyes?.own).toMatchObject({ features: 64, instead: null, exam: { count: 20 } })
    expect(eyes?.own?.exam?.accuracy).toBeGreaterThanOrEqual(0.9)
  })

  it('are seen the same after a reload, and leave no tensor behind', async () => {
    const { rows } = imagesOf(shapes([20, 20]))
    const before = tf.memory().numTensors
    const [one, two] = [
      await ownEyes(shapes([20, 20]), noPause),
      await ownEyes(shapes([20, 20]), noPause),
    ]
    const [first, second] = [await one?.look(rows.values), await two?.look(rows.values)]
    expect(first).toEqual(second)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('leave no tensor behind when others are chosen meanwhile', async () => {
    const before = tf.memory().numTensors
    let turns = 0
    const ended = ownEyes(shapes([20, 20]), async () => {
      if (++turns === 5) throw new Error('others are chosen')
    })
    await expect(ended).rejects.toThrow('others are chosen')
    expect(tf.memory().numTensors).toBe(before)
  })

  it('are looked at by their components when the classifier proves unreliable, which is said', async () => {
    const eyes = await ownEyes(mislabelled(shapes([40, 40])), noPause)
    expect(eyes?.extractor).toBe('components')
    expect(eyes?.own?.instead).toBe('unreliable')
    expect(eyes?.own?.exam?.count).toBe(14)
  })
})

it.each([
  ['unlabelled', () => shapes([30, 30], { labelled: false })],
  ['fewOfClass', () => shapes([30, CLASSIFIED_FROM - 1])],
] as const)('images that are %s are looked at by their principal components', async (why, open) => {
  const data = open()
  const eyes = defined(await ownEyes(data, noPause), 'eyes')
  expect(eyes.own).toMatchObject({ instead: why, exam: null })
  const { features, variance } = defined(eyes.own, 'what they are')
  expect(features).toBeLessThan(data.spec.trainCount)
  expect(variance).toBeGreaterThan(0.9)
  const { rows } = imagesOf(data)
  const seen = await eyes.look(rows.values)
  expect(seen.features).toHaveLength(rows.count * features)
  expect(seen.probabilities).toBeNull()
})

it('all the same images have no components, and are looked at as they are', async () => {
  const data = shapes([30], { labelled: false })
  const white = { ...data, read: (_: Uint32Array, out: Float32Array) => void out.fill(1) }
  expect(await ownEyes(white, noPause)).toBeNull()
})

it('training goes the same, bit for bit, whether a classifier trains beside it or not', async () => {
  const data = shapes([30, 30])
  const base = defaultExperiment('gan', 'mnist')
  const experiment = { ...base, dataset: data.spec.id, mix: [1, 1], batchSize: 8 }
  const weightsAfter = async (beside: boolean): Promise<Float32Array[]> => {
    const trainer = new Trainer(experiment, await loadFamily('gan'), data)
    const step = async (): Promise<void> => void (trainer.step < 4 && trainer.advance())
    if (beside) await ownEyes(data, step)
    while (trainer.step < 4) await step()
    const weights = Object.values(trainer.nets).flatMap((net) =>
      [...net.variables.values()].map((v) => v.dataSync() as Float32Array),
    )
    const copies = weights.map((values) => values.slice())
    trainer.dispose()
    return copies
  }
  expect(await weightsAfter(true)).toEqual(await weightsAfter(false))
})

const COUNT = 75

/** The first images of these kinds. */
function ofKinds(kinds: readonly number[], { rows, labels }: ReturnType<typeof imagesOf>): Rows {
  const places = [...labels.keys()].filter((i) => kinds.includes(labels[i] as number))
  return pick(rows, places.slice(0, COUNT))
}

describe('measures on a classifier of the reader’s own images', () => {
  const data = shapes([300, 300, 300])
  const references = new References(() => Promise.reject(new Error('these are no digits')))
  const measured = async (samples: Rows) => {
    const standard = { data, experiment: { mix: [1, 1, 1], images: 0 } }
    const reference = await references.reference(standard, 'first')
    return (await measureSamples(samples, 'samples', reference, noPause)).measures
  }
  /** Images of the same kinds that are not among the data, and how many are measured: as many as are held out. */
  const fresh = imagesOf(shapes([50, 50, 50], { seed: 2 }))

  it('of new images of the same kinds are what real data score', async () => {
    const measures = await measured(ofKinds([0, 1, 2], fresh))
    expect([measures.extractor, measures.eyes?.instead]).toEqual(['classifier', null])
    for (const name of [
      'frechet',
      'precision',
      'recall',
      'coverage',
      'covered',
      'totalVariation',
      'confident',
    ] as const) {
      const floor = defined(measures.floors[name], name)
      expect(measureOf(measures, name), name).toBeGreaterThanOrEqual(floor.low)
      expect(measureOf(measures, name), name).toBeLessThanOrEqual(floor.high)
    }
  })

  it('of images that lack a class miss it, in its share and in the coverage', async () => {
    const measures = await measured(ofKinds([0, 1], fresh))
    expect(measures.digits?.covered).toBe(2)
    expect(measures.digits?.share[2]).toBeLessThan(0.01)
    for (const [name, end] of [
      ['coverage', 'low'],
      ['recall', 'low'],
    ] as const)
      expect(measureOf(measures, name)).toBeLessThan(defined(measures.floors[name], name)[end])
    expect(measures.frechet.value).toBeGreaterThan(
      defined(measures.floors.frechet, 'its floor').high,
    )
  })

  it('say of what needs the judge of digits that it is for digits', async () => {
    const measures = await measured(ofKinds([0, 1, 2], fresh))
    for (const name of ['recognised', 'digitScore'] as const) {
      expect(measureOf(measures, name)).toBeNull()
      expect(reasonOf(measures, name)).toEqual({ reason: 'notDigits' })
    }
  })
})

it('measures on components say why classes are not counted, and have all the others', async () => {
  const data = shapes([60, CLASSIFIED_FROM - 1])
  const references = new References(() => Promise.reject(new Error('these are no digits')))
  const reference = await references.reference(
    { data, experiment: { mix: [1, 1], images: 0 } },
    'first',
  )
  const { rows } = imagesOf(shapes([60, 20], { seed: 2 }))
  const { measures } = await measureSamples(rows, 'samples', reference, noPause)
  expect(measures.extractor).toBe('components')
  for (const name of ['covered', 'totalVariation', 'kl', 'confident'] as const)
    expect(reasonOf(measures, name)).toEqual({ reason: 'fewOfClass', least: CLASSIFIED_FROM })
  const missing = MEASURE_NAMES.filter((name) => measureOf(measures, name) === null)
  expect(missing).not.toContain('frechet')
  expect(missing).not.toContain('coverage')
})
