/** When the run ends by itself. */
import { useId } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { STOP_KINDS } from '../../models/experiment.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ControlRow } from '../../ui/ControlRow.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { useLab } from '../useLab.ts'
import classes from './TrainingCard.module.css'
import type { Experiment } from '../../models/experiment.ts'

type Stop = Experiment['stop']

/** A sensible first limit for each kind. */
const FIRST_LIMIT: Readonly<Record<Stop['kind'], number>> = {
  none: 0,
  steps: 2000,
  epochs: 5,
  minutes: 2,
}

export function StopControl({ stop }: { readonly stop: Stop }) {
  const { t } = useMessages()
  const { intents } = useLab()
  const id = useId()
  const setStop = (next: Stop): void =>
    void intents.edit((experiment) => ({ ...experiment, stop: next }))
  const label = t('parameter.stop.label')
  const range = {
    min: stop.kind === 'steps' ? 1 : 0.1,
    max: 1e9,
    step: stop.kind === 'steps' ? 100 : 1,
    scale: 'linear',
    integer: stop.kind === 'steps',
  } as const
  return (
    <ControlRow
      setting="training.stop"
      id={id}
      label={label}
      help={t('parameter.stop.help')}
      live
      onReset={stop.kind === 'none' ? null : () => setStop({ kind: 'none', at: 0 })}
      below={
        <div className={classes.stop}>
          <div>
            <ChoiceField
              id={id}
              label={label}
              value={stop.kind}
              options={STOP_KINDS.map((kind) => ({
                value: kind,
                label: t(`stop.${kind}`),
                help: t(`stop.${kind}.help`),
              }))}
              onChange={(kind) =>
                setStop({ kind: kind as Stop['kind'], at: FIRST_LIMIT[kind as Stop['kind']] })
              }
            />
          </div>
          {stop.kind !== 'none' && (
            <ValueField
              label={t('control.ownedBy', { owner: label, name: t(`stop.${stop.kind}`) })}
              value={stop.at}
              range={range}
              onChange={(at) => setStop({ kind: stop.kind, at })}
            />
          )}
        </div>
      }
    />
  )
}
