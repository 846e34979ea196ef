/** What every family of the catalogue must keep, before its author writes a test. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { Rng } from '../lib/rng.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { loadCheckpoint, saveCheckpoint } from '../training/files/checkpoint.ts'
import { labelsFor } from '../training/loop/labels.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { checkExperiment, defaultExperiment } from './experiment.ts'
import { FAMILIES } from './families.ts'
import { loadFamily } from './load.ts'
import { holds } from './spec.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from './experiment.ts'
import type { Family } from './family.ts'

/** A family's defaults with small dense networks, on points in the plane. */
function smallOf(family: string, dataset: string, hp: Experiment['hyperparameters']): Experiment {
  const base = defaultExperiment(family, dataset)
  return {
    ...base,
    hyperparameters: { ...base.hyperparameters, width: 32, depth: 2, latentDim: 2, ...hp },
  }
}

const noData = (): Promise<Response> => Promise.reject(new Error('plane sets need no files'))
const points = (id: string): Promise<Dataset> => openDataset(id, { fetchFile: noData })

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

/** Points that are drawn, and real ones that they are compared with. */
const DRAWN = 300

/** Points of a model under training, of the classes in turn where it is told them: the same draws each time. */
function drawn({ family, nets, evaluated }: Trainer, { spec }: Dataset): Float32Array {
  const { hyperparameters: hp } = evaluated
  return tf.tidy(() => {
    const z = tf.tensor(new Rng(5).normals(2 * DRAWN), [DRAWN, 2])
    const inTurn = Array.from({ length: DRAWN }, (_, i) => i % spec.classes)
    return family
      .sample(nets, z, hp, labelsFor(hp, inTurn, spec.classes))
      .dataSync() as Float32Array
  })
}

/** Mean distance of a point of one set to one of the other. */
function meanDistance(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2)
      sum += Math.hypot(
        (a[i] as number) - (b[j] as number),
        (a[i + 1] as number) - (b[j + 1] as number),
      )
  return (4 * sum) / (a.length * b.length)
}

/** 2 E|x - y| - E|x - x'| - E|y - y'|, 0 for the same points. Székely & Rizzo 2013. */
const energyDistance = (a: Float32Array, b: Float32Array): number =>
  2 * meanDistance(a, b) - meanDistance(a, a) - meanDistance(b, b)

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
  const small = (dataset: string = 'moons'): Experiment => smallOf(id, dataset, variant)
  let family: Family
  let data: Dataset
  beforeAll(async () => {
    await openTestBackend('wasm')
    family = await loadFamily(id)
    data = await points('moons')
  })

  it('has defaults that are a valid experiment', () => {
    expect(checkExperiment(defaultExperiment(id))).toHaveProperty('experiment')
  })

  it('has the players that its spec names, in the same order', () => {
    expect(Object.keys(family.players)).toEqual(spec.players.map((player) => player.id))
  })

  it('gives every network at most one owner', () => {
    const owned = Object.values(family.players).flatMap((player) => player.updates)
    expect(new Set(owned).size).toBe(owned.length)
  })

  it.each(['mnist', 'ring8'] as const)(
    'samples and reconstructs in the shape and range of %s',
    (dataset) => {
      const form = datasetSpec(dataset)
      const { shape } = form
      const hp = small(dataset).hyperparameters
      const nets = family.build(hp, form, new Rng(1))
      const rng = new Rng(2)
      const z = tf.tensor(rng.normals(6), [3, 2])
      expect(family.noiseShape(hp)).toEqual([2])
      const labels = labelsFor(hp, [0, 7, 1], form.classes)
      const samples = family.sample(nets, z, hp, labels)
      expect(samples.shape).toEqual([3, ...shape])
      if (shape.length === 3) {
        expect(tf.min(samples).dataSync()[0]).toBeGreaterThanOrEqual(0)
        expect(tf.max(samples).dataSync()[0]).toBeLessThanOrEqual(1)
      }
      expect(Boolean(family.reconstruct)).toBe(spec.views.includes('reconstructions'))
      const pair = family.reconstruct?.(nets, samples, hp, randomFrom(rng), labels)
      if (pair) expect([pair.shown.shape, pair.xHat.shape]).toEqual([samples.shape, samples.shape])
      if (family.encode) expect(family.encode(nets, samples, hp).shape).toEqual([3, 2])
      const q = family.posterior?.(nets, samples, hp)
      if (q)
        expect([q.mu.shape, q.logVar.shape]).toEqual([
          [3, 2],
          [3, 2],
        ])
      if (family.score) expect(family.score(nets, samples, hp, labels).shape).toEqual([3, 1])
    },
  )

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
    const before = drawn(trainer, data)
    const curves = await train(trainer, 200)
    expect([...curves.values()].flat().every(Number.isFinite)).toBe(true)
    if (spec.players.length === 1) {
      const first = curves.values().next().value ?? []
      expect(average(first.slice(-20))).toBeLessThan(average(first.slice(0, 5)))
    }
    if (spec.latent?.prior === 'normal') {
      const real = new Float32Array(2 * DRAWN)
      data.read(
        Uint32Array.from({ length: DRAWN }, (_, i) => i),
        real,
      )
      // Measured here: 0.35 of what it was, or less.
      const usual = energyDistance(before, real)
      expect(energyDistance(drawn(trainer, data), real)).toBeLessThan(usual / 2)
    }
    trainer.dispose()
  })

  it('leaks no tensor', async () => {
    const trainer = new Trainer(small(), family, data)
    await train(trainer, 3)
    const before = tf.memory().numTensors
    await train(trainer, 20)
    await trainer.evaluate(async () => true)
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
    const checkpoint = await saveCheckpoint(first, experiment, 0)
    const expected = await train(first, 5)
    const second = new Trainer(experiment, family, data)
    loadCheckpoint(second, checkpoint)
    expect([...(await train(second, 5))]).toEqual([...expected])
    first.dispose()
    second.dispose()
  })
})
