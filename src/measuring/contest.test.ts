import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { holdContest } from './contest.ts'
import { mixOf } from './realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Contest } from './contest.ts'

let data: Dataset

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
})

/** Ten rounds or more against a small model after some steps, of which the generator learns next to nothing. */
async function contestOf(
  family: string,
  variant: Hyperparameters = {},
  { steps = 0, rounds = 10, seed = 5 } = {},
): Promise<Contest | null> {
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
  const contest = await holdContest(contested, { rounds, seed }, noPause)
  trainer.dispose()
  return contest
}

const shareRight = ({ isReal, takenForReal }: Contest): number =>
  isReal.filter((real, i) => real === takenForReal[i]).length / isReal.length

describe('holdContest', () => {
  it('asks about real and generated examples, the same for the same seed', async () => {
    const [one, same, other] = [
      await contestOf('gan'),
      await contestOf('gan'),
      await contestOf('gan', {}, { seed: 6 }),
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
      const contest = await contestOf('gan', variant, { steps: 1500, rounds: 200 })
      expect(contest && shareRight(contest)).toBeGreaterThan(0.6)
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
