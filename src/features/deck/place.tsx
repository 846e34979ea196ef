/** The places of the page that show decks. What stands in them is loaded when a deck is first wanted. */
import { Menu } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { parseHash } from '../../state/hash.ts'
import type { ReactNode } from 'react'

const Decks = lazy(async () => {
  const { Decks: Tools } = await import('./Decks.tsx')
  return { default: Tools }
})

/** True where the address names a deck. */
const isLinked = (): boolean => {
  const { deck, ownDeck } = parseHash(location.hash)?.page ?? {}
  return deck !== undefined || ownDeck !== undefined
}

interface Props {
  /** Loads what scenes may show, so that none waits for it. */
  readonly warm: () => Promise<unknown>
  /** Makes a link to the scene that is presented. */
  readonly share: ReactNode
  /** Shows the entry of a menu that opens the list of decks. */
  readonly children: (item: ReactNode) => ReactNode
}

export function DeckPlace({ warm, share, children }: Props) {
  const { t } = useMessages()
  const [isWanted, setIsWanted] = useState(isLinked)
  const [isListOpen, setIsListOpen] = useState(false)
  useEffect(() => {
    const look = (): void => {
      if (isLinked()) setIsWanted(true)
    }
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  const open = (): void => {
    setIsWanted(true)
    setIsListOpen(true)
  }
  return (
    <>
      {children(<Menu.Item onClick={open}>{t('deck.menu')}</Menu.Item>)}
      {isWanted && (
        <Suspense>
          <Decks warm={warm} share={share} isListOpen={isListOpen} onList={setIsListOpen} />
        </Suspense>
      )}
    </>
  )
}
