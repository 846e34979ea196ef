import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { setHyperparameter } from './experimentStore.ts'
import { setUpLab } from './fixtures.ts'
import type { Sheet } from '../worker/protocol/run.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const checkpointAt = (step: number): ArrayBuffer =>
  encodeArchive({ tensors: new Map(), metadata: { state: JSON.stringify({ step }) } })

const SHEET: Sheet = {
  view: 'generated',
  samples: { shape: [2], count: 1, values: Float32Array.of(0, 0) },
  originals: null,
  classes: null,
  seed: 1,
}

/** A run at step 40 with something to show. */
function run40() {
  const set = setUpLab()
  set.running()
  set.progress(40)
  set.say({ type: 'sampled', runId: 1, step: 40, sheet: SHEET })
  const { runId } = set.started()
  set.say({
    type: 'glanced',
    runId,
    glance: { step: 40 } as never,
    verdict: { id: 'healthy' } as never,
  })
  return set
}

describe('a restart', () => {
  it('begins at once, and asks for the networks that it wipes before that', () => {
    const { lab, workers } = run40()
    lab.intents.restart()
    const heard = workers.current().heard.slice(-2)
    expect(heard).toMatchObject([{ query: { kind: 'checkpoint' } }, { type: 'start', from: null }])
    expect(lab.run.getState()).toMatchObject({ phase: 'starting', step: 0, wiped: 40 })
    expect([lab.telemetry.count, lab.replay.count, lab.diagnosis.glances.length]).toEqual([0, 0, 0])
  })

  it.each(['running', 'paused'] as const)(
    'can be undone: the run comes back as it was, %s',
    async (phase) => {
      const { lab, reach, progress, started, answer } = run40()
      lab.intents.edit(setHyperparameter('latentDim', 12))
      if (phase === 'paused') reach('paused')
      const before = lab.run.getState()
      const { latestStep } = lab.telemetry
      lab.intents.restart()
      answer('checkpoint', checkpointAt(40))
      progress(3)
      lab.intents.edit(setHyperparameter('dropout', 0.5))
      await lab.intents.undoRestart()
      expect(started()).toMatchObject({
        play: phase === 'running',
        experiment: PRESETS['gan-dense'],
      })
      expect(started().from?.byteLength).toBe(checkpointAt(40).byteLength)
      reach(phase)
      expect({ ...lab.run.getState(), report: null }).toEqual({ ...before, report: null })
      expect(lab.telemetry.latestStep).toBe(latestStep)
      expect(lab.replay.latest?.step).toBe(40)
      expect(lab.diagnosis.verdict?.id).toBe('healthy')
      expect(lab.intents.pending()).toMatchObject([{ name: 'latentDim' }])
    },
  )

  it('brings a run back that made a few steps more than the screen knew of', async () => {
    const { lab, answer } = run40()
    lab.intents.restart()
    answer('checkpoint', checkpointAt(43))
    await lab.intents.undoRestart()
    expect(lab.run.getState()).toMatchObject({ step: 43, wiped: null })
  })

  it('brings a finished run back finished', async () => {
    const { lab, reach, answer } = run40()
    reach('finished', { critic: 1 })
    lab.intents.restart()
    answer('checkpoint', checkpointAt(40))
    await lab.intents.undoRestart()
    reach('paused')
    expect(lab.run.getState()).toMatchObject({ phase: 'finished', test: { critic: 1 }, step: 40 })
  })

  it('goes back to the model that another one took the place of', async () => {
    const { lab, answer, started } = run40()
    const { model } = lab.run.getState()
    lab.intents.choosePreset('ae-32')
    lab.intents.answer(true)
    expect(lab.run.getState().model).not.toBe(model)
    expect(lab.run.getState().view).toBe('reconstructions')
    answer('checkpoint', checkpointAt(40))
    await lab.intents.undoRestart()
    expect(started().experiment).toEqual(PRESETS['gan-dense'])
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['gan-dense'])
    expect(lab.run.getState()).toMatchObject({ view: 'generated', model })
  })

  it('can be undone until the new run has come as far', () => {
    const { lab, progress } = run40()
    lab.intents.restart()
    progress(39)
    expect(lab.run.getState().wiped).toBe(40)
    progress(40)
    expect(lab.run.getState().wiped).toBeNull()
  })

  it('can be undone after another one, one at a time', async () => {
    const { lab, progress, answer, started } = run40()
    lab.intents.restart()
    answer('checkpoint', checkpointAt(40))
    progress(5)
    lab.intents.restart()
    expect(lab.run.getState().wiped).toBe(5)
    answer('checkpoint', checkpointAt(5))
    await lab.intents.undoRestart()
    expect(lab.run.getState()).toMatchObject({ step: 5, wiped: 40 })
    await lab.intents.undoRestart()
    expect(lab.run.getState()).toMatchObject({ step: 40, wiped: null })
    expect(started().runId).toBe(5)
  })

  it('keeps the longest of many runs', () => {
    const { lab, progress } = run40()
    for (const step of [9, 8, 7, 6, 5]) {
      lab.intents.restart()
      progress(step)
    }
    for (const step of [6, 7]) progress(step)
    expect(lab.run.getState().wiped).toBe(40)
  })

  it('offers nothing where nothing was lost, or nothing can be had', async () => {
    const { lab, running, progress, workers, say } = setUpLab()
    running()
    lab.intents.restart()
    expect(lab.run.getState().wiped).toBeNull()
    progress(5)
    lab.intents.restart()
    const asked = workers.current().last('request')
    const failure = { code: 'internal', detail: '' } as const
    say({ type: 'refused', requestId: asked?.requestId ?? 0, failure })
    await vi.waitFor(() => expect(lab.run.getState().wiped).toBeNull())
    const { phase } = lab.run.getState()
    await lab.intents.undoRestart()
    expect(lab.run.getState().phase).toBe(phase)
  })

  it('falls back on the last saved state when the lab is gone', async () => {
    const { lab, say, opened, started, workers } = run40()
    say({ type: 'saved', runId: 1, step: 30, checkpoint: checkpointAt(30) })
    workers.current().crash('out of memory')
    lab.intents.restart()
    opened()
    await lab.intents.undoRestart()
    expect(lab.run.getState().step).toBe(30)
    expect(started().from).not.toBeNull()
  })

  it('is let go of on demand', async () => {
    const { lab, started } = run40()
    lab.intents.restart()
    const { runId } = started()
    lab.intents.forgetWiped()
    expect(lab.run.getState().wiped).toBeNull()
    await lab.intents.undoRestart()
    expect(started().runId).toBe(runId)
  })
})
