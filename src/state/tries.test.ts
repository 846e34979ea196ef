import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { setUpLab } from './fixtures.ts'
import { Tries } from './tries.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Try } from './tries.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const base = PRESETS['gan-dense']
const tries: readonly Try[] = [1, 2, 3].map((seed) => ({
  name: `seed ${seed}`,
  experiment: { ...base, seed },
}))

/** Lets what waits for what was said go on. */
const settle = () => vi.advanceTimersByTimeAsync(0)

function setUp(initial: Experiment = base) {
  const stage = setUpLab(initial)
  const keep = vi.fn(async (name: string) => `kept ${name}`)
  const made = new Tries(stage.lab, keep)
  /** The run that was begun last trains up to a step and is measured. */
  const trains = async (step: number): Promise<void> => {
    stage.reach('paused')
    stage.reach('running')
    stage.progress(step)
    await settle()
    stage.answer('diagnose', null as never)
    await settle()
  }
  return { ...stage, made, keep, trains }
}

it('times steps after the first few, and says what one took', async () => {
  const { made, opened, reach, progress, started, workers } = setUp()
  void made.time(base)
  await settle()
  expect(workers.current().last('start')).toBeUndefined()
  opened()
  await settle()
  reach('paused')
  reach('running')
  expect(started().play).toBe(false)
  progress(3)
  await settle()
  expect(made.store.getState().phase).toBe('timing')
  progress(13)
  await settle()
  // The stage's clock: a tenth of a second for a step.
  expect(made.store.getState()).toMatchObject({ phase: 'ready', stepMs: 100 })
})

it('makes one after the other up to the same step, each from its own settings, and keeps each', async () => {
  const { made, opened, started, trains, workers, keep } = setUp()
  opened()
  const all = made.make(tries, 40)
  for (const { experiment } of tries) {
    await settle()
    expect(started()).toMatchObject({ play: false, experiment: { seed: experiment.seed } })
    expect(workers.current().last('play')?.until).toBe(40)
    await trains(40)
  }
  await all
  const { phase, results } = made.store.getState()
  expect(phase).toBe('ready')
  expect(results.map(({ name, step, runId }) => [name, step, runId])).toEqual([
    ['seed 1', 40, 'kept seed 1'],
    ['seed 2', 40, 'kept seed 2'],
    ['seed 3', 40, 'kept seed 3'],
  ])
  expect(results[0]?.curves.latestStep).toBe(40)
  expect(keep).toHaveBeenCalledTimes(3)
})

it('trains where its lab is, though an experiment leaves that open', async () => {
  const { made, opened, started, trains, workers } = setUp({ ...base, backend: 'wasm' })
  opened()
  const all = made.make(tries.slice(0, 1), 40)
  await settle()
  expect(tries[0]?.experiment.backend).toBe('auto')
  expect(started().experiment.backend).toBe('wasm')
  expect(workers.current().last('play')?.until).toBe(40)
  await trains(40)
  await all
})

it('goes on with the next one when one fails, and says why', async () => {
  const { made, opened, reach, progress, fail, trains, keep } = setUp()
  opened()
  const all = made.make(tries.slice(0, 2), 40)
  await settle()
  reach('running')
  progress(7)
  fail({ code: 'notFinite', detail: '' })
  await settle()
  await trains(40)
  await all
  const { results } = made.store.getState()
  expect(results.map(({ step, failure }) => [step, failure?.code])).toEqual([
    [7, 'notFinite'],
    [40, undefined],
  ])
  expect(keep).toHaveBeenCalledOnce()
})

it('stops where it is told, and leaves what is made', async () => {
  const { made, opened, trains, workers } = setUp()
  opened()
  const all = made.make(tries, 40)
  await settle()
  await trains(40)
  made.cancel()
  await all
  expect(made.store.getState()).toMatchObject({ phase: 'ready', results: [{ name: 'seed 1' }] })
  expect(workers.current().last('pause')).toBeDefined()
})

it('lets each come to its own end, with what the test set said and how long samples took', async () => {
  const stage = setUpLab(base)
  const made = new Tries(stage.lab, async () => null, 64)
  stage.opened()
  const all = made.make(tries.slice(0, 1), null)
  await settle()
  expect(stage.workers.current().last('play')?.until).toBeUndefined()
  stage.reach('paused')
  stage.reach('running')
  stage.progress(40)
  await settle()
  stage.reach('finished', { critic: 0.5 })
  await settle()
  stage.answer('diagnose', null as never)
  await settle()
  stage.answer('samplingTime', { seconds: 0.25 })
  await all
  expect(made.store.getState().results).toMatchObject([
    { step: 40, images: 2560, seconds: 4, test: { critic: 0.5 }, drawing: 0.25 },
  ])
})
