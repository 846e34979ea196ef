/** Whatever a reader chooses while a model trains: the run goes on until they agree to its end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { syncAddressBar } from './addressBar.ts'
import { PageView } from './view.ts'
import { setDataset, setFamily } from './experimentStore.ts'
import { setUpLab } from './fixtures.ts'
import { formatHash } from './hash.ts'
import type { AddressWindow } from './addressBar.ts'
import type { Lab } from './lab.ts'

const TRAINED = encodeArchive(
  {
    tensors: new Map(),
    metadata: {
      experiment: JSON.stringify(PRESETS['vae-2d']),
      trained: JSON.stringify({
        step: 9380,
        epoch: 20,
        images: 1_200_640,
        seconds: 321,
        rng: [1, 2, 3, 4, null],
        batches: { epoch: 1, position: 0, rng: [1, 2, 3, 4, null] },
      }),
    },
  },
  'F16',
)

/** A window whose address a reader can change. */
function browser() {
  const events = new EventTarget()
  const location = { hash: '', pathname: '/', search: '' }
  const page = {
    location,
    history: {
      state: null,
      replaceState: (_state: unknown, _unused: string, url: string) => {
        location.hash = url.startsWith('#') ? url : ''
      },
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  } as unknown as AddressWindow
  const paste = (hash: string): void => {
    location.hash = hash
    events.dispatchEvent(new Event('hashchange'))
  }
  return { page, location, paste }
}

/** A run at step 30, and the address bar above it. */
function atStep30() {
  const stage = setUpLab()
  const { page, location, paste } = browser()
  syncAddressBar(stage.lab, new PageView({}, null), page)
  stage.running()
  stage.progress(30)
  return { ...stage, location, paste }
}

type Stage = ReturnType<typeof atStep30>

const starts = ({ workers }: Stage): number =>
  workers.current().heard.filter(({ type }) => type === 'start').length

const goesOn = (stage: Stage): void => {
  expect(stage.lab.run.getState()).toMatchObject({ phase: 'running', step: 30 })
  expect(stage.lab.run.getState().experiment?.family).toBe('gan')
  expect(stage.lab.telemetry.count).toBe(1)
  expect(starts(stage)).toBe(1)
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(TRAINED)))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('while a model trains', () => {
  it.each<[string, (stage: Stage) => void | Promise<void>]>([
    ['a preset', ({ lab }) => lab.intents.choosePreset('vae-2d')],
    ['a trained model', ({ lab }) => lab.intents.openTrained('vae-2d')],
    ['a pasted link', ({ paste }) => paste('#preset=vae-2d')],
    ['a pasted link to other data', ({ paste }) => paste('#preset=gan-dense&dataset=ring8')],
  ])('%s asks first, and leaves all as it was when it is declined', async (_, choose) => {
    const stage = atStep30()
    const { lab, location } = stage
    const { experiment } = lab.experiment.getState()
    await choose(stage)
    expect(lab.run.getState().proposal).not.toBeNull()
    goesOn(stage)
    lab.intents.answer(false)
    vi.advanceTimersByTime(1000)
    goesOn(stage)
    expect(lab.experiment.getState().experiment).toBe(experiment)
    expect(lab.intents.pending()).toEqual([])
    expect(['', formatHash(experiment)]).toContain(location.hash)
  })

  it.each<[string, (lab: Lab) => unknown]>([
    ['another family', (lab) => lab.intents.edit(setFamily('vae'))],
    ['another data set', (lab) => lab.intents.edit(setDataset('ring8'))],
    ['other classes', (lab) => lab.intents.edit((old) => ({ ...old, mix: old.mix.with(3, 0) }))],
    ['fewer images', (lab) => lab.intents.edit((old) => ({ ...old, images: 500 }))],
  ])('%s waits for a restart, which can be undone', (_, choose) => {
    const stage = atStep30()
    const { lab } = stage
    choose(lab)
    vi.advanceTimersByTime(1000)
    goesOn(stage)
    expect(lab.intents.pending()).not.toEqual([])
    lab.history.seal()
    lab.intents.undo()
    expect(lab.intents.pending()).toEqual([])
    lab.intents.redo()
    lab.intents.restart()
    stage.answer('checkpoint', new ArrayBuffer(8))
    expect(starts(stage)).toBe(2)
    expect(lab.run.getState().wiped).toBe(30)
  })
})
