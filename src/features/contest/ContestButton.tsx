/** Opens the game against the discriminator, where there is one and what it judges are pictures. */
import { lazy, Suspense, useState } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { isImage } from '../../models/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { hasModel } from '../../state/runStore.ts'
import { useRun } from '../useLab.ts'
import classes from './ContestButton.module.css'
import type { Experiment } from '../../models/experiment.ts'

// Played by few.
const Dialog = lazy(async () => {
  const { ContestDialog } = await import('./ContestDialog.tsx')
  return { default: ContestDialog }
})

const hasJudgeOfPictures = ({ family, dataset }: Experiment): boolean =>
  familySpec(family).players.some(({ role }) => role === 'critic') &&
  isImage(datasetSpec(dataset).shape)

export function ContestButton() {
  const { t } = useMessages()
  const isThere = useRun((run) => hasModel(run.phase))
  const canPlay = useRun(({ experiment }) => experiment !== null && hasJudgeOfPictures(experiment))
  const [isOpen, setIsOpen] = useState(false)
  if (!canPlay) return null
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
