/** A generator whose samples are one empty image, from its first steps on. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { DATA_FIXTURES } from '../datasets/fixtures.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { RecentTerms } from '../measuring/recentTerms.ts'
import { References } from '../measuring/references.ts'
import { Model } from '../model/model.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Checkup } from './checkup.ts'
import type { Experiment } from '../models/experiment.ts'
import type { WorkerEvent } from './protocol.ts'

vi.mock('../datasets/catalog.ts', async (original) =>
  (await import('../datasets/testCatalog.ts')).withFixtures(original),
)

let trainer: Trainer
let checkup: Checkup
let events: WorkerEvent[]

beforeAll(() => openTestBackend('wasm'))

beforeEach(async () => {
  const stripes = defined(
    DATA_FIXTURES.find(({ spec }) => spec.id === 'stripes'),
    'stripes',
  )
  const data = await stripes.open({ fetchFile: () => Promise.reject(new Error('no files')) })
  const base = defaultExperiment('gan', 'stripes')
  const experiment: Experiment = { ...base, batchSize: 128 }
  events = []
  trainer = new Trainer(experiment, await loadFamily('gan'), data)
  // Real data that are never done being looked at: Play was pressed at once, on a slow machine.
  const references = new References(() => Promise.reject(new Error('nobody judges')))
  vi.spyOn(references, 'prepare').mockResolvedValue()
  checkup = new Checkup({
    runId: 1,
    subject: { trainer, data, experiment: () => experiment, recent: new RecentTerms() },
    references,
    turns: () => noPause,
    isTraining: () => true,
    mishap: (_what, error) => {
      throw error
    },
    post: (event) => void events.push(event),
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  trainer.dispose()
})

/** Trains until a thousand examples are used up; says what was told meanwhile. */
async function toldOfTheFirstThousand(): Promise<readonly string[]> {
  while (trainer.images + 128 <= 1000) {
    trainer.advance()
    await checkup.glanceWhenDue()
  }
  return events.flatMap((event) => (event.type === 'glanced' ? [event.verdict.id] : []))
}

it.each([
  ['white', 1],
  ['black', 0],
])('is told within its first thousand when all is %s', async (_name, value) => {
  const size = sizeOf([8, 8, 1])
  vi.spyOn(Model.prototype, 'sample').mockImplementation((count) =>
    Promise.resolve(rowsOf(new Float32Array(size * count).fill(value), size)),
  )
  expect(await toldOfTheFirstThousand()).toEqual(['collapse'])
})

it('is not told of samples that show anything, which wait for real data to be compared with', async () => {
  expect(await toldOfTheFirstThousand()).toEqual([])
})
