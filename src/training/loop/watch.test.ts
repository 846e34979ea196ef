/** A step that is watched is the step that would have been made, and what is told of it is what passed. */
import { beforeAll, describe, expect, it } from 'vitest'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { openDataset } from '../../datasets/load.ts'
import { flowOf } from '../../measuring/flow.ts'
import { diagramOf } from '../../models/diagrams.ts'
import { drawnWith, subStepsOf } from '../../models/diagram.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { loadFamily } from '../../models/load.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from './trainer.ts'
import type { Hyperparameters } from '../../models/spec.ts'

const noData = (): Promise<Response> => Promise.reject(new Error('plane sets need no files'))

const CASES: readonly (readonly [string, string, Hyperparameters])[] = [
  ['gan', 'gan', {}],
  ['class-conditional gan', 'gan', { conditional: true }],
  ['clipped gan', 'gan', { objective: 'wasserstein', criticSteps: 3 }],
  ['gan with a penalty', 'gan', { objective: 'wgan-gp', criticSteps: 2, dropout: 0.3 }],
  ['relativistic gan', 'gan', { objective: 'r3gan', instanceNoise: 0.5 }],
  ['gan that judges pairs', 'gan', { packing: 2, objective: 'least-squares' }],
  ['vae', 'vae', { warmUpSteps: 50 }],
  ['class-conditional vae', 'vae', { conditional: true }],
  ['autoencoder', 'autoencoder', {}],
  ['denoising autoencoder', 'autoencoder', { corruption: 0.3 }],
  ['class-conditional autoregressive model', 'autoregressive', { conditional: true }],
  ['pixelcnn', 'autoregressive', { network: 'conv', channels: 4, blocks: 1 }],
  ['flow', 'diffusion', {}],
  ['class-conditional flow', 'diffusion', { conditional: true }],
  ['latent flow', 'latentDiffusion', {}],
  ['class-conditional latent flow', 'latentDiffusion', { conditional: true }],
]

beforeAll(() => openTestBackend('wasm'))

describe.each(CASES)('a watched step of a %s', (_name, id, changes) => {
  const isOfPoints = familySpec(id).kinds.includes('points')
  const base = defaultExperiment(id, isOfPoints ? 'ring8' : 'mnist')
  const small = { ...base.hyperparameters, width: 16, depth: 1, latentDim: 2 }
  const hyperparameters = { ...small, ...changes }
  const experiment = { ...base, hyperparameters, batchSize: 24 }
  const open = async () => {
    const data = isOfPoints
      ? await openDataset('ring8', { fetchFile: noData })
      : noiseDataset(datasetSpec('mnist'), 200)
    return { data, trainer: new Trainer(experiment, await loadFamily(id), data) }
  }
  const weights = (trainer: Trainer): Promise<string[]> =>
    Promise.all([...trainer.stored.values()].map(async (v) => (await v.data()).join()))

  it('leaves every weight as the step itself does, and no tensor behind', async () => {
    const plain = (await open()).trainer
    const { trainer, data } = await open()
    for (let i = 0; i < 8; i++) plain.advance()
    for (let i = 0; i < 3; i++) trainer.advance()
    await trainer.advanceWatched()
    await flowOf(trainer, data)
    const held = tf.memory().numTensors
    await trainer.advanceWatched()
    await flowOf(trainer, data)
    // The terms of one more step wait to be read.
    expect(tf.memory().numTensors - held).toBe(1)
    for (let i = 0; i < 3; i++) trainer.advance()
    expect(await weights(trainer)).toEqual(await weights(plain))
    const [one, other] = [await plain.log.read(), await trainer.log.read()]
    expect(other?.values).toEqual(one?.values)
    plain.dispose()
    trainer.dispose()
  })

  it('tells what passed through every part of the drawing, turn by turn', async () => {
    const { trainer, data } = await open()
    const now = await flowOf(trainer, data)
    const turns = await trainer.advanceWatched()
    trainer.dispose()
    const diagram = diagramOf(id)
    if (!diagram || !now) throw new Error('no drawing, or no data')
    const { parts, phases } = drawnWith(diagram, hyperparameters)
    const drawn = parts.flatMap(({ flow = [] }) => flow)
    expect(Object.keys(now)).toEqual(expect.arrayContaining(drawn))
    const passed = turns.flatMap(({ flow }) => Object.keys(flow))
    expect(new Set(passed)).toEqual(new Set(drawn.concat(Object.keys(now))))
    for (const { phase, turn } of subStepsOf(phases, turns))
      for (const part of parts.filter((each) => phase.parts.includes(each.id)))
        if (part.kind !== 'network')
          expect(Object.keys(turn.flow), phase.id).toEqual(
            expect.arrayContaining([...(part.flow ?? [])]),
          )
    if (id === 'autoencoder')
      expect(now['shown']?.values.join() === now['x']?.values.join()).toBe(
        !('corruption' in changes),
      )
    for (const { flow, terms } of [...turns, { flow: now, terms: {} }]) {
      expect(Object.values(terms).every(Number.isFinite)).toBe(true)
      for (const { shape, values } of Object.values(flow)) {
        expect(values.length).toBe(shape.reduce((all, each) => all * each, 1))
        expect(values.every(Number.isFinite)).toBe(true)
      }
      for (const name of ['beliefReal', 'beliefGenerated'])
        for (const value of flow[name]?.values ?? []) expect(value >= 0 && value <= 1).toBe(true)
    }
  })
})

it.each(['critic', 'generator'])(
  'moves the %s alone, and tells the terms of both',
  async (only) => {
    const base = defaultExperiment('gan', 'ring8')
    const hyperparameters = { ...base.hyperparameters, width: 16, depth: 1, latentDim: 2 }
    const data = await openDataset('ring8', { fetchFile: noData })
    const trainer = new Trainer({ ...base, hyperparameters }, await loadFamily('gan'), data)
    for (let i = 0; i < 3; i++) trainer.advance()
    const updatesBefore = trainer.state().updates
    const values = async () =>
      new Map(
        await Promise.all(
          [...trainer.stored].map(async ([name, v]) => [name, (await v.data()).join()] as const),
        ),
      )
    const before = await values()
    const turns = await trainer.advanceWatched(only)
    expect(new Set(turns.map(({ player }) => player))).toEqual(new Set([only]))
    const moved = [...(await values())]
      .filter(([name, value]) => value !== before.get(name))
      .map(([name]) => name)
    const other = only === 'critic' ? 'generator' : 'critic'
    expect(moved.filter((name) => name.startsWith(`${only}/`))).not.toEqual([])
    // Batch statistics are taken of whatever passes through.
    expect(moved.filter((name) => name.includes(other) && !name.includes('running'))).toEqual([])
    expect(trainer.state().updates).toEqual({
      ...updatesBefore,
      [only]: (updatesBefore[only] ?? 0) + 1,
    })
    trainer.advance()
    const rows = await trainer.log.read()
    expect([...(rows?.steps ?? [])]).toEqual([1, 2, 3, 4, 5])
    expect(rows?.values.every(Number.isFinite)).toBe(true)
    trainer.dispose()
  },
)
