/**
 * Reads values off a chart: under the pointer, or row by row with the arrow keys. All charts read the same step. What is
 * pressed or dragged, or Enter, takes the replay to that step.
 */
import { useId } from 'react'
import { clamp } from '../../lib/numbers.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { Swatch } from './Legend.tsx'
import classes from './losses.module.css'
import { PLOT } from './plotArea.ts'
import { heightOf, rowNear } from './scales.ts'
import { dashesOf, lineColour } from './tones.ts'
import { valueInWords, valuesAt } from './words.ts'
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'
import type { Scale } from './scales.ts'

interface Props {
  readonly chart: ChartSpec
  readonly rows: readonly TelemetryRow[]
  readonly steps: Scale
  readonly vertical: Scale
  readonly showsLog: boolean
  /** The step that is read; `null` when none is. */
  readonly at: number | null
  readonly onRead: (step: number | null) => void
  /** The step of the earlier moment that the page looks at; `null` while it looks at the newest one. */
  readonly held: number | null
  readonly onHold: (step: number) => void
}

const STRIDES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Where a step is, in hundredths of the chart's width. */
const leftOf = (step: number, { low, high }: Scale): number => (100 * (step - low)) / (high - low)

export function Reading(props: Props) {
  const { chart, rows, steps, at, onRead, held, onHold } = props
  const messages = useMessages()
  const { t } = messages
  const index = at === null ? -1 : rowNear(rows, at)
  const row = rows[index]
  const last = rows.length - 1

  const hint = useId()

  const stepUnder = (event: MouseEvent<HTMLDivElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = clamp((event.clientX - box.left) / box.width, 0, 1)
    return steps.low + share * (steps.high - steps.low)
  }
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const step = stepUnder(event)
    onRead(step)
    // A finger that scrolls the page only touches it.
    if (event.type === 'pointermove' && event.buttons === 1 && last >= 0) onHold(step)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && row) onHold(row.step)
    const stride = STRIDES[event.key]
    if (stride === undefined) return
    event.preventDefault()
    const from = index < 0 ? last : index
    onRead(rows[Math.min(last, Math.max(0, from + stride))]?.step ?? null)
  }

  return (
    <div
      className={classes.reading}
      style={{ inset: `${PLOT.top}px ${PLOT.right}px ${PLOT.bottom}px ${PLOT.left}px` }}
      role="slider"
      tabIndex={rows.length > 0 ? 0 : -1}
      aria-label={t('losses.read', { chart: t(`chart.${chart.id}`) })}
      aria-describedby={hint}
      aria-valuemin={rows[0]?.step ?? 0}
      aria-valuemax={rows[last]?.step ?? 0}
      aria-valuenow={(row ?? rows[last])?.step ?? 0}
      aria-valuetext={valuesAt(chart, row ?? rows[last], messages)}
      onPointerMove={follow}
      onPointerDown={onPointerDown}
      onClick={(event) => last >= 0 && onHold(stepUnder(event))}
      onPointerLeave={() => onRead(null)}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onRead(rows[last]?.step ?? null)
      }}
      onBlur={() => onRead(null)}
    >
      <span id={hint} hidden>
        {t('losses.lookBack')}
      </span>
      {held !== null && held >= steps.low && held <= steps.high && (
        <span className={classes.held} style={{ left: `${leftOf(held, steps)}%` }} />
      )}
      {row && <Values {...props} row={row} />}
    </div>
  )
}

/** The line at the step that is read, a dot on each curve, and the values over the heading, where they hide no curve. */
function Values({ chart, steps, vertical, showsLog, row }: Props & { readonly row: TelemetryRow }) {
  const messages = useMessages()
  const { t, number } = messages
  const share = leftOf(row.step, steps)
  const left = `${share}%`
  const readings = chart.curves.map((curve) => ({ curve, value: row[curve.term] ?? null }))
  return (
    <>
      <span className={classes.cursor} style={{ left }} />
      {readings.map(({ curve, value }) => {
        const height = value === null ? -1 : heightOf(value, vertical, showsLog)
        if (height < 0 || height > 1) return null
        const style = { left, bottom: `${height * 100}%`, background: lineColour(curve.tone) }
        return <span key={curve.term} className={classes.dot} style={style} />
      })}
      <div className={classes.values} style={{ left, transform: `translateX(-${share}%)` }}>
        <p>{t('losses.atStep', { step: number(row.step) })}</p>
        <dl>
          {readings.map(({ curve, value }) => (
            <div key={curve.term}>
              <dt>
                <Swatch tone={curve.tone} dashes={dashesOf(curve)} />
                {t(`term.${curve.term}`)}
              </dt>
              <dd>{value === null ? '–' : valueInWords(chart, value, messages)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('losses.lookBack')}</p>
      </div>
    </>
  )
}
