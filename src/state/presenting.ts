/** The deck at hand: which scene is shown, and going from one to the next. */
import { createStore } from 'zustand/vanilla'
import { parseHash } from './hash.ts'
import { hasModel } from './runStore.ts'
import { warmTrained } from './trained.ts'
import type { Deck } from '../decks/deck.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { PageFacts } from './hash/page.ts'
import type { Lab } from './lab.ts'
import type { PageView, ViewState } from './view.ts'

export interface PresentingState {
  /** What is presented; `null` while nothing is. */
  readonly deck: Deck | null
  /** How a link names it. */
  readonly name: Pick<PageFacts, 'deck' | 'ownDeck'>
  /** The scene, counted from 0. */
  readonly at: number
  /** True until the scene's model is in place. */
  readonly isOnItsWay: boolean
}

export class Presenting {
  readonly store: StoreApi<PresentingState> = createStore<PresentingState>(() => ({
    deck: null,
    name: {},
    at: 0,
    isOnItsWay: false,
  }))
  readonly #lab: Lab
  readonly #view: PageView
  /** How the page was shown before. */
  #before: ViewState | null = null

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
    this.store.setState({ at, isOnItsWay: true })
    this.#view.present({ ...name, scene: at + 1 })
    void showScene(this.#lab, this.#view, deck.scenes[at]?.hash ?? '').then(() => {
      if (this.store.getState().at === at) this.store.setState({ isOnItsWay: false })
    })
    warm(deck.scenes[at + 1]?.hash)
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
 * anew rests until it is told to play.
 */
async function showScene({ intents, run }: Lab, view: PageView, hash: string): Promise<void> {
  const link = parseHash(hash)
  if (!link) return
  view.follow(link.page)
  const following = intents.follow(link)
  if (link.page.model !== undefined) await following
  const { proposal } = run.getState()
  if (!proposal) return
  intents.answer(true)
  if (proposal.what === 'new' && hasModel(run.getState().phase)) intents.pause()
}

/** Fetches what a scene will need. */
function warm(hash: string | undefined): void {
  const model = parseHash(hash ?? '')?.page.model
  if (model) warmTrained(model)
}
