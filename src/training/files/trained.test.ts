/** The trained models that come with the page: each is what its card says. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { measureOf } from '../../metrics/report/measures.ts'
import { noPause } from '../../metrics/statistics/rows.ts'
import { fetchPublic, openMnist } from '../../metrics/reference/testData.ts'
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

let data: Dataset
const references = new References(() => loadJudge(fetchPublic))

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openMnist()
}, 60_000)

const fileOf = async (id: TrainedId): Promise<ArrayBuffer> => {
  const response = await fetchPublic(trainedPath(id))
  expect(response.ok, `public/${trainedPath(id)} is there`).toBe(true)
  return await response.arrayBuffer()
}

const cardOf = async (id: TrainedId): Promise<TrainedCard> =>
  (await fetchPublic(`trained/${id}.json`)).json() as Promise<TrainedCard>

/** Measures a file in full, as the lab does when the page opens it. */
async function measured(file: ArrayBuffer): Promise<Report> {
  const read = upgradeExperiment(JSON.parse(decodeArchive(file).metadata['experiment'] ?? ''))
  if ('fault' in read) throw new Error(read.fault.detail)
  const { experiment } = read
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  loadCheckpoint(trainer, file)
  const subject = { trainer, data, experiment: () => experiment, recent: new RecentTerms() }
  const course = { depth: 'all', turns: () => noPause, progress: () => undefined } as const
  const { report } = await new Panels(subject, references).report(COUNT, course)
  trainer.dispose()
  return report
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
    const { steps, images, measures } = await cardOf(id)
    const report = await measured(await fileOf(id))
    const { samples, requested } = report
    expect(report).toMatchObject({ step: steps, images })
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
  }, 240_000)
})
