import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { noiseDataset } from '../data/noise.ts'
import { Rng } from '../lib/rng.ts'
import { Judge } from '../metrics/digits/judge.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { FAMILIES, familySpec } from '../models/families.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { saveCheckpoint } from '../training/files/checkpoint.ts'
import { evenGame } from './evenGame.ts'
import { Panels } from './panels.ts'
import { realData } from './realData.ts'
import { RecentTerms } from './recentTerms.ts'
import { References } from './references.ts'
import { Trainer } from '../training/loop/trainer.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from '../models/experiment.ts'

let data: Dataset

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
})

const noJudge = (): Promise<Judge> => Promise.reject(new Error('points have no judge'))
const course = { depth: 'all', turns: () => noPause, progress: () => undefined } as const

function small(
  family: string,
  variant: Experiment['hyperparameters'] = {},
  dataset: string = 'ring8',
): Experiment {
  const base = defaultExperiment(family, dataset)
  const hyperparameters = { ...base.hyperparameters, width: 16, depth: 1, latentDim: 2, ...variant }
  return { ...base, batchSize: 32, hyperparameters }
}

async function subjectOf(experiment: Experiment, on = data, judge = noJudge) {
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), on)
  const recent = new RecentTerms()
  const panels = new Panels(
    { trainer, data: on, experiment: () => experiment, recent },
    new References(judge),
  )
  const train = async (steps: number): Promise<void> => {
    for (let i = 0; i < steps; i++) trainer.advance()
    const rows = await trainer.log.read()
    if (rows) recent.add(rows)
  }
  return { trainer, panels, train }
}

/** Every family but those of text alone as it is, and told the class where it can be. */
const VARIANTS = FAMILIES.filter(({ kinds }) => kinds.some((kind) => kind !== 'tokens')).flatMap(
  ({ id, parameters }) => [
    [id, id, {}] as const,
    ...('conditional' in parameters
      ? [[`a class-conditional ${id}`, id, { conditional: true }] as const]
      : []),
  ],
)

describe.each(VARIANTS)('the panels of %s', (_name, family, variant) => {
  it('change nothing about the run', async () => {
    const experiment = small(family, variant)
    const run = async (measured: boolean): Promise<ArrayBuffer> => {
      const { trainer, panels, train } = await subjectOf(experiment)
      await train(5)
      if (measured) {
        await panels.glance()
        await panels.report(100, course)
      }
      await train(5)
      const bytes = await saveCheckpoint(trainer, experiment, { seconds: 0 })
      trainer.dispose()
      return bytes
    }
    expect(new Uint8Array(await run(true))).toEqual(new Uint8Array(await run(false)))
  })

  it('leave no tensor behind', async () => {
    const { trainer, panels, train } = await subjectOf(small(family, variant))
    await train(3)
    const before = tf.memory().numTensors
    await panels.glance()
    await panels.report(100, course)
    expect(tf.memory().numTensors).toBe(before)
    trainer.dispose()
  })

  it('tell of every player, and of an encoder where there is one', async () => {
    const { trainer, panels, train } = await subjectOf(small(family, variant))
    await train(3)
    const glance = await panels.glance()
    const { report, exhibits } = await panels.report(100, course)
    const ids = familySpec(family).players.map(({ id }) => id)
    expect(Object.keys(glance.players.gradientNorms)).toEqual(ids)
    for (const norm of Object.values(glance.players.gradientNorms)) expect(norm).toBeGreaterThan(0)
    expect(report.samples).toMatchObject({ count: 100, extractor: 'coordinates', digits: null })
    const terms = familySpec(family).charts.flatMap(({ curves }) => curves.map(({ term }) => term))
    expect(glance.kl !== null).toBe(terms.includes('kl'))
    expect(report.requested).toBeNull()
    expect(report.latent === null).toBe(trainer.family.encode === undefined)
    expect(report.players.criticGap === undefined).toBe(trainer.family.score === undefined)
    const draws = familySpec(family).latent?.prior !== 'none'
    expect(report.samples.of).toBe(draws ? 'samples' : 'reconstructions')
    expect(exhibits.pairs === null).toBe(!draws)
    expect(exhibits.closest.samples.count).toBe(6)
    trainer.dispose()
  })
})

it('are of the model as it was when they began, whatever training does meanwhile', async () => {
  const experiment = small('gan')
  const report = async (pause: (trainer: Trainer) => void) => {
    const { trainer, panels, train } = await subjectOf(experiment)
    await train(5)
    let pauses = 0
    const { report: found } = await panels.report(300, {
      depth: 'first',
      // The first pause comes before the model is looked at.
      turns: () => async () => void (pauses++ > 0 && pause(trainer)),
      progress: () => undefined,
    })
    trainer.dispose()
    return { samples: found.samples, players: found.players, step: found.step }
  }
  const still = await report(() => undefined)
  expect(await report((trainer) => trainer.advance())).toEqual(still)
  expect(still.step).toBe(5)
})

