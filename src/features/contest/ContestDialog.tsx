/** Real or generated? Ten rounds against the discriminator as it stands, on the same pictures. */
import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { useRun } from '../useLab.ts'
import classes from './contest.module.css'
import { Outcome } from './Outcome.tsx'
import { Round } from './Round.tsx'
import { useContest } from './useContest.ts'

export function ContestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages()
  const experiment = useRun((run) => run.experiment)
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('contest.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size={560}
      fullScreen={isPhone ?? false}
    >
      {experiment && <Game dataset={experiment.dataset} />}
    </Modal>
  )
}

function Game({ dataset }: { readonly dataset: string }) {
  const { t } = useMessages()
  const { contest, answers, isRefused, answer, again } = useContest()
  const { classNames } = datasetSpec(dataset)
  if (isRefused)
    return (
      <>
        <p role="alert">{t('contest.refused')}</p>
        <Button onClick={again}>{t('contest.again')}</Button>
      </>
    )
  if (!contest)
    return (
      <p className={classes.words} role="status">
        {t('contest.loading')}
      </p>
    )
  if (answers.length < contest.isReal.length)
    return <Round {...{ contest, answers, answer, classNames }} />
  return <Outcome {...{ contest, answers, again, classNames }} />
}
