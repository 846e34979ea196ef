import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { defined } from '../lib/assert.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { boundaryBetween, holdContest } from './contest.ts'
import { mixOf } from './realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Contest } from './contest.ts'

let data: Dataset

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
})

/** A small model after some steps, of which the generator learns next to nothing; `end` lets go of it. */
async function trained(family: string, variant: Hyperparameters, steps: number) {
  const base = defaultExperiment(family, 'ring8')
  const hyperparameters = { ...base.hyperparameters, width: 32, depth: 2, ...variant }
  const optimisers = Object.fromEntries(
    Object.entries(base.optimisers).map(([player, settings]) => [
      player,
      { ...settings, learningRate: player === 'generator' ? 1e-6 : 3e-3 },
    ]),
  )
  const experiment = { ...base, batchSize: 64, hyperparameters, optimisers }
  const trainer = new Trainer(experiment, await loadFamily(family), data)
  for (let i = 0; i < steps; i++) trainer.advance()
  const contested = { model: trainer.model, test: await data.test(), mix: mixOf(data, experiment) }
  return { contested, end: () => trainer.dispose() }
}

/** Ten rounds against a model that has not learned. */
async function contestOf(
  family: string,
  variant: Hyperparameters = {},
  seed = 5,
): Promise<Contest | null> {
  const { contested, end } = await trained(family, variant, 0)
  const contest = await holdContest(contested, { rounds: 10, seed }, noPause)
  end()
  return contest
}

const shareRight = ({ isReal, takenForReal }: Contest): number =>
  isReal.filter((real, i) => real === takenForReal[i]).length / isReal.length

describe('boundaryBetween', () => {
  it('tells most scores rightly, however skewed they are', () => {
    const real = Float32Array.of(1, 2, 3, 4)
    const generated = Float32Array.of(-100, -1, 0, 0.5)
    expect(boundaryBetween(real, generated)).toBe(0.75)
    expect(boundaryBetween(Float32Array.of(0, 5, 6, 7), Float32Array.of(1, 2, 3, 8))).toBe(4)
  })

  it('parts no scores that are equal', () => {
    expect(boundaryBetween(Float32Array.of(2, 2), Float32Array.of(1, 2))).toBe(1.5)
    expect(boundaryBetween(Float32Array.of(3, 3), Float32Array.of(3, 3))).toBe(3)
  })
})

describe('holdContest', () => {
  it('asks about real and generated examples, the same for the same seed', async () => {
    const [one, same, other] = [
      await contestOf('gan'),
      await contestOf('gan'),
      await contestOf('gan', {}, 6),
    ]
    expect(one?.examples.count).toBe(10)
    expect(new Set(one?.isReal)).toEqual(new Set([0, 1]))
    expect(same).toEqual(one)
    expect(other?.examples.values).not.toEqual(one?.examples.values)
  })

  it('is about as many examples a round as the discriminator judges together', async () => {
    const contest = await contestOf('gan', { packing: 2 })
    expect(contest?.together).toBe(2)
    expect(contest?.examples.count).toBe(20)
    expect(contest?.takenForReal).toHaveLength(10)
  })

  it.each([
    { objective: 'non-saturating' },
    { objective: 'non-saturating', packing: 2 },
    { objective: 'least-squares' },
    { objective: 'wgan-gp' },
    { objective: 'r3gan' },
  ])(
    'lets a discriminator that has learned win against a generator that has not: %o',
    async (variant) => {
      const { contested, end } = await trained('gan', variant, 1500)
      const shares: number[] = []
      for (let seed = 1; seed <= 5; seed++) {
        const contest = await holdContest(contested, { rounds: 200, seed }, noPause)
        shares.push(shareRight(defined(contest, 'a contest')))
      }
      end()
      // Its samples lie where the data lie, between the modes: a critic of bounded slope gets 0.72 to 0.74 of them right.
      expect(shares.reduce((sum, share) => sum + share, 0) / 5).toBeGreaterThan(0.67)
    },
  )

  it('tells the class only of a model that is told it', async () => {
    expect((await contestOf('gan'))?.labels).toBeNull()
    expect((await contestOf('gan', { conditional: true }))?.labels).toHaveLength(10)
  })

  it('needs a discriminator', async () => {
    expect(await contestOf('vae')).toBeNull()
  })
})
