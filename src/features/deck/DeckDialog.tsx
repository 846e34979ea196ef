/** The decks that come with the page, and the reader's own, which is made here. */
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { DECK_IDS } from '../../decks/catalog.ts'
import { readDeck, writeDeck } from '../../decks/deck.ts'
import { loadDecks } from '../../decks/load.ts'
import { packDeck } from '../../decks/packed.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { formatHash } from '../../state/hash.ts'
import { pageHash } from '../../state/pageFacts.ts'
import { modelName } from '../modelName.ts'
import { saveFile } from '../saveFile.ts'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import classes from './deck.module.css'
import { addScene, ownDeck } from './ownDeck.ts'
import { SceneList } from './SceneList.tsx'
import type { Deck } from '../../decks/deck.ts'
import type { Presenting, PresentingState } from '../../state/presenting.ts'

interface Props {
  readonly presenting: Presenting
  readonly onClose: () => void
}

/** Takes the whole screen where the browser gives it. */
const takeScreen = (): void =>
  void document.documentElement.requestFullscreen?.().catch(() => undefined)

export function DeckDialog({ presenting, onClose }: Props) {
  const { t } = useMessages()
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  const present = (deck: Deck, name: PresentingState['name']): void => {
    onClose()
    takeScreen()
    presenting.begin(deck, name)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deck.menu')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size={760}
      fullScreen={isPhone ?? false}
    >
      <p className={classes.help}>{t('deck.help')}</p>
      <Shipped onPresent={present} />
      <OwnDeck presenting={presenting} onPresent={present} />
    </Modal>
  )
}

type Present = (deck: Deck, name: PresentingState['name']) => void

function Shipped({ onPresent }: { readonly onPresent: Present }) {
  const { t, locale } = useMessages()
  const [decks, setDecks] = useState<readonly Deck[]>([])
  useEffect(() => {
    let isHere = true
    void loadDecks(locale).then((found) => isHere && setDecks(found))
    return () => void (isHere = false)
  }, [locale])
  return (
    <ul className={classes.decks}>
      {decks.map((deck, i) => (
        <li key={DECK_IDS[i]}>
          <span>
            <strong>{deck.title}</strong>
            <span className={classes.help}>{t('deck.scenes', { count: deck.scenes.length })}</span>
          </span>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => ownDeck.setState(deck)}>
              {t('deck.copy')}
            </Button>
            <Button size="xs" onClick={() => onPresent(deck, { deck: DECK_IDS[i] ?? '' })}>
              {t('deck.present')}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  )
}

function OwnDeck({
  presenting,
  onPresent,
}: {
  readonly presenting: Presenting
  readonly onPresent: Present
}) {
  const messages = useMessages()
  const { t } = messages
  const lab = useLab()
  const pageView = usePageView()
  const deck = useStore(ownDeck)
  const isPresented = useStore(presenting.store, (state) => state.deck !== null)
  const add = (): void => {
    const title = modelName(lab.experiment.getState().experiment, messages)
    addScene({ title, note: '', hash: pageHash(lab, pageView) })
  }
  const isEmpty = deck.scenes.length === 0
  return (
    <section aria-label={t('deck.own')} className={classes.own}>
      <h3>{t('deck.own')}</h3>
      <TextInput
        label={t('deck.title')}
        value={deck.title}
        maxLength={200}
        onChange={(event) => ownDeck.setState({ title: event.currentTarget.value })}
      />
      <SceneList scenes={deck.scenes} />
      <Group gap="xs">
        <Button variant="default" disabled={isPresented} onClick={add}>
          {t('deck.add')}
        </Button>
        <Button disabled={isEmpty} onClick={() => onPresent(deck, { ownDeck: packDeck(deck) })}>
          {t('deck.present')}
        </Button>
      </Group>
      <Files deck={deck} />
    </section>
  )
}

/** Saves, opens and shares the reader's deck. */
function Files({ deck }: { readonly deck: Deck }) {
  const { t } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const [news, setNews] = useState('')
  const isEmpty = deck.scenes.length === 0
  const save = (): void =>
    saveFile(new Blob([writeDeck(deck)], { type: 'application/json' }), 'ganvas-deck.json')
  const copy = (): void => {
    const link = new URL(location.href)
    link.hash = formatHash(null, { ownDeck: packDeck(deck), scene: 1 })
    const tell = (words: string) => () => setNews(words)
    navigator.clipboard
      .writeText(link.href)
      .then(tell(t('share.copied')), tell(t('deck.notCopied')))
  }
  const open = async (file: File | undefined): Promise<void> => {
    const found = file ? readDeck(await file.text()) : null
    if (found) ownDeck.setState(found)
    setNews(found ? '' : t('deck.notRead', { name: file?.name ?? '' }))
  }
  return (
    <>
      <Group gap="xs">
        <Button size="xs" variant="default" disabled={isEmpty} onClick={save}>
          {t('deck.save')}
        </Button>
        <Button size="xs" variant="default" onClick={() => input.current?.click()}>
          {t('deck.open')}
        </Button>
        <Button size="xs" variant="default" disabled={isEmpty} onClick={copy}>
          {t('share.copy')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('deck.open')}
          onChange={(event) => {
            const { currentTarget } = event
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </Group>
      <p role="status" className={classes.help}>
        {news}
      </p>
    </>
  )
}
