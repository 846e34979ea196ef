/** Back and forth through the edits of the settings. */
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { RedoIcon, UndoIcon } from '../../ui/icons.tsx'
import { COMMAND_KEY } from '../commandKey.ts'
import { useLab } from '../useLab.ts'
import classes from './UndoButtons.module.css'

export function UndoButtons() {
  const { t } = useMessages()
  const { intents, history } = useLab()
  const canUndo = useStore(history.store, ({ past }) => past.length > 0)
  const canRedo = useStore(history.store, ({ future }) => future.length > 0)
  return (
    <div className={classes.buttons}>
      <button
        type="button"
        className={classes.button}
        disabled={!canUndo}
        aria-label={t('undo.undo')}
        title={`${t('undo.undo')} (${COMMAND_KEY}Z)`}
        onClick={() => intents.undo()}
      >
        <UndoIcon size={16} />
      </button>
      <button
        type="button"
        className={classes.button}
        disabled={!canRedo}
        aria-label={t('undo.redo')}
        title={`${t('undo.redo')} (${COMMAND_KEY}Y)`}
        onClick={() => intents.redo()}
      >
        <RedoIcon size={16} />
      </button>
    </div>
  )
}
