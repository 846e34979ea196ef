/** What to try against the verdict: each a button that makes the change, and begins again where that takes it. */
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { remediesFor } from '../../metrics/verdict/remedies.ts'
import { changesBetween } from '../../models/changes.ts'
import { useLocks } from '../../ui/locks.ts'
import { settingOf } from '../settingOf.ts'
import { RestartIcon } from '../../ui/icons.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './remedies.module.css'
import type { Remedy } from '../../metrics/verdict/remedies.ts'
import type { VerdictId } from '../../metrics/verdict/verdicts.ts'
import type { ParameterValue } from '../../models/spec.ts'

interface Props {
  readonly verdict: VerdictId
  /** Called when a new run was begun, whose verdict is yet to come: the buttons go. */
  readonly onRestart: () => void
}

export function Remedies({ verdict, onRestart }: Props) {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const edited = useExperiment(({ experiment }) => experiment)
  const inForce = useRun((run) => run.experiment) ?? edited
  const remedies = useMemo(() => remediesFor(verdict, inForce), [verdict, inForce])
  const { isLocked } = useLocks()
  if (remedies.length === 0) return null

  const isKept = ({ change }: Remedy): boolean =>
    changesBetween(edited, change(edited)).some((one) => isLocked(settingOf(one, edited.family)))
  const apply = ({ change, restarts }: Remedy): void => {
    if (intents.edit(change).length > 0 || !restarts) return
    intents.restart()
    onRestart()
  }
  const inWords = (value: ParameterValue): string =>
    typeof value === 'number' ? number(value, { maximumSignificantDigits: 6 }) : String(value)
  return (
    <section className={classes.section}>
      <h3 className={classes.title}>{t('remedies.title')}</h3>
      <ul className={classes.list}>
        {remedies.map((remedy) => (
          <li key={remedy.id}>
            <button
              type="button"
              className={classes.remedy}
              disabled={isKept(remedy)}
              {...(isKept(remedy) && { title: t('lock.why') })}
              onClick={() => apply(remedy)}
            >
              <span className={classes.change}>
                {t(`remedy.${remedy.id}`, {
                  from: inWords(remedy.values.from),
                  to: inWords(remedy.values.to),
                })}
              </span>{' '}
              <span className={classes.effect}>
                {remedy.restarts && <RestartIcon size={11} />}
                {t(remedy.restarts ? 'remedies.restarts' : 'remedies.live')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
