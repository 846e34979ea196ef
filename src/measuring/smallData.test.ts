/** Everything that is asked of a model, of runs on very few training examples. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { noiseDataset } from '../data/noise.ts'
import { Rng } from '../lib/rng.ts'
import { landscapeOf, placesOf } from '../latent/codes.ts'
import { Draws } from '../latent/draws.ts'
import { influenceOf } from '../latent/influence.ts'
import { nearestExamples } from '../latent/nearest.ts'
import { Judge } from '../metrics/digits/judge.ts'
import { MEASURE_NAMES, measureOf } from '../metrics/report/measures.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { FAMILIES } from '../models/families.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Panels } from './panels.ts'
import { RecentTerms } from './recentTerms.ts'
import { References } from './references.ts'
import { Trainer } from '../training/loop/trainer.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Space } from '../latent/space.ts'
import type { Experiment } from '../models/experiment.ts'

const SAMPLES = 40
const course = { depth: 'all', turns: () => noPause, progress: () => undefined } as const

/** Images of noise of all ten classes, with test examples: their pixels do not matter here, their number does. */
function tenClasses(): Dataset {
  const count = 400
  const noise = noiseDataset(datasetSpec('mnist'), count)
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10)
  return {
    ...noise,
    trainLabels: labels,
    select: (mix, images) =>
      Uint32Array.from(labels.keys())
        .filter((i) => (mix[labels[i] as number] ?? 0) > 0)
        .subarray(0, images || count),
    test: async () => ({
      count: 200,
      labels: labels.subarray(0, 200),
      read: (first, some, out) =>
        noise.read(
          Uint32Array.from({ length: some }, (_, i) => 200 + first + i),
          out,
        ),
    }),
  }
}

let open: Record<'mnist' | 'ring8' | 'moons', Dataset>

beforeAll(async () => {
  await openTestBackend('wasm')
  const points = { fetchFile: () => Promise.reject(new Error('no files')) }
  open = {
    mnist: tenClasses(),
    ring8: await openDataset('ring8', points),
    moons: await openDataset('moons', points),
  }
})

interface Few {
  readonly family: string
  readonly dataset: keyof typeof open
  readonly images: number
  /** Of one class alone. */
  readonly single: boolean
}

function experimentOf({ family, dataset, images, single }: Few): Experiment {
  const base = defaultExperiment(family, dataset)
  const small = { width: 8, depth: 1, latentDim: 2 }
  const hyperparameters = { ...base.hyperparameters, ...small }
  const mix = base.mix.map((share, label) => (single && label !== 3 ? 0 : share))
  return { ...base, batchSize: 16, images, mix, hyperparameters }
}

/** Every number that something holds, by its path; typed arrays count too. */
function numbersOf(thing: unknown, path = ''): [string, number][] {
  if (typeof thing === 'number') return [[path, thing]]
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, value]) => numbersOf(value, `${path}.${key}`))
}

const notFinite = (thing: unknown): string[] =>
  numbersOf(thing).flatMap(([path, value]) => (Number.isFinite(value) ? [] : [path]))

/** Every family with a latent space on digits and on points, of all classes and of one; the moons have but two. */
const FEW = FAMILIES.filter(({ latent }) => latent).flatMap(({ id: family }) =>
  (['mnist', 'ring8', 'moons'] as const).flatMap((dataset) =>
    [1, 2, 3, 5, 6, 10, 20].flatMap((images) => [
      { family, dataset, images, single: false },
      ...(dataset === 'moons' ? [] : [{ family, dataset, images, single: true }]),
    ]),
  ),
)

/** One judge for all: it knows nothing, and need not. */
const references = new References(async () => new Judge(new Rng(1)))

async function runOn(few: Few) {
  const experiment = experimentOf(few)
  const data = open[few.dataset]
  const trainer = new Trainer(experiment, await loadFamily(few.family), data)
  const recent = new RecentTerms()
  const panels = new Panels({ trainer, data, experiment: () => experiment, recent }, references)
  for (let i = 0; i < 3; i++) trainer.advance()
  const rows = await trainer.log.read()
  if (rows) recent.add(rows)
  const space: Space = { model: trainer.model, data, experiment, step: trainer.step }
  return { trainer, panels, space, data }
}

describe('a run on few training examples', () => {
  it.each(FEW)('is measured: $family on $images of $dataset, one class: $single', async (few) => {
    const { trainer, panels, space, data } = await runOn(few)
    const glance = await panels.glance()
    const { report, exhibits } = await panels.report(SAMPLES, course)
    expect(notFinite([glance, report, exhibits])).toEqual([])
    // What has no value says why, and what needs more than is here says how much.
    const { samples } = report
    for (const name of MEASURE_NAMES) {
      const { reason, least = 0 } = samples.lacking[name] ?? {}
      if (reason) expect(measureOf(samples, name), name).toBeNull()
      if (reason === 'needsMore') expect(least, name).toBeGreaterThan(few.images)
    }
    expect(samples.recall === null).toBe(few.images < 6)
    expect(samples.frechet.value === null).toBe(few.images < 2)
    expect(glance.diversity === null).toBe(few.images < 2)

    const draws = new Draws()
    const example = new Float32Array(data.spec.shape.reduce((product, n) => product * n, 1))
    const places = await placesOf(space, 20, async () => null, noPause)
    const answers: object[] = [
      places,
      landscapeOf(places, data.spec),
      await influenceOf(space, noPause),
      await nearestExamples(space, example, 8, noPause),
    ]
    const sources = trainer.family.encode
      ? (['prior', 'gaussian', 'mixture'] as const)
      : ['prior' as const]
    for (const from of sources)
      answers.push(await draws.draw(space, { from, count: 9, temperature: 1, seed: 1 }, noPause))
    expect(notFinite(answers.map(({ ...parts }) => parts))).toEqual([])
    trainer.dispose()
  })
})
