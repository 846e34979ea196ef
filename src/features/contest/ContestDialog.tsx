/** Real or generated? Ten rounds against the discriminator as it stands, on the same pictures. */
import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { datasetSpec } from '../../datasets/datasets.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { isImage } from '../../models/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { useRun } from '../useLab.ts'
import classes from './contest.module.css'
import { Outcome } from './Outcome.tsx'
import { Round } from './Round.tsx'
import { useContest } from './useContest.ts'

export function ContestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useMessages()
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
      <WhetherPlayed />
    </Modal>
  )
}

/** Says why there is no game where there is none. */
function WhetherPlayed() {
  const { t } = useMessages()
  const experiment = useRun((run) => run.experiment)
  if (!experiment) return null
  const { players } = familySpec(experiment.family)
  if (!players.some(({ role }) => role === 'critic'))
    return <p className={classes.words}>{t('contest.noDiscriminator')}</p>
  if (!isImage(datasetSpec(experiment.dataset).shape))
    return <p className={classes.words}>{t('contest.noPictures')}</p>
  return <Game dataset={experiment.dataset} />
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
