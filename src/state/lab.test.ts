import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import {
  lowerLearningRates,
  setFamily,
  setHyperparameter,
  setOptimiser,
} from './experimentStore.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { setUpLab } from './fixtures.ts'
import type { Failure } from '../worker/protocol/failures.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('opening', () => {
  it.each([
    ['webgpu', 'gan-conv'],
    ['webgl', 'gan-conv'],
    ['wasm', 'gan-conditional-lite'],
    ['cpu', 'gan-dense'],
  ] as const)('on %s a first visit starts from %s, and nothing trains', (backend, preset) => {
    const { lab, workers, opened } = setUpLab(null)
    lab.open()
    opened(backend)
    expect(lab.experiment.getState().experiment).toEqual(PRESETS[preset])
    expect(lab.run.getState().phase).toBe('idle')
    expect(workers.current().last('start')).toBeUndefined()
  })

  it('keeps what the reader set while the backend was being looked for', () => {
    const { lab, opened } = setUpLab(null)
    lab.open()
    lab.intents.choosePreset('vae-2d')
    opened('webgpu')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
  })

  it('opens with the wish of the experiment', () => {
    const { lab, workers } = setUpLab({ ...PRESETS['gan-dense'], backend: 'wasm' })
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
    const { lab } = setUpLab()
    const before = lab.experiment.getState().experiment
    const faults = lab.intents.edit(setHyperparameter('latentDim', 1e6))
    expect(faults.join()).toContain('latentDim')
    expect(lab.experiment.getState()).toMatchObject({ experiment: before, faults })
  })

  it('just apply before there is a run', () => {
    const { lab, workers } = setUpLab()
    lab.open()
    lab.intents.edit(setFamily('vae'))
    expect(lab.intents.pending()).toEqual([])
    expect(workers.current().heard.map(({ type }) => type)).toEqual(['open'])
  })

  it('sends live changes to the running model, the latest of a burst and no more', () => {
    const { lab, workers, running } = setUpLab()
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
    const { lab, workers, running, started } = setUpLab()
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
})

describe('another model', () => {
  it('is simply taken where there is no run', () => {
    const { lab, opened } = setUpLab()
    lab.open()
    opened()
    lab.intents.choosePreset('vae-2d')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
    expect(lab.run.getState().proposal).toBeNull()
  })

  it('is taken at once where the run can take all of it', () => {
    const { lab, workers, running } = setUpLab()
    running()
    const next = setHyperparameter('dropout', 0.5)(PRESETS['gan-dense'])
    lab.intents.adopt({ experiment: next, ignored: [], awaits: null })
    vi.advanceTimersByTime(60)
    expect(lab.run.getState().proposal).toBeNull()
    expect(workers.current().last('retune')?.experiment).toEqual(next)
  })

  it('is asked for once, and leaves experiment and run as they were until it is answered', () => {
    const { lab, workers, running } = setUpLab()
    running()
    const { experiment } = lab.experiment.getState()
    lab.intents.choosePreset('wgan-gp')
    vi.advanceTimersByTime(60)
    expect(lab.run.getState().proposal).toEqual({ experiment: PRESETS['wgan-gp'], what: 'new' })
    expect(lab.experiment.getState().experiment).toBe(experiment)
    lab.intents.answer(false)
    lab.intents.answer(true)
    expect(lab.run.getState()).toMatchObject({ proposal: null, phase: 'running' })
    expect(lab.experiment.getState().experiment).toBe(experiment)
    expect(workers.current().heard.map(({ type }) => type)).toEqual(['open', 'start'])
  })

  it('begins at step 0 once it was agreed to, and plays', () => {
    const { lab, running, reach, progress, started } = setUpLab()
    running()
    progress(30)
    reach('paused')
    lab.intents.choosePreset('vae-2d')
    lab.intents.answer(true)
    expect(started()).toMatchObject({ experiment: PRESETS['vae-2d'], play: true, from: null })
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
    expect(lab.run.getState()).toMatchObject({ step: 0, experiment: PRESETS['vae-2d'] })
    expect(lab.intents.pending()).toEqual([])
  })

  it('is asked for as well while the run waits for another backend', () => {
    const { lab, running, progress, fail, opened, started } = setUpLab()
    running()
    progress(30)
    fail({ code: 'backendLost', detail: '' })
    lab.intents.choosePreset('vae-2d')
    expect(lab.run.getState().proposal).not.toBeNull()
    lab.intents.answer(true)
    opened('wasm')
    expect(started()).toMatchObject({ experiment: PRESETS['vae-2d'], from: null })
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'backendLost', step: null }])
  })

  it('keeps the backend of the page', () => {
    const { lab, opened } = setUpLab({ ...PRESETS['gan-dense'], backend: 'wasm' })
    lab.open()
    opened('wasm')
    lab.intents.choosePreset('vae-2d')
    expect(lab.experiment.getState().experiment.backend).toBe('wasm')
  })

  it('moves to the backend that its link asks for when it begins', () => {
    const { lab, workers, opened, started } = setUpLab()
    lab.open()
    opened('wasm')
    lab.intents.adopt({
      experiment: { ...PRESETS['vae-2d'], backend: 'cpu' },
      ignored: [],
      awaits: null,
    })
    lab.intents.play()
    expect(workers.all).toHaveLength(2)
    expect(workers.current().last('open')).toMatchObject({ wish: 'cpu' })
    opened('cpu')
    expect(started()).toMatchObject({ play: true, experiment: { family: 'vae', backend: 'cpu' } })
  })
})

