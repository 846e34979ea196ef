/** One chart of the family's spec: its curves in the colours of what they mean, and the values known in closed form. */
import { useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { Term } from '../../ui/Term.tsx'
import { SavePicture } from '../SavePicture.tsx'
import { CurveLegend, ReferenceLegend } from './Legend.tsx'
import classes from './losses.module.css'
import { Plot } from './Plot.tsx'
import { Reading } from './Reading.tsx'
import { logObstacle, settledValues, stepScale, valuesOf, verticalScale } from './scales.ts'
import { useWhileSeen } from './useWhileSeen.ts'
import { chartInWords } from './words.ts'
import type { WantedChart } from '../wantedCharts.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

interface Props {
  /** With the curves and references that hold for this run, and no others. */
  readonly chart: WantedChart
  readonly rows: readonly TelemetryRow[]
  readonly isLog: boolean
  /** The step whose values are read; `null` when none is. */
  readonly at: number | null
  readonly onRead: (step: number | null) => void
  /** The step of the earlier moment that the page looks at; `null` while it looks at the newest one. */
  readonly held: number | null
  readonly onHold: (step: number) => void
}

/** The axes of a chart, the references that lie on it, and why it is not logarithmic although that is wanted. */
function scaleOf(chart: WantedChart, rows: readonly TelemetryRow[], isLog: boolean) {
  const terms = chart.curves.map(({ term }) => term)
  const values = valuesOf(rows, terms)
  const { references } = chart
  const obstacle = isLog ? logObstacle(chart.axis, values) : null
  const showsLog = isLog && obstacle === null
  const held = showsLog ? values : settledValues(rows, terms)
  const levels = references.map(({ value }) => value)
  const vertical = verticalScale(chart.axis, held, levels, showsLog)
  const inView = references.filter(({ value }) => value >= vertical.low && value <= vertical.high)
  return { obstacle, showsLog, steps: stepScale(rows), vertical, inView }
}

export function LossChart({ chart, rows, isLog, at, onRead, held, onHold }: Props) {
  const messages = useMessages()
  const { t } = messages
  const { ref, seen } = useWhileSeen(rows)
  const { obstacle, steps, vertical, showsLog, inView } = useMemo(
    () => scaleOf(chart, seen, isLog),
    [chart, seen, isLog],
  )
  const words = useMemo(() => chartInWords(chart, rows, messages), [chart, rows, messages])
  return (
    <figure ref={ref} className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{t(`chart.${chart.id}`)}</h3>
          <CurveLegend curves={chart.curves} />
        </div>
        <p className={classes.unit}>
          {chart.axis === 'nats' ? <Term>{t('axis.nats')}</Term> : t(`axis.${chart.axis}`)}
          {obstacle ? ` · ${t(`losses.even.${obstacle}`)}` : ''}
        </p>
        <p className={classes.unseen}>{words}</p>
      </figcaption>
      <SavePicture name={t(`chart.${chart.id}`)} file={`curve-${chart.id}`}>
        <div className={classes.plot}>
          <Plot {...{ chart, steps, vertical, showsLog, inView }} rows={seen} />
          <Reading
            {...{ chart, steps, vertical, showsLog, at, onRead, held, onHold }}
            rows={seen}
          />
        </div>
      </SavePicture>
      <ReferenceLegend references={inView} />
    </figure>
  )
}
