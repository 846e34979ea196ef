import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import { LabClient } from '../worker/client.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import {
  lowerLearningRates,
  setFamily,
  setHyperparameter,
  setOptimiser,
} from './experimentStore.ts'
import { Diagnosis } from './diagnosis.ts'
import { Lab } from './lab.ts'
import { Replay } from './replay.ts'
import { Telemetry } from './telemetry.ts'
import type { BackendName, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Failure, WorkerEvent } from '../worker/protocol.ts'

const report = (backend: BackendName): LabReport => ({ backend, adapter: '', backends: [] })

function setUp(initial: Experiment | null = PRESETS['gan-dense']) {
  const workers = fakeWorkers()
  const lab = new Lab({
    client: new LabClient(workers.makeWorker),
    telemetry: new Telemetry(),
    replay: new Replay(),
    diagnosis: new Diagnosis(),
    initial,
  })
  const say = (event: WorkerEvent): void => workers.current().say(event)
  const started = () => defined(workers.current().last('start'), 'a start command')
  const opened = (backend: BackendName = 'webgl'): void =>
    say({ type: 'opened', report: report(backend) })
  const reach = (state: 'running' | 'paused' | 'finished', test = {}): void =>
    say({ type: 'state', runId: started().runId, state, test })
  const progress = (step: number): void =>
    say({
      type: 'progress',
      runId: started().runId,
      terms: ['critic'],
      steps: Uint32Array.of(step),
      values: Float32Array.of(1),
      epoch: step / 100,
      images: step * 64,
      imagesPerSecond: 640,
      seconds: step / 10,
    })
  const fail = (failure: Failure): void => say({ type: 'failed', runId: started().runId, failure })
  const running = (): void => {
    lab.open()
    opened()
    lab.intents.play()
    reach('running')
  }
  return { lab, workers, say, started, opened, reach, progress, fail, running }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('opening', () => {
  it.each([
    ['webgpu', 'gan-conv'],
    ['webgl', 'gan-conv'],
    ['wasm', 'gan-conv-lite'],
    ['cpu', 'gan-dense'],
  ] as const)('on %s a first visit starts from %s, and nothing trains', (backend, preset) => {
    const { lab, workers, opened } = setUp(null)
    lab.open()
    opened(backend)
    expect(lab.experiment.getState().experiment).toEqual(PRESETS[preset])
    expect(lab.run.getState().phase).toBe('idle')
    expect(workers.current().last('start')).toBeUndefined()
  })

  it('keeps what the reader set while the backend was being looked for', () => {
    const { lab, opened } = setUp(null)
    lab.open()
    lab.intents.choosePreset('vae-2d')
    opened('webgpu')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
  })

  it('opens with the wish of the experiment', () => {
    const { lab, workers } = setUp({ ...PRESETS['gan-dense'], backend: 'wasm' })
    lab.open()
    expect(workers.current().last('open')).toMatchObject({
      type: 'open',
      wish: 'wasm',
      exclude: [],
    })
  })
})

describe('edits', () => {
  it('refuses what does not fit the schema, says why, and keeps what it has', () => {
    const { lab } = setUp()
    const before = lab.experiment.getState().experiment
    const faults = lab.intents.edit(setHyperparameter('latentDim', 1e6))
    expect(faults.join()).toContain('latentDim')
    expect(lab.experiment.getState()).toMatchObject({ experiment: before, faults })
  })

  it('just apply before there is a run', () => {
    const { lab, workers } = setUp()
    lab.open()
    lab.intents.edit(setFamily('vae'))
    expect(lab.intents.pending()).toEqual([])
    expect(workers.current().heard.map(({ type }) => type)).toEqual(['open'])
  })

  it('sends live changes to the running model, the latest of a burst and no more', () => {
    const { lab, workers, running } = setUp()
    running()
    for (const rate of [2e-4, 3e-4, 5e-4])
      lab.intents.edit(setOptimiser('critic', { learningRate: rate }))
    vi.advanceTimersByTime(60)
    const sent = workers.current().heard.filter(({ type }) => type === 'retune')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      experiment: { optimisers: { critic: { learningRate: 5e-4 } } },
    })
    expect(lab.intents.pending()).toEqual([])
  })

  it('keeps a change that needs a restart pending, and sends later live ones without it', () => {
    const { lab, workers, running, started } = setUp()
    running()
    lab.intents.edit(setHyperparameter('latentDim', 12))
    lab.intents.edit(setHyperparameter('dropout', 0.5))
    vi.advanceTimersByTime(60)
    expect(lab.intents.pending()).toEqual([
      { field: 'hyperparameter', name: 'latentDim', from: 64, to: 12 },
    ])
    expect(workers.current().last('retune')?.experiment.hyperparameters).toMatchObject({
      latentDim: 64,
      dropout: 0.5,
    })
    const before = started().runId
    lab.intents.restart()
    expect(started()).toMatchObject({ play: true, from: null })
    expect(started().runId).toBeGreaterThan(before)
    expect(started().experiment.hyperparameters).toMatchObject({ latentDim: 12, dropout: 0.5 })
    expect(started().experiment.seed).toBe(42)
    expect(lab.intents.pending()).toEqual([])
  })

  it('leaves a running model wholly alone when another preset is chosen', () => {
    const { lab, workers, running } = setUp()
    running()
    lab.intents.choosePreset('wgan-gp')
    vi.advanceTimersByTime(60)
    expect(workers.current().last('retune')).toBeUndefined()
    expect(lab.intents.pending().length).toBeGreaterThan(3)
    lab.intents.choosePreset('gan-dense')
    expect(lab.intents.pending()).toEqual([])
  })
})

