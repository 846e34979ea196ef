/**
 * The curves and axes of one chart. The chart library sets itself up anew for every property that is another object than
 * before, so all of them stay the same objects while their contents do.
 */
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { memo, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { PLOT } from './plotArea.ts'
import { digitsOf } from './scales.ts'
import { dashesOf, DOTS, lineColour } from './tones.ts'
import { useStable } from './useStable.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { KnownReference } from '../wantedCharts.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'
import type { Scale } from './scales.ts'

interface Props {
  readonly chart: ChartSpec
  readonly rows: readonly TelemetryRow[]
  readonly steps: Scale
  readonly vertical: Scale
  readonly showsLog: boolean
  /** The references that lie on the axis. */
  readonly inView: readonly KnownReference[]
}

const SIZE = { width: '100%', height: PLOT.height }
const MARGIN = { top: PLOT.top, right: PLOT.right, bottom: 0, left: 0 }
const TICK = { fill: 'var(--muted)', fontSize: 11 }
const AXIS_LINE = { stroke: 'var(--control)' }
/** Draws the axes before there is a run. */
const NO_ROWS = [{ step: 0 }, { step: 100 }]

export const Plot = memo(function Plot({ chart, rows, steps, vertical, showsLog, inView }: Props) {
  const { number } = useMessages()
  const { curves } = chart
  const digits = digitsOf(vertical)
  const writeStep = useCallback((step: number) => number(step), [number])
  const writeValue = useCallback(
    (value: number) => number(value, { maximumFractionDigits: digits }),
    [number, digits],
  )
  const isDot = rows.length === 1
  const lines = useMemo(
    () =>
      curves.map((curve) => (
        <Line
          key={curve.term}
          dataKey={curve.term}
          stroke={lineColour(curve.tone)}
          strokeWidth={2}
          strokeDasharray={dashesOf(curve)}
          dot={isDot}
          isAnimationActive={false}
        />
      )),
    [curves, isDot],
  )
  return (
    <LineChart
      responsive
      style={SIZE}
      data={rows.length > 0 ? rows : NO_ROWS}
      margin={MARGIN}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid vertical={false} stroke="var(--line)" syncWithTicks />
      <XAxis
        dataKey="step"
        type="number"
        domain={useStable([steps.low, steps.high])}
        allowDataOverflow
        ticks={useStable(steps.ticks)}
        tickFormatter={writeStep}
        tick={TICK}
        tickLine={false}
        axisLine={AXIS_LINE}
        height={PLOT.bottom}
      />
      <YAxis
        type="number"
        scale={showsLog ? 'log' : 'linear'}
        domain={useStable([vertical.low, vertical.high])}
        allowDataOverflow
        ticks={useStable(vertical.ticks)}
        tickFormatter={writeValue}
        tick={TICK}
        tickLine={false}
        axisLine={false}
        width={PLOT.left}
        interval={0}
      />
      {inView.map((reference) => (
        <ReferenceLine
          key={reference.id}
          y={reference.value}
          stroke={lineColour(reference.tone)}
          strokeDasharray={DOTS}
        />
      ))}
      {lines}
    </LineChart>
  )
})
