import { describe, expect, it } from 'vitest'
import { DECK_IDS } from './catalog.ts'
import { deckOf, readDeck, writeDeck } from './deck.ts'
import { loadDecks } from './load.ts'
import { packDeck, unpackDeck } from './packed.ts'
import type { Deck } from './deck.ts'

const DECK: Deck = {
  title: 'Été',
  scenes: [
    { title: 'One', note: 'First line.\nSecond line.', hash: '#preset=vae-2d' },
    { title: 'Two', note: '', hash: '' },
  ],
}

describe('the decks of the page', () => {
  it.each(['en', 'fr', 'it'])('have words for every scene in %s', async (locale) => {
    const decks = await loadDecks(locale)
    expect(decks).toHaveLength(DECK_IDS.length)
    for (const { title, scenes } of decks) {
      expect(title).not.toBe('')
      expect(scenes.length).toBeGreaterThan(2)
      for (const scene of scenes) expect(scene.title && scene.note && scene.hash).toBeTruthy()
    }
  })

  it('are refused where words and links do not belong together', () => {
    expect(() => deckOf('# A\n\n## One\n\nnote', [])).toThrow('a deck of 0 links has words for 1')
    expect(deckOf('# A\n\n## One\n\nnote\n', ['#a=1'])).toEqual({
      title: 'A',
      scenes: [{ title: 'One', note: 'note', hash: '#a=1' }],
    })
  })
})

describe('a deck of one’s own', () => {
  it('comes back from its file and from its link', () => {
    expect(readDeck(writeDeck(DECK))).toEqual(DECK)
    expect(unpackDeck(packDeck(DECK))).toEqual(DECK)
    expect(packDeck(DECK)).toMatch(/^[\w-]+$/)
  })

  it.each(['', 'x', '{}', '{"ganvas-deck":2,"deck":{"title":"","scenes":[]}}', '[]'])(
    'is none in the file %j',
    (text) => expect(readDeck(text)).toBeNull(),
  )

  it.each(['', '%', 'AAAA', packDeck(DECK).slice(0, 20)])('is none in the link %j', (text) =>
    expect(unpackDeck(text)).toBeNull(),
  )

  it('holds scenes of this page alone', () => {
    const elsewhere = { title: '', scenes: [{ title: '', note: '', hash: 'https://example.org' }] }
    expect(unpackDeck(packDeck(elsewhere))).toBeNull()
  })
})
