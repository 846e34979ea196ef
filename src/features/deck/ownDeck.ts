/** The deck that a teacher makes on the page: kept on the device, and changed step by step. */
import { createStore } from 'zustand'
import { checkDeck } from '../../decks/deck.ts'
import type { StoreApi } from 'zustand'
import type { Deck, Scene } from '../../decks/deck.ts'

/** What "Forget everything" deletes begins with the page's name. */
const STORED_AS = 'ganvas.deck'

const EMPTY: Deck = { title: '', scenes: [] }

function kept(): Deck {
  try {
    return checkDeck(JSON.parse(localStorage.getItem(STORED_AS) ?? 'null')) ?? EMPTY
  } catch {
    return EMPTY
  }
}

export const ownDeck: StoreApi<Deck> = createStore<Deck>(kept)

ownDeck.subscribe((deck) => {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(deck))
  } catch {
    // Forbidden or full: the deck then lasts as long as the page.
  }
})

export const addScene = (scene: Scene): void =>
  ownDeck.setState(({ scenes }) => ({ scenes: [...scenes, scene] }))

export const changeScene = (at: number, change: Partial<Scene>): void =>
  ownDeck.setState(({ scenes }) => ({
    scenes: scenes.map((scene, i) => (i === at ? { ...scene, ...change } : scene)),
  }))

export const removeScene = (at: number): void =>
  ownDeck.setState(({ scenes }) => ({ scenes: scenes.toSpliced(at, 1) }))

/** Moves a scene by so many places, within the deck. */
export const moveScene = (at: number, by: number): void =>
  ownDeck.setState(({ scenes }) => {
    const scene = scenes[at]
    if (!scene || at + by < 0 || at + by >= scenes.length) return {}
    return { scenes: scenes.toSpliced(at, 1).toSpliced(at + by, 0, scene) }
  })
