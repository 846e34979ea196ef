/** The scenes of the reader's deck: each can be shown, renamed, moved and removed. */
import { Textarea, TextInput } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { parseHash } from '../../state/hash.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import classes from './deck.module.css'
import { changeScene, moveScene, removeScene } from './ownDeck.ts'
import type { Scene } from '../../decks/deck.ts'

export function SceneList({ scenes }: { readonly scenes: readonly Scene[] }) {
  const { t } = useMessages()
  const { intents } = useLab()
  const pageView = usePageView()
  const show = (hash: string): void => {
    const link = parseHash(hash)
    if (!link) return
    pageView.follow(link.page)
    void intents.follow(link)
  }
  return (
    <ol className={classes.scenes} aria-label={t('deck.list')}>
      {scenes.map((scene, at) => {
        const number = at + 1
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a scene has no name but its place
          <li key={at}>
            <div className={classes.row}>
              <TextInput
                aria-label={t('deck.sceneTitle', { number })}
                value={scene.title}
                maxLength={200}
                onChange={(event) => changeScene(at, { title: event.currentTarget.value })}
              />
              <ToolButton
                name={t('deck.up', { number })}
                disabled={at === 0}
                onClick={() => moveScene(at, -1)}
              >
                ↑
              </ToolButton>
              <ToolButton
                name={t('deck.down', { number })}
                disabled={at === scenes.length - 1}
                onClick={() => moveScene(at, 1)}
              >
                ↓
              </ToolButton>
              <ToolButton name={t('deck.remove', { number })} onClick={() => removeScene(at)}>
                <CloseIcon size={16} />
              </ToolButton>
            </div>
            <Textarea
              aria-label={t('deck.sceneNote', { number })}
              placeholder={t('deck.note')}
              value={scene.note}
              maxLength={1000}
              autosize={false}
              rows={2}
              onChange={(event) => changeScene(at, { note: event.currentTarget.value })}
            />
            <button type="button" className={classes.show} onClick={() => show(scene.hash)}>
              {t('deck.show', { number })}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
