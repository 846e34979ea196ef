/** Vertical axes: which part they show, where their marks stand, and whether they can be logarithmic. */
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

/** From the bottom to the top of the chart, and the marks between. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** Why a chart cannot have a logarithmic axis: it counts shares, or some value is zero or below. `null`: it can. */
export type LogObstacle = 'share' | 'notPositive' | null

type Rows = readonly TelemetryRow[]

/** Every value that is to be seen on the chart. */
export const valuesOf = (rows: Rows, terms: readonly string[]): number[] =>
  rows.flatMap((row) => terms.map((term) => row[term] ?? null)).filter((value) => value !== null)

/** Share of the run, from its beginning, whose values an axis does not have to hold. */
const START = 0.05
const SHORT = 40

/**
 * The values that an even axis has to hold: all of a short run; of a longer one those after its first twentieth, because
 * a loss that starts ten times too high would press the rest of the curve to the floor.
 */
export function settledValues(rows: Rows, terms: readonly string[]): number[] {
  const [first, last] = [rows[0]?.step ?? 0, rows.at(-1)?.step ?? 0]
  const from = rows.length < SHORT ? first : first + START * (last - first)
  return valuesOf(
    rows.filter((row) => row.step >= from),
    terms,
  )
}

/** Says what stands in the way of a logarithmic axis. */
export function logObstacle(axis: ChartSpec['axis'], values: readonly number[]): LogObstacle {
  if (axis === 'share') return 'share'
  return values.some((value) => value <= 0) ? 'notPositive' : null
}

/** Takes away the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** The round number (1, 2, 2.5 or 5 times a power of ten) at or above `value` that is nearest to it. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const factor =
    [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= value * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Ends of an even axis lie on quarters between its marks: close to the values, and yet they seldom move. */
const ENDS_PER_STEP = 4

/** An even scale with at most six round marks that holds all values, and zero when it is near. */
export function linearScale(values: readonly number[]): Scale {
  let [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) [low, high] = [0, 1]
  if (low > 0 && low < high * 0.6) low = 0
  if (high < 0 && high > low * 0.6) high = 0
  if (high - low < 1e-9)
    [low, high] = [low - Math.abs(low) * 0.5, high + (Math.abs(high) * 0.5 || 1)]
  const step = roundUp((high - low) / 4)
  const end = step / ENDS_PER_STEP
  low = tidy(Math.floor(low / end + 1e-9) * end)
  high = tidy(Math.ceil(high / end - 1e-9) * end)
  const ticks: number[] = []
  for (let mark = Math.ceil(low / step - 1e-9); mark * step <= high + 1e-9 * step; mark++)
    ticks.push(tidy(mark * step))
  return { low, high, ticks }
}

/** A logarithmic scale that holds all values, which are positive; marks at 1, 2, 5 where there is room, else at 1. */
export function logScale(values: readonly number[]): Scale {
  if (values.length === 0) return { low: 0.1, high: 10, ticks: [0.1, 1, 10] }
  const low = Math.min(...values) / 1.05
  const high = Math.max(...values) * 1.05
  const decades = Math.log10(high / low)
  const factors = decades > 2.5 ? [1] : decades > 1.2 ? [1, 3] : [1, 1.5, 2, 3, 4, 5, 6, 8]
  const ticks: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const factor of factors) {
      const tick = tidy(factor * 10 ** power)
      if (tick >= low && tick <= high) ticks.push(tick)
    }
  }
  return { low, high, ticks: thin(ticks, 5) }
}

/** Keeps at most `most` of the marks, evenly. */
function thin(ticks: readonly number[], most: number): readonly number[] {
  const every = Math.ceil(ticks.length / most)
  return ticks.filter((_, index) => index % every === 0)
}

/** The scale of a chart. References are always in view on an even axis, on a logarithmic one where they are positive. */
export function verticalScale(
  axis: ChartSpec['axis'],
  values: readonly number[],
  references: readonly number[],
  isLog: boolean,
): Scale {
  if (axis === 'share') return { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }
  if (!isLog && values.length > 0) return linearScale([...values, ...references])
  if (!isLog) return linearScale(references.length > 0 ? [0, ...references] : [])
  return logScale(values.length > 0 ? values.concat(references.filter((value) => value > 0)) : [])
}

/**
 * From the first step to a little after the last one, with at most five round marks; 0 to 100 before there are any. It
 * ends on a quarter between marks, so that the curve grows into free space and is not squeezed with every step.
 */
export function stepScale(rows: Rows): Scale {
  const first = rows[0]?.step ?? 0
  const last = Math.max(rows.at(-1)?.step ?? 100, first + 1)
  const round = Math.max(1, roundUp((last - first) / 4))
  const gap = Number.isInteger(round) ? round : 5
  const high = Math.ceil((last / gap) * ENDS_PER_STEP - 1e-9) * (gap / ENDS_PER_STEP)
  const ticks: number[] = []
  for (let tick = Math.ceil(first / gap) * gap; tick <= high; tick += gap) ticks.push(tick)
  return { low: first, high, ticks }
}

/** Digits after the point that it takes to write every mark of a scale exactly, at most 6. */
export function digitsOf({ ticks }: Scale): number {
  for (let digits = 0; digits < 6; digits++)
    if (
      ticks.every((tick) => Math.abs(Number(tick.toFixed(digits)) - tick) <= 1e-9 * Math.abs(tick))
    )
      return digits
  return 6
}

/** How high a value stands on an axis: 0 at the bottom, 1 at the top; outside of it below or above. */
export function heightOf(value: number, { low, high }: Scale, isLog: boolean): number {
  return isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
}

/** Index of the row whose step is nearest to `step`; -1 when there is none. */
export function rowNear(rows: Rows, step: number): number {
  let [below, above] = [0, rows.length - 1]
  while (above - below > 1) {
    const middle = (below + above) >> 1
    if ((rows[middle]?.step ?? 0) <= step) below = middle
    else above = middle
  }
  const isAbove = (rows[above]?.step ?? 0) - step < step - (rows[below]?.step ?? 0)
  return isAbove ? above : Math.min(below, rows.length - 1)
}
