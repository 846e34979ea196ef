/** When a run is measured; the panels themselves are tested where they are. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { Panels } from '../measuring/panels.ts'
import { RecentTerms } from '../measuring/recentTerms.ts'
import { References } from '../measuring/references.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Checkup } from './checkup.ts'
import { tinyRun } from './testSession.ts'
import type { WorkerEvent } from './protocol.ts'

const SECOND = 1000

let checkup: Checkup
let trainer: Trainer
let now: number
let events: WorkerEvent[]
let mishaps: unknown[]

beforeAll(() => openTestBackend('wasm'))

beforeEach(async () => {
  now = 0
  events = []
  mishaps = []
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const data = await openDataset('moons', {
    fetchFile: () => Promise.reject(new Error('no files')),
  })
  const experiment = tinyRun('vae')
  trainer = new Trainer(experiment, await loadFamily('vae'), data)
  const references = new References(() => Promise.reject(new Error('points have no judge')))
  checkup = new Checkup({
    runId: 1,
    subject: { trainer, data, experiment: () => experiment, recent: new RecentTerms() },
    references,
    turns: () => noPause,
    isTraining: () => true,
    mishap: (_what, error) => void mishaps.push(error),
    post: (event) => void events.push(event),
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  trainer.dispose()
})

/** Goes on to this time and step; tells whether a full measurement begins then, and lets it end. */
async function beginsAt(seconds: number, step: number): Promise<boolean> {
  now = seconds * SECOND
  trainer.step = step
  const report = vi.spyOn(Panels.prototype, 'report')
  const before = report.mock.calls.length
  checkup.reportWhenDue()
  await vi.waitFor(() => expect(events.at(-1) ?? { done: null }).toMatchObject({ done: null }))
  await new Promise((resolve) => setTimeout(resolve, 0))
  return report.mock.calls.length > before
}

it('begins when a run has lasted for 20 s and 300 steps', async () => {
  vi.spyOn(Panels.prototype, 'report').mockRejectedValue(new Error('not looked at here'))
  expect(await beginsAt(19, 500)).toBe(false)
  expect(await beginsAt(21, 299)).toBe(false)
  expect(await beginsAt(21, 300)).toBe(true)
})

it('tries what failed again after half a minute, and no later for having failed', async () => {
  const report = vi.spyOn(Panels.prototype, 'report')
  report.mockRejectedValue(new Error('broken on purpose'))
  expect(await beginsAt(25, 400)).toBe(true)
  expect(mishaps).toHaveLength(1)
  expect(await beginsAt(54, 800)).toBe(false)
  expect(await beginsAt(56, 800)).toBe(true)
  expect(await beginsAt(87, 1200)).toBe(true)
})

it('looks twice at a run before it has used a thousand examples, however long looking takes', async () => {
  const glances = (): number => events.filter(({ type }) => type === 'glanced').length
  const look = Panels.prototype.glance
  vi.spyOn(Panels.prototype, 'glance').mockImplementation(async function (this: Panels) {
    now += SECOND
    return await look.call(this)
  })
  const perStep = trainer.images === 0 ? (trainer.advance(), trainer.images) : 1
  const goTo = async (images: number): Promise<void> => {
    while (trainer.images + perStep <= images) trainer.advance()
    await checkup.glanceWhenDue()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  await goTo(400)
  await vi.waitFor(async () => {
    await checkup.glanceWhenDue()
    expect(glances()).toBe(1)
  })
  await goTo(900)
  expect(glances()).toBe(2)
  // Afterwards it is a share of the time, which stands still here.
  await goTo(1500)
  await goTo(2000)
  expect(glances()).toBe(2)
})
