/** The trained models that come with the page: each is what its card says. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { measureOf } from '../../metrics/report/measures.ts'
import { noPause } from '../../metrics/statistics/rows.ts'
import { fetchPublic, openMnist, openPublic } from '../../metrics/reference/testData.ts'
import { loadFamily } from '../../models/load.ts'
import { TRAINED_IDS, trainedPath } from '../../models/trained.ts'
import { upgradeExperiment } from '../../models/upgrade.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { loadCheckpoint } from './checkpoint.ts'
import { loadJudge } from '../../judge/loadJudge.ts'
import { Panels } from '../../measuring/panels.ts'
import { RecentTerms } from '../../measuring/recentTerms.ts'
import { References } from '../../measuring/references.ts'
import { decodeArchive } from '../../lib/safetensors.ts'
import { Trainer } from '../loop/trainer.ts'
import type { TrainedCard } from '../../cli/trainCard.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { MeasureName, Report, SampleMeasures } from '../../metrics/report/measures.ts'
import type { TrainedId } from '../../models/trained.ts'

/** The page fetches it before it shows anything of it. */
const MOST_BYTES = 1_500_000
/** As the page measures when nobody asks for more. */
const COUNT = 1000

/**
 * How far a measurement may be from the card's, which was taken on 10,000 samples, on weights that were not yet rounded,
 * perhaps on another backend. With 1,000 samples a share is known to about 0.015; neighbourhoods are larger, which moves
 * precision and recall by up to 0.11.
 */
const TOLERANCES = { confident: 0.05, totalVariation: 0.04, precision: 0.15, recall: 0.15 } as const
/**
 * Of the Fréchet distance above that of real data, which falls as the samples become more: a share of it, and what 1,000
 * samples are off by themselves.
 */
const FRECHET = { share: 0.25, noise: 0.5 } as const
const REQUESTED = 0.05

/** Nats per character, on all held-out texts, which are the same: what rounding the weights may change. */
const NATS = 0.01

let digits: Dataset
const references = new References(() => loadJudge(fetchPublic))

beforeAll(async () => {
  await openTestBackend('wasm')
  digits = await openMnist()
}, 60_000)

const fileOf = async (id: TrainedId): Promise<ArrayBuffer> => {
  const response = await fetchPublic(trainedPath(id))
  expect(response.ok, `public/${trainedPath(id)} is there`).toBe(true)
  return await response.arrayBuffer()
}

const cardOf = async (id: TrainedId): Promise<TrainedCard> =>
  (await fetchPublic(`trained/${id}.json`)).json() as Promise<TrainedCard>

/** A run that stands where a file says, on the data that it was trained on. */
async function opened(file: ArrayBuffer) {
  const read = upgradeExperiment(JSON.parse(decodeArchive(file).metadata['experiment'] ?? ''))
  if ('fault' in read) throw new Error(read.fault.detail)
  const { experiment } = read
  const isOfDigits = experiment.dataset === digits.spec.id
  const data = isOfDigits ? digits : await openPublic(experiment.dataset)
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  loadCheckpoint(trainer, file)
  return { experiment, data, trainer }
}

/** Measures a run in full, as the lab does when the page opens it. */
async function measured({ experiment, data, trainer }: Opened): Promise<Report> {
  const subject = { trainer, data, experiment: () => experiment, recent: new RecentTerms() }
  const course = { depth: 'all', turns: () => noPause, progress: () => undefined } as const
  const { report } = await new Panels(subject, references).report(COUNT, course)
  return report
}

type Opened = Awaited<ReturnType<typeof opened>>

/** The terms of the loss on held-out data are those of the card. */
async function hasTerms({ trainer }: Opened, { test }: TrainedCard): Promise<void> {
  const terms = await trainer.evaluate(() => Promise.resolve(true))
  for (const [name, told] of Object.entries(test))
    expect(Math.abs(defined(terms?.[name], name) - told), name).toBeLessThan(NATS)
}

async function hasMeasures(run: Opened, { measures }: TrainedCard): Promise<void> {
  const { samples, requested } = await measured(run)
  const above = ({ frechet }: Pick<SampleMeasures, 'frechet'>): number =>
    defined(frechet.value, 'a distance') - defined(frechet.floor, 'a floor')
  const [found, told] = [above(samples), above(measures)]
  expect(Math.abs(found - told), 'frechet').toBeLessThan(FRECHET.share * told + FRECHET.noise)
  for (const [name, tolerance] of Object.entries(TOLERANCES) as [MeasureName, number][]) {
    const off = defined(measureOf(samples, name), name) - defined(measureOf(measures, name), name)
    expect(Math.abs(off), name).toBeLessThan(tolerance)
  }
  const off = (requested?.accuracy ?? 0) - (measures.requested?.accuracy ?? 0)
  expect(Math.abs(off), 'as asked').toBeLessThan(REQUESTED)
}

describe.each(TRAINED_IDS)('the trained model %s', (id) => {
  it('is small, and the file that its card describes', async () => {
    const bytes = new Uint8Array(await fileOf(id))
    const { name, ...card } = await cardOf(id)
    expect(name).toBe(id)
    expect(card.bytes).toBe(bytes.length)
    expect(card.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('is as good as its card says', async () => {
    const run = await opened(await fileOf(id))
    const card = await cardOf(id)
    expect(run.trainer).toMatchObject({ step: card.steps, images: card.images })
    await (run.data.spec.kind === 'tokens' ? hasTerms(run, card) : hasMeasures(run, card))
    run.trainer.dispose()
  }, 240_000)
})
