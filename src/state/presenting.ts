/** The deck at hand: which scene is shown, and going from one to the next. */
import { createStore } from 'zustand/vanilla'
import { parseHash } from './hash.ts'
import { hasModel, isPlaying } from './runStore.ts'
import { warmTrained } from './trained.ts'
import type { Deck } from '../decks/deck.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { PageFacts } from './hash/page.ts'
import type { Lab } from './lab.ts'
import type { PhaseName, RunStore } from './runStore.ts'
import type { PageView, ViewState } from './view.ts'

/** A lab that is being opened, and a run of which nothing is there yet. */
const COMING: ReadonlySet<PhaseName> = new Set(['opening', 'starting', 'waiting'])

export interface PresentingState {
  /** What is presented; `null` while nothing is. */
  readonly deck: Deck | null
  /** How a link names it. */
  readonly name: Pick<PageFacts, 'deck' | 'ownDeck'>
  /** The scene, counted from 0. */
  readonly at: number
  /** True until the scene's model is in place. */
  readonly isOnItsWay: boolean
  /** Whether it shall play as soon as it is. */
  readonly playsThen: boolean
}

export class Presenting {
  readonly store: StoreApi<PresentingState> = createStore<PresentingState>(() => ({
    deck: null,
    name: {},
    at: 0,
    isOnItsWay: false,
    playsThen: false,
  }))
  readonly #lab: Lab
  readonly #view: PageView
  /** How the page was shown before. */
  #before: ViewState | null = null
  /** How many scenes were shown. */
  #shown = 0

  constructor(lab: Lab, view: PageView) {
    this.#lab = lab
    this.#view = view
  }

  /** Begins with a scene of a deck. */
  begin(deck: Deck, name: PresentingState['name'], at = 0): void {
    if (deck.scenes.length === 0) return
    this.#before ??= this.#view.store.getState()
    this.store.setState({ deck, name })
    this.go(at)
  }

  /** Takes the same deck in other words. */
  translate(deck: Deck): void {
    if (this.store.getState().deck) this.store.setState({ deck })
  }

  /** Goes to a scene, or to the last one before or after it that there is. */
  go(to: number): void {
    const { deck, name } = this.store.getState()
    if (!deck) return
    const at = Math.max(0, Math.min(to, deck.scenes.length - 1))
    this.store.setState({ at, isOnItsWay: true, playsThen: false })
    this.#view.present({ ...name, scene: at + 1 })
    void this.#show(deck.scenes[at]?.hash ?? '')
    warm(deck.scenes[at + 1]?.hash)
  }

  /** Plays or pauses. What is asked for while a scene is on its way is done when it is there. */
  playOrPause(): void {
    const { isOnItsWay } = this.store.getState()
    const { intents, run } = this.#lab
    if (isOnItsWay) this.store.setState(({ playsThen }) => ({ playsThen: !playsThen }))
    else if (isPlaying(run.getState().phase)) intents.pause()
    else intents.play()
  }

  async #show(hash: string): Promise<void> {
    const shown = ++this.#shown
    await showScene(this.#lab, this.#view, hash)
    if (shown !== this.#shown) return
    const { deck, playsThen } = this.store.getState()
    this.store.setState({ isOnItsWay: false, playsThen: false })
    if (deck && playsThen) this.#lab.intents.play()
  }

  /** Ends it; what the last scene showed stays, and the page is shown as before. */
  end(): void {
    this.store.setState({ deck: null })
    if (this.#before) this.#view.store.setState(this.#before)
    this.#before = null
    this.#view.present(null)
  }
}

/**
 * Goes where a scene leads, without asking: the run that is there can be brought back as after a restart. A model that begins
 * anew rests until it is told to play. Resolves when the lab has what it can be told to play.
 */
async function showScene({ intents, run }: Lab, view: PageView, hash: string): Promise<void> {
  const link = parseHash(hash)
  if (!link) return
  view.follow(link.page)
  const following = intents.follow(link)
  if (link.page.model !== undefined) await following
  const { proposal } = run.getState()
  if (proposal) intents.answer(true)
  const rests = proposal?.what === 'new' && hasModel(run.getState().phase)
  if (rests) intents.pause()
  await readiness(run, rests)
}

/** Resolves when a run rests, or is under way where it was not told to rest, or none can begin. */
const readiness = (run: RunStore, rests: boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      const { phase } = run.getState()
      if (COMING.has(phase) || (rests && isPlaying(phase))) return
      leave()
      resolve()
    }
    const leave = run.subscribe(look)
    look()
  })

/** Fetches what a scene will need. */
function warm(hash: string | undefined): void {
  const model = parseHash(hash ?? '')?.page.model
  if (model) warmTrained(model)
}
