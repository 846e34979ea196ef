import { afterEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { setUpLab } from './fixtures.ts'
import { askBeforeLeaving, keepOnLeaving } from './leaving.ts'
import type { Keeping } from './keeping.ts'

/** A page that can be left: `asks` tells whether it would want to know first. */
function openPage() {
  const set = setUpLab()
  const page = new EventTarget()
  askBeforeLeaving(set.lab.run, set.lab.keeping, page as unknown as Window)
  const asks = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const keep = (keeping: Keeping): void => set.lab.keeping.setState({ keeping })
  return { ...set, asks, keep }
}

afterEach(() => vi.unstubAllGlobals())

describe('leaving the page', () => {
  it('is asked about once a run has made a step, whatever it does then', () => {
    const { running, progress, reach, fail, asks, opened } = openPage()
    expect(asks()).toBe(false)
    running()
    expect(asks()).toBe(false)
    progress(1)
    expect(asks()).toBe(true)
    for (const state of ['paused', 'finished'] as const) {
      reach(state)
      expect(asks()).toBe(true)
    }
    fail({ code: 'backendLost', detail: '' })
    expect(asks()).toBe(true)
    opened('wasm')
    expect(asks()).toBe(false)
  })

  it('is no question while the run is kept on the device', () => {
    const { running, progress, asks, keep } = openPage()
    running()
    progress(1)
    keep({ kind: 'kept', at: 0, step: 1 })
    expect(asks()).toBe(false)
    keep({ kind: 'notKept', trouble: 'full' })
    expect(asks()).toBe(true)
  })

  it('is no question after a run that failed', () => {
    const { running, progress, fail, asks } = openPage()
    running()
    progress(5)
    fail({ code: 'notFinite', detail: 'critic' })
    expect(asks()).toBe(false)
  })

  it('is asked about while a restart can be undone', () => {
    const { lab, running, progress, asks } = openPage()
    running()
    progress(5)
    lab.intents.restart()
    expect(asks()).toBe(true)
    lab.intents.forgetWiped()
    expect(asks()).toBe(false)
  })

  it('is no question with a trained model that nobody trained on', async () => {
    const { lab, opened, reach, progress, asks } = openPage()
    const file = encodeArchive({
      tensors: new Map(),
      metadata: {
        experiment: JSON.stringify(PRESETS['vae-2d']),
        trained: JSON.stringify({
          step: 900,
          epoch: 2,
          images: 9000,
          seconds: 3,
          rng: [1, 2, 3, 4, null],
          batches: { epoch: 1, position: 0, rng: [1, 2, 3, 4, null] },
        }),
      },
    })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(file)))
    lab.open()
    opened()
    await lab.intents.openTrained('vae-2d')
    reach('paused')
    expect(lab.run.getState().step).toBe(900)
    expect(asks()).toBe(false)
    progress(901)
    expect(asks()).toBe(true)
  })
})

describe('a page that goes out of sight', () => {
  it('writes what the lab saved last, when it is hidden and when it is left', () => {
    const page = Object.assign(new EventTarget(), { document: { visibilityState: 'visible' } })
    const write = vi.fn(() => Promise.resolve())
    keepOnLeaving({ write }, page as unknown as Window)
    page.dispatchEvent(new Event('visibilitychange'))
    expect(write).not.toHaveBeenCalled()
    page.document.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(write).toHaveBeenCalledTimes(1)
    page.dispatchEvent(new Event('pagehide'))
    expect(write).toHaveBeenCalledTimes(2)
  })
})
