/** The list of decks and the deck that is presented. */
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { DECK_IDS } from '../../decks/catalog.ts'
import { loadDeck } from '../../decks/load.ts'
import { unpackDeck } from '../../decks/packed.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { parseHash } from '../../state/hash.ts'
import { Presenting } from '../../state/presenting.ts'
import { notify } from '../../state/notices.ts'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import { DeckDialog } from './DeckDialog.tsx'
import { Presenter } from './Presenter.tsx'
import type { ReactNode } from 'react'
import type { Deck } from '../../decks/deck.ts'
import type { PresentingState } from '../../state/presenting.ts'

interface Props {
  readonly warm: () => Promise<unknown>
  readonly share: ReactNode
  readonly isListOpen: boolean
  readonly onList: (isOpen: boolean) => void
}

/** The deck that a link names, in a language; `null` where there is none. */
async function deckNamed(
  { deck, ownDeck }: PresentingState['name'],
  locale: string,
): Promise<Deck | null> {
  const id = DECK_IDS.find((each) => each === deck)
  if (id) return await loadDeck(id, locale)
  return ownDeck === undefined ? null : unpackDeck(ownDeck)
}

/** Follows links to decks, and keeps the deck at hand in the language of the page. */
function useLinks(presenting: Presenting): void {
  const { run } = useLab()
  const { locale } = useMessages()
  const spoken = useRef(locale)
  useEffect(() => {
    spoken.current = locale
    const { deck, name } = presenting.store.getState()
    if (deck && name.deck)
      void deckNamed(name, locale).then((found) => found && presenting.translate(found))
  }, [locale, presenting])
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const { deck, ownDeck, scene = 1 } = parseHash(location.hash)?.page ?? {}
      if (deck === undefined && ownDeck === undefined) return
      const name = { ...(deck && { deck }), ...(ownDeck && { ownDeck }) }
      const found = await deckNamed(name, spoken.current)
      if (found) return presenting.begin(found, name, scene - 1)
      const [key, value] = deck ? ['deck', deck] : ['ownDeck', ownDeck ?? '']
      notify(run, { kind: 'ignoredSettings', ignored: [{ key, value, reason: 'unknown' }] })
    }
    const onHashChange = (): void => void follow()
    void follow()
    window.addEventListener('hashchange', onHashChange)
    return () => window.removeEventListener('hashchange', onHashChange)
  }, [run, presenting])
}

export function Decks({ warm, share, isListOpen, onList }: Props) {
  const lab = useLab()
  const pageView = usePageView()
  const [presenting] = useState(() => new Presenting(lab, pageView))
  const deck = useStore(presenting.store, (state) => state.deck)
  useLinks(presenting)
  useEffect(() => {
    if (deck) void warm().catch(() => undefined)
  }, [deck, warm])
  return (
    <>
      {isListOpen && <DeckDialog presenting={presenting} onClose={() => onList(false)} />}
      {deck && createPortal(<Presenter {...{ presenting, deck, share }} />, document.body)}
    </>
  )
}