describe('a run', () => {
  it('drops what an earlier run still says', () => {
    const { lab, say, running, progress } = setUp()
    running()
    progress(5)
    lab.intents.restart()
    say({ type: 'state', runId: 1, state: 'paused' })
    expect(lab.run.getState()).toMatchObject({ phase: 'starting', step: 0, images: 0 })
    expect(lab.telemetry.count).toBe(0)
  })

  it('begins paused for a single step', () => {
    const { lab, workers, opened, started } = setUp()
    lab.open()
    opened()
    lab.intents.step()
    expect(started().play).toBe(false)
    expect(workers.current().last('step')).toEqual({ type: 'step', runId: started().runId })
  })

  it('goes on after its end when play is pressed, without the rule that ended it', () => {
    const { lab, workers, running, reach } = setUp({
      ...PRESETS['gan-dense'],
      stop: { kind: 'steps', at: 10 },
    })
    running()
    reach('finished', { critic: 1.2 })
    expect(lab.run.getState()).toMatchObject({
      phase: 'finished',
      measured: { terms: { critic: 1.2 } },
    })
    lab.intents.play()
    const [retune, play] = workers.current().heard.slice(-2)
    expect(retune).toMatchObject({ type: 'retune', experiment: { stop: { kind: 'none' } } })
    expect(play).toMatchObject({ type: 'play' })
  })

  it('ends with a failure when a loss is not finite, and begins again gentler', () => {
    const { lab, running, progress, fail, started } = setUp()
    running()
    progress(7)
    fail({ code: 'notFinite', detail: 'critic', step: 7, keptStep: 6 })
    expect(lab.run.getState()).toMatchObject({ phase: 'failed', failure: { code: 'notFinite' } })
    lab.intents.edit(lowerLearningRates)
    lab.intents.restart()
    expect(started().experiment.optimisers['critic']?.learningRate).toBeCloseTo(1e-4, 12)
    expect(lab.run.getState().phase).toBe('starting')
  })
})

