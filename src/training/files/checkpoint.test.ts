import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../datasets/load.ts'
import { fromFloat16, toFloat16 } from '../../lib/float16.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { loadFamily } from '../../models/load.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import {
  CheckpointError,
  loadCheckpoint,
  NotFiniteError,
  saveCheckpoint,
  saveModel,
} from './checkpoint.ts'
import { decodeArchive, encodeArchive } from '../../lib/safetensors.ts'
import { Trainer } from '../loop/trainer.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { RngState } from '../../lib/rng.ts'
import type { Experiment } from '../../models/experiment.ts'

let data: Dataset
const made: Trainer[] = []

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
})

afterEach(() => {
  for (const trainer of made.splice(0)) trainer.dispose()
})

function tiny(family: string, width = 8): Experiment {
  const base = defaultExperiment(family, 'ring8')
  const hyperparameters = { ...base.hyperparameters, width, depth: 1, latentDim: 2 }
  return { ...base, batchSize: 32, hyperparameters }
}

async function trained(experiment: Experiment, steps: number): Promise<Trainer> {
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  for (let i = 0; i < steps; i++) trainer.advance()
  await trainer.log.read()
  made.push(trainer)
  return trainer
}

const valuesOf = async (trainer: Trainer): Promise<Map<string, Float32Array>> =>
  new Map(
    await Promise.all(
      [...trainer.stored].map(
        async ([name, variable]) => [name, (await variable.data()) as Float32Array] as const,
      ),
    ),
  )

const isMoment = (name: string): boolean => name.startsWith('optimiser.')

/** Those that points can be given to, or images in place of them. */
const OF_NUMBERS = FAMILIES.filter(({ kinds }) => kinds.some((kind) => kind !== 'tokens'))

describe.each(OF_NUMBERS.map(({ id }) => id))('a trained model of %s', (family) => {
  it('is the networks alone, with what it is and how far it was trained', async () => {
    const experiment = tiny(family)
    const trainer = await trained(experiment, 3)
    const { tensors, metadata } = decodeArchive(await saveModel(trainer, experiment, 1.5))
    const networks = [...trainer.stored.keys()].filter((name) => !isMoment(name))
    expect([...tensors.keys()]).toEqual(networks)
    expect(JSON.parse(metadata['experiment'] ?? '')).toEqual(experiment)
    expect(JSON.parse(metadata['trained'] ?? '')).toMatchObject({
      step: 3,
      images: trainer.images,
      epoch: trainer.epoch,
      seconds: 1.5,
    })
  })

  it('puts a run into its weights, rounded, and into its place in the data', async () => {
    const experiment = tiny(family)
    const source = await trained(experiment, 4)
    const file = await saveModel(source, experiment, 1)
    const copy = await trained(experiment, 1)
    loadCheckpoint(copy, file)
    const before = await valuesOf(source)
    for (const [name, values] of await valuesOf(copy))
      if (isMoment(name)) expect(values.every((value) => value === 0)).toBe(true)
      else expect(values).toEqual(fromFloat16(toFloat16(before.get(name) as Float32Array)))
    const { step, rng, batches } = source.state()
    const { updates, ...place } = copy.state()
    expect(place).toEqual({ step, rng, batches })
    expect(copy.images).toBe(source.images)
    expect(Object.values(updates).every((count) => count === 0)).toBe(true)
  })

  it('trains on', async () => {
    const experiment = tiny(family)
    const file = await saveModel(await trained(experiment, 4), experiment, 1)
    const copy = await trained(experiment, 0)
    loadCheckpoint(copy, file)
    const before = await valuesOf(copy)
    copy.advance()
    const rows = await copy.log.read()
    expect([...(rows?.steps ?? [])]).toEqual([5])
    expect([...(rows?.values ?? [])].every(Number.isFinite)).toBe(true)
    expect(await valuesOf(copy)).not.toEqual(before)
  })
})

/** Why a run refuses a file. @throws when the run is not as it was. */
async function refusal(file: ArrayBuffer): Promise<string> {
  const trainer = await trained(tiny('vae'), 1)
  const [before, place] = [await valuesOf(trainer), trainer.state()]
  let message = ''
  try {
    loadCheckpoint(trainer, file)
  } catch (error) {
    if (error instanceof CheckpointError) ({ message } = error)
  }
  expect(await valuesOf(trainer)).toEqual(before)
  expect(trainer.state()).toEqual(place)
  return message
}

