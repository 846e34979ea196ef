import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { syncAddressBar } from './addressBar.ts'
import { PageView } from './view.ts'
import { setHyperparameter } from './experimentStore.ts'
import { defined } from '../lib/assert.ts'
import { formatHash, parseHash } from './hash.ts'
import { createLab } from './lab.ts'
import type { AddressWindow } from './addressBar.ts'

function setUp(opened = '') {
  const workers = fakeWorkers()
  const lab = createLab({ makeWorker: workers.makeWorker, initial: null })
  const events = new EventTarget()
  const location = { hash: opened, pathname: '/page/', search: '?a' }
  const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>(
    (_state, _unused, url) => {
      location.hash = url.startsWith('#') ? url : ''
    },
  )
  const page = {
    location,
    history: { state: null, replaceState },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  } as unknown as AddressWindow
  const view = new PageView({}, null)
  const end = syncAddressBar(lab, view, page)
  const goTo = (hash: string): void => {
    location.hash = hash
    events.dispatchEvent(new Event('hashchange'))
  }
  return { lab, view, workers, location, replaceState, goTo, end }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the address bar', () => {
  it('stays as it is while only the page itself has chosen', () => {
    const { lab, workers, location } = setUp()
    lab.open()
    workers
      .current()
      .say({ type: 'opened', report: { backend: 'wasm', adapter: '', backends: [] } })
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('')
  })

  it('follows the edits, a burst of them at once', () => {
    const { lab, location, replaceState } = setUp()
    for (let latentDim = 10; latentDim < 40; latentDim++)
      lab.intents.edit(setHyperparameter('latentDim', latentDim))
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(formatHash(lab.experiment.getState().experiment))
    expect(location.hash).toContain('latentDim=39')
    expect(replaceState).toHaveBeenCalledTimes(1)
  })

  it('carries the view of the page, and takes that of a link', () => {
    const { lab, view, location, goTo } = setUp()
    view.show('all')
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('')
    lab.intents.choosePreset('vae-2d')
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(formatHash(PRESETS['vae-2d'], { view: 'all' }))
    view.show('simple')
    vi.advanceTimersByTime(1000)
    expect(location.hash).not.toContain('view')
    goTo('#preset=vae-2d&view=all')
    expect(view.view).toBe('all')
    goTo('#preset=ae-2d')
    expect(view.view).toBe('all')
  })

  it('carries where one looks, and goes where a link looks', () => {
    const { lab, location, goTo } = setUp()
    lab.intents.look('measures')
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('#tab=measures')
    goTo('#preset=vae-2d&tab=latent&tool=walk&frame=12')
    expect(lab.run.getState().tab).toBe('latent')
    expect(lab.pose.getState().wanted).toEqual({ tool: 'walk', frame: 12 })
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(
      formatHash(PRESETS['vae-2d'], { tab: 'latent', tool: 'walk', frame: 12 }),
    )
  })

  it('stays as a link wrote it while a run goes on', () => {
    const { lab, location, replaceState } = setUp('#preset=vae-2d')
    lab.intents.adopt(defined(parseHash('#preset=vae-2d'), 'a link'))
    vi.advanceTimersByTime(1000)
    replaceState.mockClear()
    location.hash = '#preset=vae-2d'
    lab.run.setState({ step: 5 })
    lab.pose.setState({ shown: null })
    vi.advanceTimersByTime(1000)
    expect(replaceState).not.toHaveBeenCalled()
  })

  it('keeps what a link hides, locks and folds, and its language', () => {
    const { lab, view, location } = setUp()
    const asked = '&lang=fr&fold=results&hide=data&lock=model'
    const link = defined(parseHash(`#preset=vae-2d${asked}`), 'a link')
    location.hash = `#preset=vae-2d${asked}`
    view.follow(link.page)
    void lab.intents.follow(link)
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe(
      formatHash(PRESETS['vae-2d'], {
        lang: 'fr',
        fold: ['results'],
        hide: ['data'],
        lock: ['model'],
      }),
    )
  })

  it('brings an experiment back when it changes, and says what it could not take', () => {
    const { lab, goTo } = setUp()
    goTo('#preset=vae-2d&nonsense=1')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
    expect(lab.run.getState().notices).toMatchObject([
      { kind: 'ignoredSettings', ignored: [{ key: 'nonsense', reason: 'unknown' }] },
    ])
  })

  it.each(['#stage', '#foo', '#a=1&b=2', ''])(
    'changes nothing for %j, and is put back in step',
    (hash) => {
      const { lab, location, goTo } = setUp()
      lab.intents.choosePreset('vae-2d')
      goTo(hash)
      vi.advanceTimersByTime(1000)
      expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
      expect(lab.run.getState().notices).toEqual([])
      expect(location.hash).toBe(formatHash(PRESETS['vae-2d']))
    },
  )

  it.each(['#stage', '#foo', '#a=1&b=2'])('drops %j from the start of a first visit', (hash) => {
    const { lab, location, replaceState, goTo } = setUp(hash)
    expect(location.hash).toBe('')
    expect(replaceState).toHaveBeenLastCalledWith(null, '', '/page/?a')
    goTo(hash)
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('')
    expect(lab.experiment.getState().chosen).toBe(false)
  })

  it('is let alone once it was ended', () => {
    const { lab, location, goTo, end } = setUp()
    end()
    lab.intents.choosePreset('vae-2d')
    goTo('#preset=ae-2d')
    vi.advanceTimersByTime(1000)
    expect(location.hash).toBe('#preset=ae-2d')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
  })
})