describe('a lost backend', () => {
  const lost: Failure = { code: 'backendLost', detail: 'device lost' }

  it('is replaced, and the run goes on from its last saved state', () => {
    const { lab, workers, say, running, progress, fail, opened, started } = setUp()
    running()
    progress(40)
    say({ type: 'saved', runId: 1, step: 30, checkpoint: Uint8Array.of(1, 2, 3).buffer })
    fail(lost)
    expect(workers.all).toHaveLength(2)
    expect(workers.all[0]?.isTerminated).toBe(true)
    expect(workers.current().last('open')).toMatchObject({ exclude: ['webgl'] })
    opened('wasm')
    expect(started()).toMatchObject({ play: true, experiment: PRESETS['gan-dense'] })
    expect([...new Uint8Array(defined(started().from, 'a checkpoint'))]).toEqual([1, 2, 3])
    expect(lab.telemetry.count).toBe(1)
    expect(lab.run.getState()).toMatchObject({
      step: 30,
      notices: [{ kind: 'backendLost', lost: 'webgl', now: 'wasm', step: 30 }],
    })
  })

  it('makes the run begin anew when nothing was saved, and paused if it was paused', () => {
    const { lab, running, reach, fail, opened, started } = setUp()
    running()
    reach('paused')
    fail(lost)
    opened('wasm')
    expect(started()).toMatchObject({ play: false, from: null })
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'backendLost', step: 0 }])
  })

  it('is asked for again only when the reader wishes it', () => {
    const { lab, workers, running, fail, opened } = setUp({
      ...PRESETS['gan-dense'],
      backend: 'webgl',
    })
    running()
    fail(lost)
    expect(workers.current().last('open')).toMatchObject({ wish: 'auto', exclude: ['webgl'] })
    opened('wasm')
    lab.intents.choosePreset('gan-dense')
    lab.run.setState({ phase: 'idle' })
    lab.intents.chooseBackend('webgl')
    return vi.waitFor(() =>
      expect(workers.current().last('open')).toMatchObject({ wish: 'webgl', exclude: [] }),
    )
  })
})

describe('another backend by choice', () => {
  it('takes the run along, as it is at that moment', async () => {
    const { lab, workers, say, running, progress, opened, started } = setUp()
    running()
    progress(12)
    lab.intents.chooseBackend('cpu')
    const asked = defined(workers.current().last('request'), 'a request')
    expect(asked.query.kind).toBe('checkpoint')
    say({ type: 'reply', requestId: asked.requestId, result: Uint8Array.of(9).buffer })
    await vi.waitFor(() => expect(workers.all).toHaveLength(2))
    opened('cpu')
    expect(started()).toMatchObject({ play: true, experiment: { backend: 'cpu' } })
    expect(started().from?.byteLength).toBe(1)
    expect(lab.intents.pending()).toEqual([])
    expect(lab.run.getState().notices).toMatchObject([
      { kind: 'backendChanged', now: 'cpu', step: 12 },
    ])
  })
})

describe('a broken lab', () => {
  it('is replaced when the reader begins again', () => {
    const { lab, workers, running, opened, started } = setUp()
    running()
    workers.current().crash('out of memory')
    expect(lab.run.getState()).toMatchObject({ phase: 'failed', failure: { code: 'internal' } })
    lab.intents.restart()
    expect(workers.all).toHaveLength(2)
    opened()
    expect(started().play).toBe(true)
  })

  it('looks again for a backend when there was none', () => {
    const { lab, workers, say, opened } = setUp()
    lab.open()
    say({ type: 'failed', runId: null, failure: { code: 'noBackend', detail: '' } })
    expect(lab.run.getState().phase).toBe('noBackend')
    lab.intents.restart()
    opened('cpu')
    expect(workers.all).toHaveLength(2)
    expect(lab.run.getState().phase).toBe('idle')
  })
})

describe('measuring', () => {
  it('says so when what it needs cannot be had', async () => {
    const { lab, running, workers, say } = setUp()
    running()
    const measured = lab.intents.diagnose()
    const { requestId } = defined(workers.current().last('request'), 'a request')
    say({ type: 'refused', requestId, failure: { code: 'dataMissing', detail: 'judge' } })
    await measured
    expect(lab.run.getState().notices).toMatchObject([
      { kind: 'mishap', what: 'measurement', failure: { code: 'dataMissing' } },
    ])
  })
})
