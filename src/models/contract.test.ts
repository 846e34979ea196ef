/** What every family of the catalogue must keep, before its author writes a test. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { Rng } from '../lib/rng.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { loadCheckpoint, saveCheckpoint } from '../training/files/checkpoint.ts'
import { Model } from '../model/model.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { checkExperiment, defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { loadFamily } from './load.ts'
import { holds } from './spec.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from './experiment.ts'
import type { Family } from './family.ts'
import type { DataForm, DataKind, FamilySpec } from './spec.ts'

const fixtures = vi.hoisted(() => () => import('./testFamilies/fixtures.ts'))
vi.mock('./catalog.ts', async (own) => (await fixtures()).withTestFamilies(await own()))
vi.mock('./load.ts', async (own) => (await fixtures()).loadingTestFamilies(await own()))
vi.mock('../datasets/catalog.ts', async (own) => (await fixtures()).withTestDatasets(await own()))
vi.mock('../datasets/load.ts', async (own) => (await fixtures()).openingTestDatasets(await own()))

const SMALL: Experiment['hyperparameters'] = {
  width: 32,
  depth: 2,
  latentDim: 2,
  transformerBlocks: 1,
  heads: 2,
}

/** A family's defaults with small dense networks. */
function smallOf(family: string, dataset: string, hp: Experiment['hyperparameters']): Experiment {
  const base = defaultExperiment(family, dataset)
  const small = Object.entries(SMALL).filter(([name]) => name in base.hyperparameters)
  const hyperparameters = { ...base.hyperparameters, ...Object.fromEntries(small), ...hp }
  return { ...base, hyperparameters }
}

/** Small data of each kind to train on, and others. */
const TRAINED_ON = { image: 'stripes', points: 'moons', tokens: 'counting' } as const
const BUILT_FOR = { image: 'mnist', points: 'ring8', tokens: 'counting' } as const

/** The kind of data that a family is trained on here: points where it can be. */
const kindOf = ({ kinds }: FamilySpec): DataKind =>
  kinds.includes('points') ? 'points' : (kinds[0] as DataKind)

const noData = (): Promise<Response> => Promise.reject(new Error('plane sets need no files'))
const open = (id: string): Promise<Dataset> => openDataset(id, { fetchFile: noData })

/** Whether a number can be part of an example of this form. */
function isOf({ kind, vocabulary = 0 }: DataForm, value: number): boolean {
  switch (kind) {
    case 'image':
      return value >= 0 && value <= 1
    case 'points':
      return Number.isFinite(value)
    case 'tokens':
      return Number.isInteger(value) && value >= 0 && value < vocabulary
  }
}

async function train(trainer: Trainer, steps: number): Promise<Map<string, number[]>> {
  const curves = new Map<string, number[]>()
  for (let i = 0; i < steps; i++) trainer.advance()
  const rows = await trainer.log.read()
  rows?.terms.forEach((term, j) => {
    curves.set(
      term,
      Array.from(rows.steps, (_, i) => rows.values[i * rows.terms.length + j] ?? Number.NaN),
    )
  })
  return curves
}

async function weights(trainer: Trainer, net: string): Promise<string> {
  const variables = trainer.nets[net]?.trainable ?? new Map<string, tf.Variable>()
  const values = await Promise.all([...variables.values()].map((v) => v.data()))
  return values.map((v) => v.join()).join(';')
}

/** Examples that are drawn, and real ones that they are compared with. */
const DRAWN = 300

/** Examples of a model under training, of the classes in turn where it is told them: the same draws each time. */
async function drawn({ model }: Trainer, { spec }: Dataset): Promise<Float32Array> {
  const inTurn = Uint8Array.from({ length: DRAWN }, (_, i) => i % spec.classes)
  return (await model.sample(DRAWN, inTurn, new Rng(5))).values
}

/** Mean distance of an example of one set to one of the other, `size` numbers each. */
function meanDistance(a: Float32Array, b: Float32Array, size: number): number {
  let sum = 0
  for (let i = 0; i < a.length; i += size)
    for (let j = 0; j < b.length; j += size) {
      let square = 0
      for (let k = 0; k < size; k++) square += ((a[i + k] as number) - (b[j + k] as number)) ** 2
      sum += Math.sqrt(square)
    }
  return (size ** 2 * sum) / (a.length * b.length)
}

