/** One chart of the family's spec: its curves in the colours of what they mean, and the values known in closed form. */
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { useMessages } from '../../i18n/useMessages.ts'
import { HoverValues, VALUE_FORMAT } from './HoverValues.tsx'
import { CurveLegend, ReferenceLegend } from './Legend.tsx'
import classes from './losses.module.css'
import {
  digitsOf,
  logObstacle,
  settledValues,
  stepScale,
  valuesOf,
  verticalScale,
} from './scales.ts'
import { dashesOf, DOTS, lineColour } from './tones.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

interface Props {
  /** With the curves and references that hold for this run, and no others. */
  readonly chart: ChartSpec
  readonly rows: readonly TelemetryRow[]
  readonly isLog: boolean
}

const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 }
const HEIGHT = 140
const AXIS_WIDTH = 40
const TICK = { fill: 'var(--muted)', fontSize: 11 }
/** Draws the axes before there is a run. */
const NO_ROWS = [{ step: 0 }, { step: 100 }]

/** What the newest values are, as a sentence for those who cannot see the curves. */
function summary(terms: readonly string[], row: TelemetryRow | undefined, { t, number }: Messages) {
  if (!row) return t('losses.nothingYet')
  const values = terms.map((term) => {
    const value = row[term]
    const known = typeof value === 'number' ? number(value, VALUE_FORMAT) : t('losses.noValue')
    return `${t(`term.${term}`)} ${known}`
  })
  return t('losses.summary', { values: values.join(', '), step: number(row.step) })
}

export function LossChart({ chart, rows, isLog }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const terms = chart.curves.map(({ term }) => term)
  const values = valuesOf(rows, terms)
  const references = chart.references ?? []
  const obstacle = isLog ? logObstacle(chart.axis, values) : null
  const showsLog = isLog && obstacle === null
  const levels = references.map(({ value }) => value)
  const held = showsLog ? values : settledValues(rows, terms)
  const vertical = verticalScale(chart.axis, held, levels, showsLog)
  const steps = stepScale(rows)
  const digits = digitsOf(vertical)
  return (
    <figure className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{t(`chart.${chart.id}`)}</h3>
          <CurveLegend curves={chart.curves} />
        </div>
        <p className={classes.unit}>
          {t(`axis.${chart.axis}`)}
          {obstacle ? ` · ${t(`losses.even.${obstacle}`)}` : ''}
        </p>
        <p className={classes.unseen}>{summary(terms, rows.at(-1), messages)}</p>
      </figcaption>
      <LineChart
        responsive
        style={{ width: '100%', height: HEIGHT }}
        data={rows.length > 0 ? rows : NO_ROWS}
        margin={MARGIN}
        syncId="losses"
        aria-label={t(`chart.${chart.id}`)}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="step"
          type="number"
          domain={[steps.low, steps.high]}
          allowDataOverflow
          ticks={[...steps.ticks]}
          tickFormatter={(step: number) => number(step)}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--control)' }}
          height={20}
        />
        <YAxis
          type="number"
          scale={showsLog ? 'log' : 'linear'}
          domain={[vertical.low, vertical.high]}
          allowDataOverflow
          ticks={[...vertical.ticks]}
          tickFormatter={(value: number) => number(value, { maximumFractionDigits: digits })}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          width={AXIS_WIDTH}
          interval={0}
        />
        <Tooltip
          content={(hover) => <HoverValues curves={chart.curves} hover={hover} />}
          cursor={{ stroke: 'var(--control)' }}
          isAnimationActive={false}
        />
        {references
          .filter(({ value }) => value >= vertical.low && value <= vertical.high)
          .map((reference) => (
            <ReferenceLine
              key={reference.id}
              y={reference.value}
              stroke={lineColour(reference.tone)}
              strokeDasharray={DOTS}
            />
          ))}
        {chart.curves.map((curve) => (
          <Line
            key={curve.term}
            dataKey={curve.term}
            stroke={lineColour(curve.tone)}
            strokeWidth={2}
            strokeDasharray={dashesOf(curve)}
            dot={rows.length === 1}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
      <ReferenceLegend references={references} />
    </figure>
  )
}