describe('a file that does not fit', () => {
  const withMetadata = async (change: Record<string, string>): Promise<ArrayBuffer> => {
    const experiment = tiny('vae')
    const { tensors } = decodeArchive(await saveModel(await trained(experiment, 2), experiment, 1))
    return encodeArchive({ tensors, metadata: change }, 'F16')
  }

  it.each([
    ['a model of other networks', /is \[2,16\] there, \[2,8\] here/, () => tiny('vae', 16)],
    ['a model of another family', /has no tensor encoder/, () => tiny('gan')],
  ])('is refused before anything is changed: %s', async (_what, message, other) => {
    const experiment = other()
    const file = await saveModel(await trained(experiment, 2), experiment, 1)
    expect(await refusal(file)).toMatch(message)
  })

  it.each([
    ['no state at all', {}, /holds no state of a run/],
    ['a state that is not JSON', { trained: '{"step":' }, /trained is not JSON/],
    ['a state without its place in the data', { trained: '{"step":3}' }, /holds no state of a run/],
  ])('is refused before anything is changed: %s', async (_what, metadata, message) => {
    expect(await refusal(await withMetadata(metadata))).toMatch(message)
  })

  it('is refused before anything is changed: a whole run without its optimisers', async () => {
    const experiment = tiny('vae')
    const { tensors, metadata } = decodeArchive(
      await saveCheckpoint(await trained(experiment, 2), experiment, { seconds: 2.5 }),
    )
    const networks = [...tensors].filter(([name]) => !isMoment(name))
    const file = encodeArchive({ tensors: new Map(networks), metadata })
    expect(await refusal(file)).toMatch(/has no tensor optimiser/)
  })

  const sound: RngState = [1, 2, 3, 4, null]
  it.each([
    ['a step that is none', { step: -1 }, /no state of a run/],
    ['random state that is none', { rng: [1, 2, 3] }, /no state of a run/],
    ['random state of texts', { rng: ['1', 2, 3, 4, null] }, /no state of a run/],
    ['no place in the data', { batches: null }, /no state of a run/],
    [
      'half an example',
      { batches: { epoch: 0, position: 1.5, rng: sound } },
      /place in the data is none/,
    ],
    [
      'an order that is none',
      { batches: { epoch: 0, position: 1, rng: [] } },
      /place in the data is none/,
    ],
    [
      'a place beyond the data',
      { batches: { epoch: 0, position: 1e9, rng: sound } },
      /example 1000000000 of/,
    ],
    ['no updates', { updates: {} }, /how often autoencoder|how often vae/],
    ['a time that is none', { seconds: -3 }, /time of training is none/],
  ])('is refused before anything is changed: a run with %s', async (_what, change, message) => {
    const experiment = tiny('vae')
    const { tensors, metadata } = decodeArchive(
      await saveCheckpoint(await trained(experiment, 2), experiment, { seconds: 2.5 }),
    )
    const state: object = JSON.parse(metadata['state'] ?? '')
    const file = encodeArchive({
      tensors,
      metadata: { ...metadata, state: JSON.stringify({ ...state, ...change }) },
    })
    expect(await refusal(file)).toMatch(message)
  })

  it('is none when it was saved before runs had a clock: that begins at 0', async () => {
    const experiment = tiny('vae')
    const source = await trained(experiment, 2)
    const { tensors, metadata } = decodeArchive(
      await saveCheckpoint(source, experiment, { seconds: 2.5 }),
    )
    const { seconds, ...state } = JSON.parse(metadata['state'] ?? '') as { seconds: number }
    expect(seconds).toBe(2.5)
    const file = encodeArchive({
      tensors,
      metadata: { ...metadata, state: JSON.stringify(state) },
    })
    expect(loadCheckpoint(await trained(experiment, 0), file)).toBe(0)
  })
})

it.each([
  ['what is not a number', Number.NaN],
  ['what float16 cannot hold', 65_520],
])('a model is not saved with %s', async (_what, value) => {
  const experiment = tiny('vae')
  const trainer = await trained(experiment, 1)
  const [[name, variable] = []] = trainer.stored
  tf.tidy(() => variable?.assign(tf.fill(variable.shape, value)))
  await expect(saveModel(trainer, experiment, 1)).rejects.toThrow(NotFiniteError)
  await expect(saveModel(trainer, experiment, 1)).rejects.toThrow(name)
})
