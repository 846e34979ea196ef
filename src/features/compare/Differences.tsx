/** The settings in which the two runs differ, each with both values; and what waits for both to begin again. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { changesBetween } from '../../models/changes.ts'
import { hasModel } from '../../state/runStore.ts'
import { SIDES } from '../../state/comparison.ts'
import { describeChange } from '../describeChange.ts'
import { RunSwatch } from '../RunSwatch.tsx'
import classes from './compare.module.css'
import { useComparison, useExperiments, useRuns } from './useComparison.ts'

export function Differences() {
  const messages = useMessages()
  const { t } = messages
  const { a, b } = useExperiments()
  const changes = changesBetween(a, b).map((change) => describeChange(change, messages))
  return (
    <div className={classes.differences}>
      {changes.length === 0 ? (
        <p>{t('compare.same')}</p>
      ) : (
        <table>
          <caption>{t('compare.differs', { count: changes.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.setting')}</th>
              {SIDES.map((side, look) => (
                <th key={side} scope="col">
                  <RunSwatch look={look} /> {t(`compare.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ name, from, to }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{from || t('compare.other')}</td>
                <td>{to || t('compare.other')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Waiting />
    </div>
  )
}

/** Says that a change takes effect when both begin again, and lets them. */
function Waiting() {
  const { t } = useMessages()
  const comparison = useComparison()
  const edited = useExperiments()
  const inForce = useRuns(({ phase, experiment }) => (hasModel(phase) ? experiment : null))
  const waits = SIDES.some((side) => {
    const now = inForce[side]
    return now !== null && changesBetween(now, edited[side]).length > 0
  })
  return (
    <div role="status">
      {waits && (
        <p className={classes.waiting}>
          {t('compare.waits')}
          <Button size="compact-sm" onClick={() => comparison.reset()}>
            {t('compare.again')}
          </Button>
        </p>
      )}
    </div>
  )
}
