import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DECK_IDS } from '../decks/catalog.ts'
import { loadDeck } from '../decks/load.ts'
import { PRESETS } from '../models/presets.ts'
import { setUpLab } from './fixtures.ts'
import { parseHash } from './hash.ts'
import { Presenting } from './presenting.ts'
import { PageView } from './view.ts'
import type { Deck } from '../decks/deck.ts'

const DECK: Deck = {
  title: 'A deck',
  scenes: [
    { title: 'One', note: '', hash: '#preset=vae-2d&tab=measures&fold=settings' },
    { title: 'Two', note: '', hash: '#preset=ae-2d&hide=data' },
  ],
}

function setUp() {
  const stage = setUpLab(PRESETS['gan-dense'])
  const view = new PageView({ fold: ['results'] }, null)
  const presenting = new Presenting(stage.lab, view)
  return { ...stage, view, presenting }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a deck that is presented', () => {
  it('goes from scene to scene, and stays at its ends', () => {
    const { lab, view, presenting } = setUp()
    presenting.begin(DECK, { deck: 'a' })
    expect(lab.run.getState().tab).toBe('measures')
    expect(lab.experiment.getState().experiment).toEqual(PRESETS['vae-2d'])
    expect(view.store.getState()).toMatchObject({
      folded: ['settings'],
      presents: { deck: 'a', scene: 1 },
    })
    presenting.go(1)
    presenting.go(2)
    expect(presenting.store.getState().at).toBe(1)
    expect(view.store.getState()).toMatchObject({ folded: [], hidden: ['data'] })
  })

  it('leaves the page shown as it was before', () => {
    const { view, presenting } = setUp()
    presenting.begin(DECK, { deck: 'a' })
    presenting.end()
    expect(view.store.getState()).toMatchObject({ folded: ['results'], hidden: [], presents: null })
    expect(presenting.store.getState().deck).toBeNull()
  })

  it('asks nothing where a scene ends a run, and lets the next model rest', () => {
    const { lab, presenting, running, progress, workers } = setUp()
    running()
    progress(40)
    presenting.begin(DECK, { deck: 'a' })
    expect(lab.run.getState()).toMatchObject({ proposal: null, wiped: 40 })
    expect(workers.current().heard.at(-1)).toMatchObject({ type: 'pause', runId: 2 })
  })

  it.each([
    { asked: 1, says: 'play' },
    { asked: 2, says: 'pause' },
  ])('does what was asked $asked times while a scene is on its way', async ({ asked, says }) => {
    const { presenting, running, progress, reach, workers } = setUp()
    running()
    progress(40)
    presenting.begin(DECK, { deck: 'a' })
    for (let i = 0; i < asked; i++) presenting.playOrPause()
    expect(workers.current().heard.at(-1)).toMatchObject({ type: 'pause', runId: 2 })
    reach('running')
    await vi.advanceTimersByTimeAsync(0)
    expect(presenting.store.getState().isOnItsWay).toBe(true)
    reach('paused')
    await vi.waitFor(() => expect(presenting.store.getState().isOnItsWay).toBe(false))
    expect(workers.current().heard.at(-1)).toMatchObject({ type: says, runId: 2 })
  })

  it('plays and pauses what is there', async () => {
    const { presenting, lab, opened, reach } = setUp()
    lab.open()
    presenting.begin(DECK, { deck: 'a' })
    presenting.playOrPause()
    expect(lab.run.getState().phase).toBe('opening')
    opened()
    await vi.waitFor(() => expect(lab.run.getState().phase).toBe('starting'))
    reach('running')
    presenting.playOrPause()
    reach('paused')
    expect(lab.run.getState().phase).toBe('paused')
  })
})

it.each(DECK_IDS)('every link of the deck %s is followed wholly', async (id) => {
  const { scenes } = await loadDeck(id, 'en')
  for (const { hash } of scenes) expect(parseHash(hash)?.ignored, hash).toEqual([])
})
