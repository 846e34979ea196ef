import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import { encodeArchive, unpackArchive } from '../lib/safetensors.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { createLab } from './lab.ts'
import type { BackendWish } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { WorkerEvent } from '../worker/protocol.ts'

const TRAINED: Experiment = {
  ...PRESETS['vae-2d'],
  backend: 'wasm',
  stop: { kind: 'epochs', at: 20 },
}
const PROGRESS = { step: 9380, epoch: 20.01, images: 1_200_640, seconds: 321 }
const FACTS = {
  ...PROGRESS,
  rng: [1, 2, 3, 4, null],
  batches: { epoch: 20, position: 640, rng: [5, 6, 7, 8, null] },
}

const fileOf = (experiment: object = TRAINED, trained: object = FACTS): ArrayBuffer =>
  encodeArchive(
    {
      tensors: new Map([['decoder/0.bias', { shape: [2], values: new Float32Array([0.5, -1]) }]]),
      metadata: { experiment: JSON.stringify(experiment), trained: JSON.stringify(trained) },
    },
    'F16',
  )

const PATH = 'trained/vae-2d.safetensors'

/** What lets the server answer, by path. */
const waiting = new Map<string, (answer: Response | Promise<Response>) => void>()

/** Lets the server answer. */
const answer = (response: Response | Promise<Response>, path = PATH): void =>
  defined(waiting.get(path), path)(response)

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    (path: string) => new Promise<Response>((resolve) => waiting.set(path, resolve)),
  )
})
afterEach(() => {
  waiting.clear()
  vi.unstubAllGlobals()
})

function setUp(backend: BackendWish = 'auto') {
  const workers = fakeWorkers()
  const lab = createLab({
    makeWorker: workers.makeWorker,
    initial: { ...PRESETS['gan-dense'], backend },
  })
  const say = (event: WorkerEvent): void => workers.current().say(event)
  const opened = (): void =>
    say({ type: 'opened', report: { backend: 'webgl', adapter: '', backends: [] } })
  const started = () => workers.current().last('start')
  const running = (): void => {
    lab.open()
    opened()
    lab.intents.play()
    say({ type: 'state', runId: 1, state: 'running' })
    say({
      type: 'progress',
      runId: 1,
      terms: ['critic'],
      steps: Uint32Array.of(7),
      values: Float32Array.of(1),
      epoch: 0.1,
      images: 448,
      imagesPerSecond: 640,
      seconds: 3,
    })
  }
  return { lab, workers, say, opened, started, running }
}

describe('opening a trained model', () => {
  it('starts from its file, paused, in place of the run that was there', async () => {
    const { lab, say, started, running } = setUp('webgl')
    running()
    const opening = lab.intents.openTrained('vae-2d')
    expect(lab.run.getState()).toMatchObject({ fetching: 'vae-2d', phase: 'running', step: 7 })
    const file = fileOf()
    answer(new Response(file))
    await opening
    expect(lab.run.getState()).toMatchObject({ proposal: { what: 'vae-2d' }, step: 7 })
    expect(started()?.runId).toBe(1)
    lab.intents.answer(true)
    const experiment = { ...TRAINED, backend: 'webgl', stop: { kind: 'none', at: 0 } }
    const { from, ...command } = defined(started(), 'a start command')
    expect(command).toEqual({ type: 'start', runId: 2, experiment, play: false })
    expect(unpackArchive(defined(from, 'a file')).tensors).toEqual(unpackArchive(file).tensors)
    expect(lab.experiment.getState()).toMatchObject({ experiment, chosen: true })
    expect(lab.intents.pending()).toEqual([])
    const { step, epoch, images, seconds } = PROGRESS
    expect(lab.run.getState()).toMatchObject({ fetching: null, step, epoch, images, seconds })
    expect(lab.telemetry.count).toBe(0)
    say({ type: 'state', runId: 2, state: 'paused' })
    lab.intents.play()
    expect(lab.run.getState()).toMatchObject({ phase: 'paused', step })
  })

  it('begins with it when the lab is still looking for a backend', async () => {
    const { lab, opened, started } = setUp()
    lab.open()
    const opening = lab.intents.openTrained('vae-2d')
    answer(new Response(fileOf()))
    await opening
    expect(started()).toBeUndefined()
    opened()
    expect(started()).toMatchObject({ play: false, experiment: { family: 'vae' } })
    expect(lab.run.getState()).toMatchObject({ phase: 'starting', step: FACTS.step, notices: [] })
  })

  it('opens a new lab for it where the old one broke', async () => {
    const { lab, workers, say, opened, started } = setUp()
    lab.open()
    opened()
    say({ type: 'failed', runId: null, failure: { code: 'internal', detail: 'x' } })
    const opening = lab.intents.openTrained('vae-2d')
    answer(new Response(fileOf()))
    await opening
    expect(workers.all).toHaveLength(2)
    opened()
    expect(started()).toMatchObject({ play: false, experiment: { family: 'vae' } })
  })

  it('opens the one that was asked for last, whichever comes first', async () => {
    const { lab, opened, workers } = setUp()
    lab.open()
    opened()
    const first = lab.intents.openTrained('vae-dense-20')
    const second = lab.intents.openTrained('vae-2d')
    const again = lab.intents.openTrained('vae-2d')
    answer(new Response(fileOf()))
    answer(new Response(null, { status: 404 }), 'trained/vae-dense-20.safetensors')
    await Promise.all([first, second, again])
    const starts = workers.current().heard.filter(({ type }) => type === 'start')
    expect(starts).toHaveLength(1)
    expect(lab.run.getState().notices).toEqual([])
  })

  const html = { headers: { 'content-type': 'text/html' } }
  it.each([
    ['is not there', () => new Response(null, { status: 404 }), 'dataMissing'],
    ['is the page itself', () => new Response('<!doctype html>', html), 'dataMissing'],
    ['is not of its format', () => new Response('no tensors in here'), 'dataDamaged'],
    ['is cut short', () => new Response(fileOf().slice(0, -2)), 'dataDamaged'],
    ['does not say how far it was trained', () => new Response(fileOf(TRAINED, {})), 'dataDamaged'],
    [
      'is of another version',
      () => new Response(fileOf({ ...TRAINED, version: 2 })),
      'badExperiment',
    ],
  ])('leaves the run alone when its file %s, and says so', async (_what, response, code) => {
    const { lab, started, running } = setUp()
    running()
    const before = lab.experiment.getState().experiment
    const opening = lab.intents.openTrained('vae-2d')
    answer(response())
    await opening
    expect(started()?.runId).toBe(1)
    expect(lab.experiment.getState().experiment).toEqual(before)
    expect(lab.run.getState()).toMatchObject({
      phase: 'running',
      step: 7,
      fetching: null,
      notices: [{ kind: 'notOpened', trained: 'vae-2d', code }],
    })
  })

  it('can be tried again after the connection was lost', async () => {
    const { lab, opened, started } = setUp()
    lab.open()
    opened()
    const opening = lab.intents.openTrained('vae-2d')
    answer(Promise.reject(new TypeError('Failed to fetch')))
    await opening
    expect(lab.run.getState().notices).toMatchObject([{ code: 'dataMissing' }])
    const again = lab.intents.openTrained('vae-2d')
    answer(new Response(fileOf()))
    await again
    expect(started()).toBeDefined()
  })
})
