/** Generators that make one and the same image from their first steps on. */
import { beforeAll, expect, it } from 'vitest'
import { Diagnostician } from '../metrics/verdict/diagnostician.ts'
import { fetchPublic, openMnist } from '../metrics/reference/testData.ts'
import { loadJudge } from '../judge/loadJudge.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Panels } from './panels.ts'
import { mixOf } from './realData.ts'
import { RecentTerms } from './recentTerms.ts'
import { References } from './references.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from '../models/experiment.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'

let data: Dataset
const references = new References(() => loadJudge(fetchPublic))

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openMnist()
}, 120_000)

function gan(learningRate: number): Experiment {
  const base = defaultExperiment('gan')
  const { optimisers, hyperparameters } = base
  const generator = { ...optimisers['generator'], learningRate } as Experiment['optimisers'][string]
  return {
    ...base,
    hyperparameters: { ...hyperparameters, batchNorm: false },
    optimisers: { ...optimisers, generator },
  }
}

/** Trains until 960 images, with a light panel every 448; the last verdict. */
async function verdictOn(
  experiment: Experiment,
  begin = (_trainer: Trainer): void => undefined,
): Promise<VerdictId> {
  const trainer = new Trainer(experiment, await loadFamily('gan'), data)
  const recent = new RecentTerms()
  const panels = new Panels({ trainer, data, experiment: () => experiment, recent }, references)
  const doctor = new Diagnostician(mixOf(data, experiment))
  begin(trainer)
  let id: VerdictId = 'warming-up'
  while (trainer.images < 960) {
    trainer.advance()
    if (trainer.images % 448 > 0) continue
    const rows = await trainer.log.read()
    if (rows) recent.add(rows)
    id = doctor.glance(await panels.glance()).id
  }
  trainer.dispose()
  return id
}

/** Sets the last layer's bias so far out that every pixel is 1, or 0. */
const saturated =
  (bias: number) =>
  (trainer: Trainer): void => {
    for (const [name, net] of Object.entries(trainer.nets)) {
      const last = name === 'critic' ? null : [...net.variables.values()].at(-1)
      last?.assign(tf.fill(last.shape, bias))
    }
  }

it('are told within a thousand images when all is white', async () => {
  expect(await verdictOn(gan(1e-5), saturated(200))).toBe('collapse')
}, 60_000)

it('are told within a thousand images when all is black', async () => {
  expect(await verdictOn(gan(1e-5), saturated(-200))).toBe('collapse')
}, 60_000)

it('are told when a learning rate that is far too high saturates every unit', async () => {
  expect(await verdictOn(gan(0.1))).toBe('collapse')
}, 60_000)

it('are not seen in one that begins as it should', async () => {
  expect(await verdictOn(gan(1e-3))).toBe('warming-up')
}, 60_000)
