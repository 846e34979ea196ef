/** Loads the decks of the page, in one language. */
import { DECK_IDS } from './catalog.ts'
import { deckOf } from './deck.ts'
import type { DeckId } from './catalog.ts'
import type { Deck } from './deck.ts'

const words = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default' })
const links = import.meta.glob<readonly string[]>('./*/links.json', { import: 'default' })

export async function loadDeck(id: DeckId, locale: string): Promise<Deck> {
  const [text, hashes] = await Promise.all([
    words[`./${id}/${locale}.md`]?.(),
    links[`./${id}/links.json`]?.(),
  ])
  if (text === undefined || !hashes) throw new Error(`deck "${id}" is not there in "${locale}"`)
  return deckOf(text, hashes)
}

export const loadDecks = (locale: string): Promise<readonly Deck[]> =>
  Promise.all(DECK_IDS.map((id) => loadDeck(id, locale)))
