/**
 * The curves and axes of one chart. The chart library sets itself up anew for every property that is another object than
 * before, so all of them stay the same objects while their contents do.
 */
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { memo, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { HoverValues } from './HoverValues.tsx'
import { digitsOf, stepScale } from './scales.ts'
import { dashesOf, DOTS, lineColour } from './tones.ts'
import { useStable } from './useStable.ts'
import type { TooltipContentProps } from 'recharts'
import type { ChartSpec, ReferenceSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'
import type { Scale } from './scales.ts'

interface Props {
  readonly chart: ChartSpec
  readonly rows: readonly TelemetryRow[]
  readonly vertical: Scale
  readonly showsLog: boolean
  /** The references that lie on the axis. */
  readonly inView: readonly ReferenceSpec[]
}

const SIZE = { width: '100%', height: 140 }
const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 }
const AXIS_WIDTH = 40
const TICK = { fill: 'var(--muted)', fontSize: 11 }
const AXIS_LINE = { stroke: 'var(--control)' }
/** Values under the pointer stand over the heading, where they hide no curve. */
const ABOVE = { y: -52 }
const ESCAPE = { y: true }
/** Draws the axes before there is a run. */
const NO_ROWS = [{ step: 0 }, { step: 100 }]

export const Plot = memo(function Plot({ chart, rows, vertical, showsLog, inView }: Props) {
  const { t, number } = useMessages()
  const { curves, id } = chart
  const steps = stepScale(rows)
  const digits = digitsOf(vertical)
  const writeStep = useCallback((step: number) => number(step), [number])
  const writeValue = useCallback(
    (value: number) => number(value, { maximumFractionDigits: digits }),
    [number, digits],
  )
  const hoverValues = useCallback(
    (hover: TooltipContentProps) => <HoverValues curves={curves} hover={hover} />,
    [curves],
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
      syncId="losses"
      aria-label={t(`chart.${id}`)}
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
        height={20}
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
        width={AXIS_WIDTH}
        interval={0}
      />
      <Tooltip
        content={hoverValues}
        cursor={AXIS_LINE}
        isAnimationActive={false}
        position={ABOVE}
        allowEscapeViewBox={ESCAPE}
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
