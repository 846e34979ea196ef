/** Opens the game against the discriminator. */
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { hasModel } from '../../state/runStore.ts'
import { useRun } from '../useLab.ts'
import classes from './ContestButton.module.css'

// Played by few.
const Dialog = lazy(async () => {
  const { ContestDialog } = await import('./ContestDialog.tsx')
  return { default: ContestDialog }
})

export function ContestButton() {
  const { t } = useMessages()
  const isThere = useRun((run) => hasModel(run.phase))
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={classes.open}
        disabled={!isThere}
        onClick={() => setIsOpen(true)}
      >
        {t('contest.open')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
