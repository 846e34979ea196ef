/** The changes that the run under way cannot take, and the button that begins again with them. */
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { changesBetween } from '../../models/changes.ts'
import { hasModel } from '../../state/runStore.ts'
import { describeChange } from '../describeChange.ts'
import { useStudy } from '../study.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './PendingBar.module.css'

export function PendingBar() {
  const messages = useMessages()
  const { t } = messages
  const { intents } = useLab()
  const study = useStudy()
  const edited = useExperiment(({ experiment }) => experiment)
  const inForce = useRun((run) => (hasModel(run.phase) ? run.experiment : null))
  const changes = useMemo(() => (inForce ? changesBetween(inForce, edited) : []), [inForce, edited])
  if (changes.length === 0) return null
  return (
    <div className={classes.bar} role="region" aria-label={t('pending.label')}>
      <div className={classes.head}>
        <strong>{t('pending.title', { count: changes.length })}</strong>
        <span className={classes.ways}>
          <Button
            size="compact-sm"
            variant="default"
            title={t('compare.openHelp')}
            onClick={() =>
              inForce && study.setState({ study: { kind: 'compare', a: inForce, b: edited } })
            }
          >
            {t('compare.open')}
          </Button>
          <Button size="compact-sm" onClick={() => intents.restart()}>
            {t('transport.restart')}
          </Button>
        </span>
      </div>
      <ul className={classes.list}>
        {changes.map((change) => {
          const { name, from, to } = describeChange(change, messages)
          return <li key={name}>{from === '' ? name : t('pending.change', { name, from, to })}</li>
        })}
      </ul>
    </div>
  )
}