describe('a run', () => {
  it('drops what an earlier run still says', () => {
    const { lab, say, running, progress } = setUpLab()
    running()
    progress(5)
    lab.intents.restart()
    say({ type: 'state', runId: 1, state: 'paused' })
    expect(lab.run.getState()).toMatchObject({ phase: 'starting', step: 0, images: 0 })
    expect(lab.telemetry.count).toBe(0)
  })

  it('begins paused for a single step', () => {
    const { lab, workers, opened, started } = setUpLab()
    lab.open()
    opened()
    lab.intents.step()
    expect(started().play).toBe(false)
    expect(workers.current().last('step')).toEqual({ type: 'step', runId: started().runId })
  })

  it('goes on after its end when play is pressed, without the rule that ended it', () => {
    const { lab, workers, running, reach } = setUpLab({
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
    const { lab, running, progress, fail, started } = setUpLab()
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

describe('a phase', () => {
  it('leaves nothing of the one before it behind', () => {
    const { lab, running, fail, reach, started } = setUpLab()
    running()
    fail({ code: 'notFinite', detail: 'critic' })
    expect(lab.run.getState()).toHaveProperty('failure')
    lab.intents.restart()
    expect(lab.run.getState()).not.toHaveProperty('failure')
    expect(started().runId).toBe(2)
    reach('finished', { critic: 1 })
    expect(lab.run.getState()).toHaveProperty('test')
    lab.intents.play()
    reach('running')
    expect(lab.run.getState()).not.toHaveProperty('test')
  })
})

describe('a lost backend', () => {
  const lost: Failure = { code: 'backendLost', detail: 'device lost' }

  it('is replaced, and the run goes on from its last saved state', () => {
    const { lab, workers, say, running, progress, fail, opened, started } = setUpLab()
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
    const { lab, running, reach, fail, opened, started } = setUpLab()
    running()
    reach('paused')
    fail(lost)
    opened('wasm')
    expect(started()).toMatchObject({ play: false, from: null })
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'backendLost', step: 0 }])
  })

  it('is asked for again only when the reader wishes it', () => {
    const { lab, workers, running, fail, opened } = setUpLab({
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

describe('a broken lab', () => {
  it('is replaced, and the run goes on from its last saved state', () => {
    const { lab, workers, running, say, opened, started } = setUpLab()
    running()
    say({ type: 'saved', runId: 1, step: 40, checkpoint: Uint8Array.of(9).buffer })
    workers.current().crash('out of memory')
    expect(workers.all).toHaveLength(2)
    opened()
    expect(started()).toMatchObject({ play: true })
    expect(started().from?.byteLength).toBe(1)
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'labCrashed', step: 40 }])
  })

  it('that breaks at the same place again is opened on the next best backend', () => {
    const { lab, workers, running, say, opened } = setUpLab()
    running()
    say({ type: 'saved', runId: 1, step: 40, checkpoint: Uint8Array.of(9).buffer })
    workers.current().crash('out of memory')
    opened()
    workers.current().crash('out of memory')
    expect(workers.current().last('open')).toMatchObject({ exclude: ['webgl'] })
    opened('wasm')
    expect(lab.run.getState().notices.at(-1)).toMatchObject({ kind: 'backendLost', step: 40 })
  })

  it('that breaks again after it came farther is replaced once more', () => {
    const { workers, running, say, opened, progress } = setUpLab()
    running()
    progress(50)
    say({ type: 'saved', runId: 1, step: 40, checkpoint: Uint8Array.of(9).buffer })
    workers.current().crash('out of memory')
    opened()
    progress(51)
    workers.current().crash('out of memory')
    expect(workers.current().last('open')).toMatchObject({ exclude: [] })
  })

  it('tells how much training was lost', () => {
    const { lab, workers, running, say, opened, progress } = setUpLab()
    running()
    progress(50)
    const state = JSON.stringify({ step: 40, seconds: 3.5 })
    const checkpoint = encodeArchive({ tensors: new Map(), metadata: { state } })
    say({ type: 'saved', runId: 1, step: 40, checkpoint })
    workers.current().crash('out of memory')
    opened()
    const { notices } = lab.run.getState()
    expect(notices).toMatchObject([{ gone: { steps: 10, seconds: 1.5 } }])
  })

  it('that has no run is replaced when the reader begins one', () => {
    const { lab, workers, opened, started } = setUpLab()
    lab.open()
    opened()
    workers.current().crash('boom')
    expect(lab.run.getState()).toMatchObject({ phase: 'failed', failure: { code: 'internal' } })
    lab.intents.restart()
    expect(workers.all).toHaveLength(2)
    opened()
    expect(started().play).toBe(true)
  })

  it('looks again for a backend when there was none', () => {
    const { lab, workers, say, opened } = setUpLab()
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
    const { lab, running, workers, say } = setUpLab()
    running()
    for (const measure of [lab.intents.diagnose, lab.intents.measure]) {
      const measured = measure()
      const { requestId } = defined(workers.current().last('request'), 'a request')
      say({ type: 'refused', requestId, failure: { code: 'dataMissing', detail: 'judge' } })
      await measured
    }
    const notice = { kind: 'mishap', what: 'measurement', failure: { code: 'dataMissing' } }
    expect(lab.run.getState().notices).toMatchObject([notice, notice])
  })

  it('settles without a word when the run or the lab goes away meanwhile', async () => {
    const { lab, running, fail } = setUpLab()
    running()
    const measured = Promise.all([lab.intents.measure(), lab.intents.diagnose()])
    fail({ code: 'backendLost', detail: 'device lost' })
    await measured
    expect(lab.run.getState()).toMatchObject({ measured: null, notices: [] })
    expect(lab.diagnosis.measuring).toBeNull()
  })

  it('keeps what comes of it out of a run begun meanwhile', async () => {
    const { lab, running, answer } = setUpLab()
    running()
    const measured = lab.intents.measure()
    lab.intents.restart()
    answer('measure', { step: 7, terms: { critic: 1.2 } })
    await measured
    expect(lab.run.getState().measured).toBeNull()
  })
})
