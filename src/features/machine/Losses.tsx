/** The terms of the losses as they stand. */
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { toneText } from '../../ui/tone.ts'
import { useDataKind } from '../useDataKind.ts'
import { useLab } from '../useLab.ts'
import { wantedCharts } from '../wantedCharts.ts'
import classes from './machine.module.css'
import type { Part } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'

interface Props {
  readonly part: Part
  readonly experiment: Experiment
  /** Those of a step that is gone through; `null` for those of now. */
  readonly terms: Readonly<Record<string, number>> | null
}

export function Losses({ part, experiment, terms }: Props) {
  const { t, number } = useMessages()
  const { telemetry } = useLab()
  useSyncExternalStore(telemetry.subscribe, () => telemetry.version)
  const { family, hyperparameters } = experiment
  const curves = wantedCharts(familySpec(family), hyperparameters, useDataKind('inForce')).flatMap(
    (chart) => chart.curves,
  )
  const shown = curves.filter(({ term }) => part.terms?.includes(term))
  return (
    <span className={classes.losses}>
      {shown.map(({ term, tone }) => {
        const value = terms ? terms[term] : telemetry.last(term)
        return (
          <span key={term} className={classes.loss}>
            <span style={{ color: toneText(tone) }}>{t(`term.${term}`)}</span>
            <output>
              {value === undefined ? '–' : number(value, { maximumSignificantDigits: 3 })}
            </output>
          </span>
        )
      })}
    </span>
  )
}
