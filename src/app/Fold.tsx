/** Folds the columns beside the stage away, and unfolds them. */
import { useStore } from 'zustand'
import { usePageView } from '../features/useView.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { ShrinkIcon, WidenIcon } from '../ui/icons.tsx'
import classes from './Stage.module.css'

export function Fold() {
  const { t } = useMessages()
  const pageView = usePageView()
  const isFolded = useStore(pageView.store, ({ folded }) => folded.length > 0)
  const name = t('view.fold')
  return (
    <button
      type="button"
      className={classes.fold}
      aria-label={name}
      aria-pressed={isFolded}
      title={`${name} (F)`}
      onClick={() => pageView.fold()}
    >
      {isFolded ? <ShrinkIcon size={16} /> : <WidenIcon size={16} />}
    </button>
  )
}
