/** How the run stands, in words. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Card } from '../../ui/Card.tsx'
import { duration } from '../duration.ts'
import { useRun } from '../useLab.ts'
import classes from './RunCard.module.css'

export function RunCard() {
  const { t, number } = useMessages()
  const phase = useRun((run) => run.phase)
  const seconds = useRun((run) => Math.floor(run.seconds))
  const images = useRun((run) => run.images)
  return (
    <Card place="run" title={t('run.title')}>
      <p className={classes.status} role="status" data-phase={phase}>
        {t(`phase.${phase}`)}
      </p>
      <dl className={classes.facts}>
        <div>
          <dt>{t('run.time')}</dt>
          <dd>{duration(seconds)}</dd>
        </div>
        <div>
          <dt>{t('run.images')}</dt>
          <dd>{number(images)}</dd>
        </div>
      </dl>
    </Card>
  )
}
