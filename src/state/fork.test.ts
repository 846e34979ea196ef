/** A run of its own that begins at an earlier state of the one that is there. */
import { describe, expect, it } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { checkpointFor } from '../runs/fixtures.ts'
import { setUpLab } from './fixtures.ts'
import { stateBefore } from './runStore.ts'
import type { Sheet } from '../worker/protocol/run.ts'

const EXPERIMENT = PRESETS['gan-dense']
const sheet: Sheet = {
  ...{ view: 'generated', originals: null, classes: null, seed: EXPERIMENT.seed },
  samples: { shape: [28, 28, 1], count: 1, values: new Uint8Array(784) },
}

/** A run at step 50 that was shown every tenth step, of some of which the lab keeps the whole state. */
function atStep50() {
  const set = setUpLab()
  set.running()
  for (const step of [10, 20, 30, 40, 50]) {
    set.progress(step)
    set.say({ type: 'sampled', runId: 1, step, sheet })
  }
  set.say({ type: 'states', runId: 1, steps: [10, 30, 50] })
  return set
}

async function forked(set: ReturnType<typeof atStep50>, experiment = EXPERIMENT): Promise<void> {
  const forking = set.lab.intents.fork(30)
  // The fixture's checkpoint is of step 30.
  set.answer('stateAt', checkpointFor(experiment))
  await forking
}

describe('a run from an earlier state', () => {
  it('begins there, paused, with what was seen until then', async () => {
    const set = atStep50()
    const { lab } = set
    lab.replay.hold(2)
    await forked(set)
    expect(set.started()).toMatchObject({ runId: 2, play: false, keepsStates: true })
    expect(set.started().from).not.toBeNull()
    expect(lab.run.getState()).toMatchObject({ step: 30, seconds: 1.25, images: 960, states: [] })
    expect(lab.telemetry.snapshot().steps).toEqual(Uint32Array.of(10, 20, 30))
    expect(lab.telemetry.latestStep).toBe(30)
    expect(lab.replay.steps).toEqual([10, 20, 30])
    expect(lab.replay.held).toBeNull()
  })

  it('is another run than the one that was there, which can be brought back', async () => {
    const set = atStep50()
    const { lab } = set
    const { model } = lab.run.getState()
    await forked(set)
    expect(lab.run.getState()).toMatchObject({ wiped: 50, wasForked: true })
    expect(lab.run.getState().model).not.toBe(model)
    set.answer('checkpoint', checkpointFor(EXPERIMENT))
    await lab.intents.undoRestart()
    expect(lab.run.getState()).toMatchObject({ model, wiped: null, wasForked: false })
    expect(lab.replay.steps).toEqual([10, 20, 30, 40, 50])
    expect(set.started().keepsStates).toBeUndefined()
  })

  it('has the settings that were in force then', async () => {
    const set = atStep50()
    const before = { ...EXPERIMENT, seed: 7 }
    await forked(set, before)
    expect(set.lab.run.getState().experiment?.seed).toBe(7)
    expect(set.lab.experiment.getState().experiment.seed).toBe(7)
    expect(set.lab.intents.pending()).toEqual([])
  })

  it('is not begun in the place of a run that came meanwhile', async () => {
    const set = atStep50()
    const forking = set.lab.intents.fork(30)
    set.lab.intents.restart()
    set.answer('stateAt', checkpointFor(EXPERIMENT))
    await forking
    expect(set.started()).toMatchObject({ runId: 2, from: null })
    expect(set.lab.run.getState().notices).toEqual([])
  })

  it('can begin where a state is kept', () => {
    const { lab } = atStep50()
    const run = lab.run.getState()
    expect([9, 10, 29, 30, 99].map((step) => stateBefore(run, step))).toEqual([
      ...[null, 10, 10, 30, 50],
    ])
    lab.intents.restart()
    expect(lab.run.getState().states).toEqual([])
  })
})