describe('digits that are asked for', () => {
  const noise = noiseDataset(datasetSpec('mnist'), 300)
  const threes = (count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count).fill(3)
  const onlyThrees: Dataset = {
    ...noise,
    trainLabels: threes(300),
    test: async () => ({
      count: 200,
      labels: threes(200),
      read: (first, count, out) =>
        noise.read(
          Uint32Array.from({ length: count }, (_, i) => first + i),
          out,
        ),
    }),
  }
  /** Sees one digit in every image. */
  async function judgeWhoSees(digit: number): Promise<Judge> {
    const judge = new Judge(new Rng(1))
    const bias = [...judge.head.variables.values()].at(-1)
    bias?.assign(tf.tensor1d(Array.from({ length: 10 }, (_, i) => (i === digit ? 1e3 : 0))))
    ;[...judge.recogniser.variables.values()].at(-1)?.assign(tf.tensor1d([1e3]))
    return judge
  }

  it.each([
    [3, 1],
    [8, 0],
  ])('are compared with what the judge sees: a %d in every image', async (digit, share) => {
    const experiment = small('vae', { conditional: true }, 'mnist')
    const judge = () => judgeWhoSees(digit)
    const { trainer, panels, train } = await subjectOf(experiment, onlyThrees, judge)
    await train(3)
    const { report } = await panels.report(50, course)
    const perClass = Array.from({ length: 10 }, (_, i) => (i === 3 ? share : null))
    expect(report.requested).toEqual({ accuracy: share, perClass, real: share })
    trainer.dispose()
  })

  it('are none for a model that is not told the class', async () => {
    const experiment = small('vae', {}, 'mnist')
    const { trainer, panels, train } = await subjectOf(experiment, onlyThrees, () =>
      judgeWhoSees(3),
    )
    await train(3)
    const { report } = await panels.report(50, course)
    expect(report.requested).toBeNull()
    trainer.dispose()
  })
})

describe('the even game', () => {
  it('is where the closed forms say, for every objective that has one', () => {
    const spec = familySpec('gan')
    const even = (objective: string) => evenGame(spec, { objective })
    expect(even('non-saturating')).toEqual({ generator: Math.LN2, critic: 2 * Math.LN2 })
    expect(even('minimax')).toEqual({ generator: -Math.LN2, critic: 2 * Math.LN2 })
    expect(even('least-squares')).toEqual({ generator: 0.125, critic: 0.25 })
    expect(even('r3gan')).toEqual({ generator: Math.LN2, critic: Math.LN2 })
    expect(even('wasserstein')).toEqual({ critic: 0 })
    expect(evenGame(familySpec('vae'), {})).toEqual({})
  })
})

describe('the real data', () => {
  it('say of what class each example is', async () => {
    const real = await realData(data, { mix: [0, 0.5, 0, 0, 1, 0, 0, 0], images: 0 })
    for (const { count, labels, read } of [real.train, real.heldOut]) {
      expect(labels).toHaveLength(count)
      const { values } = read(0, 50)
      const places = Array.from({ length: 50 }, (_, i) => {
        const angle = Math.atan2(values[2 * i + 1] as number, values[2 * i] as number)
        return (Math.round(angle / (Math.PI / 4)) + 8) % 8
      })
      expect([...labels.subarray(0, 50)]).toEqual(places)
    }
  })

  it('hold out examples in the mix that is trained on', async () => {
    const mix = [1, 0, 0.5, 0, 0, 0, 0, 0]
    const real = await realData(data, { mix, images: 0 })
    expect(real.mix[1]).toBe(0)
    expect(real.mix[0]).toBeCloseTo(2 / 3, 1)
    // The ring's first place is at (1, 0) in its own scale, the third a quarter of a turn on.
    const { values, count } = real.heldOut.read(0, real.heldOut.count)
    const near = Array.from({ length: count }, (_, i) => {
      const angle = Math.atan2(values[2 * i + 1] as number, values[2 * i] as number)
      return Math.round(angle / (Math.PI / 4))
    })
    expect(new Set(near)).toEqual(new Set([0, 2]))
  })

  it('come in another order than in the files, and the same each time', async () => {
    const all = { mix: new Array<number>(8).fill(1), images: 0 }
    const [one, two] = [await realData(data, all), await realData(data, all)]
    expect(one.train.read(0, 50).values).toEqual(two.train.read(0, 50).values)
    const inFiles = new Float32Array(100)
    data.read(
      Uint32Array.from({ length: 50 }, (_, i) => i),
      inFiles,
    )
    expect(one.train.read(0, 50).values).not.toEqual(inFiles)
  })
})
