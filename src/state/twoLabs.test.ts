/** A page can hold two labs: neither touches what the other has. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { setHyperparameter } from './experimentStore.ts'
import { setUpLab } from './fixtures.ts'
import { createLab } from './lab.ts'
import type { Lab } from './lab.ts'
import type { Sheet } from '../worker/protocol/run.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** All that a page can read of a lab. */
const seenOf = ({ experiment, history, run, telemetry, replay, diagnosis }: Lab) => ({
  experiment: experiment.getState(),
  history: history.store.getState(),
  run: run.getState(),
  telemetry: [telemetry.version, telemetry.count, telemetry.latestStep],
  replay: [replay.version, replay.steps],
  diagnosis: [diagnosis.version, diagnosis.isAwaited],
})

const sheet: Sheet = {
  view: 'generated',
  samples: { shape: [2], count: 1, values: Float32Array.of(0, 0) },
  originals: null,
  classes: null,
  seed: 1,
}

/** Does with a lab whatever changes something. */
function use({ lab, workers, say, progress, fail, opened }: ReturnType<typeof setUpLab>): void {
  progress(40)
  say({ type: 'sampled', runId: 1, step: 40, sheet })
  lab.intents.edit(setHyperparameter('dropout', 0.5))
  lab.intents.edit(setHyperparameter('latentDim', 12))
  lab.intents.undo()
  void lab.intents.diagnose()
  say({ type: 'mishap', runId: 1, what: 'copy', failure: { code: 'internal', detail: '' } })
  lab.intents.choosePreset('vae-2d')
  lab.intents.answer(true)
  fail({ code: 'backendLost', detail: '' })
  opened('wasm')
  expect(workers.all).toHaveLength(2)
  vi.advanceTimersByTime(1000)
}

it('leaves experiment, run, notices, undo, replay, curves and diagnosis of the other as they are', () => {
  const [one, other] = [setUpLab(PRESETS['gan-dense']), setUpLab(PRESETS['gan-dense'])]
  one.running()
  other.running()
  other.progress(7)
  const before = seenOf(other.lab)
  const heard = other.workers.current().heard.length
  use(one)
  expect(seenOf(other.lab)).toEqual(before)
  expect(other.workers.all).toHaveLength(1)
  expect(other.workers.current().heard).toHaveLength(heard)
  expect(seenOf(one.lab)).not.toEqual(before)
  expect(one.lab.run.getState().notices.map(({ id }) => id)).toEqual([1, 2])
})

it('numbers runs, requests and notices of each lab by itself', () => {
  const labs = [setUpLab(), setUpLab()]
  for (const { lab, running, say, started, workers } of labs) {
    running()
    lab.intents.redraw()
    say({ type: 'mishap', runId: 1, what: 'copy', failure: { code: 'internal', detail: '' } })
    expect(started().runId).toBe(1)
    expect(workers.current().last('request')?.requestId).toBe(1)
    expect(lab.run.getState()).toMatchObject({ notices: [{ id: 1 }], lastNotice: 1 })
  }
})

it('opens each on the threads that it is given', () => {
  const threadsOf = (budget: { threads?: number }): number | undefined => {
    const workers = fakeWorkers()
    const lab = createLab({ makeWorker: workers.makeWorker, initial: null, ...budget })
    lab.open()
    return workers.current().last('open')?.threads
  }
  expect(threadsOf({ threads: 2 })).toBe(2)
  expect(threadsOf({})).toBeUndefined()
})