/** 2 E|x - y| - E|x - x'| - E|y - y'|, 0 for the same points. Székely & Rizzo 2013. */
const energyDistance = (a: Float32Array, b: Float32Array, size: number): number =>
  2 * meanDistance(a, b, size) - meanDistance(a, a, size) - meanDistance(b, b, size)

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Every family as it is, and told the class where it can be. */
const VARIANTS = FAMILIES.flatMap((spec) => [
  [`family ${spec.id}`, spec, {}] as const,
  ...('conditional' in spec.parameters
    ? [[`class-conditional ${spec.id}`, spec, { conditional: true }] as const]
    : []),
])

describe.each(VARIANTS)('the %s', (_name, spec, variant) => {
  const { id } = spec
  const trainedOn = TRAINED_ON[kindOf(spec)]
  const small = (dataset: string = trainedOn): Experiment => smallOf(id, dataset, variant)
  let family: Family
  let data: Dataset
  beforeAll(async () => {
    await openTestBackend('wasm')
    family = await loadFamily(id)
    data = await open(trainedOn)
  })

  it('has defaults that are a valid experiment', () => {
    expect(checkExperiment(defaultExperiment(id))).toHaveProperty('experiment')
  })

  it('has the players that its spec names, in the same order', () => {
    expect(Object.keys(family.players)).toEqual(spec.players.map((player) => player.id))
  })

  it('calls who has a part in a game by that, as measures and verdicts do', () => {
    const terms = spec.charts.flatMap(({ curves }) => curves.map(({ term }) => term))
    for (const { id: player, role } of spec.players) {
      if (!role) continue
      expect(player).toBe(role)
      expect(terms).toContain(role)
    }
  })

  it('gives every network at most one owner', () => {
    const owned = Object.values(family.players).flatMap((player) => player.updates)
    expect(new Set(owned).size).toBe(owned.length)
  })

  it.each(spec.kinds.map((kind) => BUILT_FOR[kind]))(
    'samples and reconstructs in the shape and range of %s',
    async (dataset) => {
      const form = datasetSpec(dataset)
      const { hyperparameters } = small(dataset)
      const nets = family.build(hyperparameters, form, new Rng(1))
      const model = new Model(() => ({
        family,
        nets,
        hyperparameters,
        form,
        seed: 1,
        updatesOf: () => 0,
      }))
      const size = sizeOf(form.shape)
      const labels = Uint8Array.of(0, form.classes - 1, 1)
      const samples = await model.sample(3, labels, new Rng(2))
      expect(samples).toMatchObject({ count: 3, size })
      expect(samples.values.every((value) => isOf(form, value))).toBe(true)
      expect(await model.sample(3, labels, new Rng(2))).toEqual(samples)
      expect(model.latentDim !== null).toBe(spec.latent !== undefined)
      const velocity = await model.velocity(samples, labels, 0.5, noPause)
      expect(velocity !== null).toBe(spec.leads === true)
      if (velocity) expect(velocity).toMatchObject({ count: 3, size })
      expect(Boolean(family.reconstruct)).toBe(spec.sheets.includes('reconstructions'))
      if (family.reconstruct) {
        const pair = await model.reconstruct(samples, labels, new Rng(3), noPause)
        expect(pair).toMatchObject({ shown: { count: 3, size }, xHat: { count: 3, size } })
      }
      const codes = await model.encode(samples, noPause)
      expect(codes !== null).toBe(model.hasEncoder)
      if (codes) expect(codes.mu).toMatchObject({ count: 3, size: model.latentDim })
      if (codes?.logVar) expect(codes.logVar).toMatchObject({ count: 3, size: model.latentDim })
      const scores = await model.score(samples, labels, noPause)
      if (scores) expect(scores).toMatchObject({ count: 3, size: 1 })
      for (const net of Object.values(nets)) net.dispose()
    },
  )

  it('answers the views that its spec declares, with numbers, and no others', async () => {
    const views = spec.views ?? []
    expect(Object.keys(family.views ?? {})).toEqual(views.map((view) => view.id))
    const trainer = new Trainer(small(), family, data)
    const size = sizeOf(data.spec.shape)
    const values = new Float32Array(4 * size)
    data.read(Uint32Array.of(0, 1, 2, 3), values)
    const before = tf.memory().numTensors
    for (const { id: view, of } of views) {
      const x = of === 'examples' ? { count: 4, size, values } : null
      const arrays = await trainer.model.look(view, x, Uint8Array.of(0, 1, 0, 1), new Rng(1))
      expect(Object.keys(arrays).length).toBeGreaterThan(0)
      for (const { shape, values: numbers } of Object.values(arrays)) {
        expect(numbers).toHaveLength(sizeOf(shape))
        expect(numbers.every(Number.isFinite)).toBe(true)
      }
    }
    await expect(trainer.model.look('nothing', null, null, new Rng(1))).rejects.toThrow('no view')
    expect(tf.memory().numTensors).toBe(before)
    trainer.dispose()
  })

  it('moves only the networks that a player owns', async () => {
    const owned = Object.values(family.players).flatMap((player) => player.updates)
    for (const [name, player] of Object.entries(family.players)) {
      const alone = { ...family, players: { [name]: player } }
      const trainer = new Trainer(small(), alone, data)
      const before = await Promise.all(owned.map((net) => weights(trainer, net)))
      trainer.advance()
      const after = await Promise.all(owned.map((net) => weights(trainer, net)))
      expect(owned.filter((_, i) => before[i] !== after[i])).toEqual(player.updates)
      trainer.dispose()
    }
  })

  it('reports finite terms, one for each curve of its spec', async () => {
    const experiment = small()
    const trainer = new Trainer(experiment, family, data)
    const curves = await train(trainer, 3)
    expect([...curves.values()].flat().every(Number.isFinite)).toBe(true)
    const wanted = spec.charts
      .filter((chart) => holds(chart.when, experiment.hyperparameters))
      .flatMap((chart) => chart.curves)
      .filter((curve) => holds(curve.when, experiment.hyperparameters))
      .map((curve) => curve.term)
    expect([...curves.keys()].sort()).toEqual([...new Set(wanted)].sort())
    trainer.dispose()
  })

  it('learns: the loss of a single player falls, and what is drawn from a prior comes nearer to the data', async () => {
    const trainer = new Trainer(small(), family, data)
    const before = await drawn(trainer, data)
    const curves = await train(trainer, 200)
    expect([...curves.values()].flat().every(Number.isFinite)).toBe(true)
    if (spec.players.length === 1) {
      const first = curves.values().next().value ?? []
      expect(average(first.slice(-20))).toBeLessThan(average(first.slice(0, 5)))
    }
    if (spec.latent?.prior !== 'none') {
      const size = sizeOf(data.spec.shape)
      const real = new Float32Array(size * DRAWN)
      data.read(
        Uint32Array.from({ length: DRAWN }, (_, i) => i),
        real,
      )
      // Measured here: 0.35 of what it was, or less.
      const usual = energyDistance(before, real, size)
      expect(energyDistance(await drawn(trainer, data), real, size)).toBeLessThan(usual / 2)
    }
    trainer.dispose()
  })

  it('leaks no tensor', async () => {
    const trainer = new Trainer(small(), family, data)
    // Every shape that a step may have has come by then, and was captured.
    await train(trainer, 20)
    const before = tf.memory().numTensors
    await train(trainer, 20)
    await trainer.evaluate(async () => true)
    await drawn(trainer, data)
    expect(tf.memory().numTensors).toBe(before)
    trainer.dispose()
  })

  it('frees everything at its end', async () => {
    const before = tf.memory().numTensors
    const trainer = new Trainer(small(), family, data)
    await train(trainer, 2)
    trainer.dispose()
    expect(tf.memory().numTensors).toBe(before)
  })

  it('repeats a run bit for bit from the same seed, and differs with another', async () => {
    const run = async (seed: number): Promise<string> => {
      const trainer = new Trainer({ ...small(), seed }, family, data)
      const curves = await train(trainer, 5)
      trainer.dispose()
      return JSON.stringify([...curves])
    }
    expect(await run(7)).toBe(await run(7))
    expect(await run(8)).not.toBe(await run(7))
  })

  it('goes on from a checkpoint as if it had never stopped', async () => {
    const experiment = small()
    const first = new Trainer(experiment, family, data)
    await train(first, 5)
    const checkpoint = await saveCheckpoint(first, experiment, { seconds: 0 })
    const expected = await train(first, 5)
    const second = new Trainer(experiment, family, data)
    loadCheckpoint(second, checkpoint)
    expect([...(await train(second, 5))]).toEqual([...expected])
    first.dispose()
    second.dispose()
  })
})
