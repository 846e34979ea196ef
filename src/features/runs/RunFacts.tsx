/** How far a kept run got, when, and what was found of it. */
import { useMessages } from '../../i18n/useMessages.ts'
import { duration } from '../duration.ts'
import { kindOfRun } from './cardWords.ts'
import classes from './runs.module.css'
import type { RunCard } from '../../runs/card.ts'
import type { StoredRun } from '../../storage/runStorage.ts'

interface Props {
  readonly run: StoredRun<RunCard>
  readonly ago: string
}

export function RunFacts({ run: { card }, ago }: Props) {
  const { t, number, about } = useMessages()
  const of = about(kindOfRun(card))
  return (
    <p className={classes.facts}>
      <span>{t('runList.step', { step: number(card.step) })}</span>
      <span>{t('runList.trained', { time: duration(Math.floor(card.seconds)) })}</span>
      <span>{ago}</span>
      {card.verdict && <span>{of.t(`diagnosis.${card.verdict}.title`)}</span>}
    </p>
  )
}
