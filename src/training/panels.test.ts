import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../data/dataset.ts'
import { noPause } from '../metrics/rows.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { FAMILIES, familySpec } from '../models/families.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { saveCheckpoint } from './checkpoint.ts'
import { evenGame } from './evenGame.ts'
import { Panels } from './panels.ts'
import { realData } from './realData.ts'
import { RecentTerms } from './recentTerms.ts'
import { References } from './references.ts'
import { Trainer } from './trainer.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from '../models/experiment.ts'

let data: Dataset

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('ring8', { fetchFile: () => Promise.reject(new Error('no files')) })
})

const noJudge = (): Promise<never> => Promise.reject(new Error('points have no judge'))
const course = { pause: noPause, progress: () => undefined }

function small(family: string): Experiment {
  const base = defaultExperiment(family, 'ring8')
  const hyperparameters = { ...base.hyperparameters, width: 16, depth: 1, latentDim: 2 }
  return { ...base, batchSize: 32, hyperparameters }
}

async function subjectOf(experiment: Experiment) {
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  const recent = new RecentTerms()
  const panels = new Panels(
    { trainer, data, experiment: () => experiment, recent },
    new References(noJudge),
  )
  const train = async (steps: number): Promise<void> => {
    for (let i = 0; i < steps; i++) trainer.advance()
    const rows = await trainer.log.read()
    if (rows) recent.add(rows)
  }
  return { trainer, panels, train }
}

describe.each(FAMILIES.map(({ id }) => id))('the panels of %s', (family) => {
  it('change nothing about the run', async () => {
    const experiment = small(family)
    const run = async (measured: boolean): Promise<ArrayBuffer> => {
      const { trainer, panels, train } = await subjectOf(experiment)
      await train(5)
      if (measured) {
        await panels.glance()
        await panels.report(100, course)
      }
      await train(5)
      const bytes = await saveCheckpoint(trainer, experiment)
      trainer.dispose()
      return bytes
    }
    expect(new Uint8Array(await run(true))).toEqual(new Uint8Array(await run(false)))
  })

  it('leave no tensor behind', async () => {
    const { trainer, panels, train } = await subjectOf(small(family))
    await train(3)
    const before = tf.memory().numTensors
    await panels.glance()
    await panels.report(100, course)
    expect(tf.memory().numTensors).toBe(before)
    trainer.dispose()
  })

  it('tell of every player, and of an encoder where there is one', async () => {
    const { trainer, panels, train } = await subjectOf(small(family))
    await train(3)
    const glance = await panels.glance()
    const { report, exhibits } = await panels.report(100, course)
    const ids = familySpec(family).players.map(({ id }) => id)
    expect(Object.keys(glance.players.gradientNorms)).toEqual(ids)
    for (const norm of Object.values(glance.players.gradientNorms)) expect(norm).toBeGreaterThan(0)
    expect(report.samples).toMatchObject({ count: 100, extractor: 'coordinates', digits: null })
    expect(report.latent === null).toBe(trainer.family.encode === undefined)
    expect(report.players.criticGap === undefined).toBe(trainer.family.score === undefined)
    const hasPrior = familySpec(family).latent?.prior === 'normal'
    expect(report.samples.of).toBe(hasPrior ? 'samples' : 'reconstructions')
    expect(exhibits.pairs === null).toBe(!hasPrior)
    expect(exhibits.closest.samples.count).toBe(6)
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
