/** One chart of the family's spec: its curves in the colours of what they mean, and the values known in closed form. */
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { VALUE_FORMAT } from './HoverValues.tsx'
import { CurveLegend, ReferenceLegend } from './Legend.tsx'
import classes from './losses.module.css'
import { Plot } from './Plot.tsx'
import { logObstacle, settledValues, valuesOf, verticalScale } from './scales.ts'
import { useWhileSeen } from './useWhileSeen.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

interface Props {
  /** With the curves and references that hold for this run, and no others. */
  readonly chart: ChartSpec
  readonly rows: readonly TelemetryRow[]
  readonly isLog: boolean
}

/** What the newest values are, as a sentence for those who cannot see the curves. */
function summary(chart: ChartSpec, row: TelemetryRow | undefined, { t, number }: Messages) {
  if (!row) return t('losses.nothingYet')
  const values = chart.curves.map(({ term }) => {
    const value = row[term]
    const known = typeof value === 'number' ? number(value, VALUE_FORMAT) : t('losses.noValue')
    return `${t(`term.${term}`)} ${known}`
  })
  return t('losses.summary', { values: values.join(', '), step: number(row.step) })
}

/** The vertical axis of a chart, the references that lie on it, and why it is not logarithmic although that is wanted. */
function scaleOf(chart: ChartSpec, rows: readonly TelemetryRow[], isLog: boolean) {
  const terms = chart.curves.map(({ term }) => term)
  const values = valuesOf(rows, terms)
  const references = chart.references ?? []
  const obstacle = isLog ? logObstacle(chart.axis, values) : null
  const showsLog = isLog && obstacle === null
  const held = showsLog ? values : settledValues(rows, terms)
  const levels = references.map(({ value }) => value)
  const vertical = verticalScale(chart.axis, held, levels, showsLog)
  const inView = references.filter(({ value }) => value >= vertical.low && value <= vertical.high)
  return { obstacle, showsLog, vertical, inView }
}

export function LossChart({ chart, rows, isLog }: Props) {
  const messages = useMessages()
  const { t } = messages
  const { ref, seen } = useWhileSeen(rows)
  const { obstacle, vertical, showsLog, inView } = useMemo(
    () => scaleOf(chart, seen, isLog),
    [chart, seen, isLog],
  )
  return (
    <figure ref={ref} className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{t(`chart.${chart.id}`)}</h3>
          <CurveLegend curves={chart.curves} />
        </div>
        <p className={classes.unit}>
          {t(`axis.${chart.axis}`)}
          {obstacle ? ` · ${t(`losses.even.${obstacle}`)}` : ''}
        </p>
        <p className={classes.unseen}>{summary(chart, rows.at(-1), messages)}</p>
      </figcaption>
      <Plot {...{ chart, vertical, showsLog, inView }} rows={seen} />
      <ReferenceLegend references={inView} />
    </figure>
  )
}
