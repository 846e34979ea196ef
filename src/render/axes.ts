/** Axes of painted charts: which part of the numbers they show, and where their marks stand. Needs no canvas. */

/** From one end to the other, and the marks between. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly isLog: boolean
  readonly ticks: readonly number[]
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

/** Gives the round marks within [low, high], at most `most` + 1 of them. */
function marksWithin(low: number, high: number, gap: number): number[] {
  const marks: number[] = []
  for (let mark = Math.ceil(low / gap - 1e-9); mark * gap <= high + 1e-9 * gap; mark++)
    marks.push(tidy(mark * gap))
  return marks
}

/** An even axis that holds all values and zero when it is near; it ends on round marks, about `most` of them. */
export function evenAxis(values: readonly number[], most = 4): Axis {
  let [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1]
  if (low > 0 && low < high * 0.6) low = 0
  if (high < 0 && high > low * 0.6) high = 0
  if (high - low < 1e-9)
    [low, high] = low === 0 ? [0, 1] : [Math.min(0, 2 * low), Math.max(0, 2 * high)]
  const gap = roundUp((high - low) / most)
  low = tidy(Math.floor(low / gap + 1e-9) * gap)
  high = tidy(Math.ceil(high / gap - 1e-9) * gap)
  return { low, high, isLog: false, ticks: marksWithin(low, high, gap) }
}

/** An axis of shares, always from none to all. */
export const SHARE_AXIS: Axis = { low: 0, high: 1, isLog: false, ticks: [0, 0.5, 1] }

/** A logarithmic axis that holds all positive values; marks at powers of ten, or between them where there are few. */
export function logAxis(values: readonly number[], most = 4): Axis {
  const positive = values.filter((value) => value > 0)
  if (positive.length === 0) return { low: 0.1, high: 10, isLog: true, ticks: [0.1, 1, 10] }
  const low = Math.min(...positive) / 1.15
  const high = Math.max(...positive) * 1.15
  const factors = high / low > 50 ? [1] : high / low > 8 ? [1, 3] : [1, 1.5, 2, 3, 5, 7]
  const ticks: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const factor of factors) {
      const tick = tidy(factor * 10 ** power)
      if (tick >= low && tick <= high) ticks.push(tick)
    }
  const every = Math.ceil(ticks.length / most)
  return { low, high, isLog: true, ticks: ticks.filter((_, index) => index % every === 0) }
}

/** The axis of steps between two: at most `most` whole marks, and ends exactly where it is told. */
export function stepAxis(from: number, to: number, most = 5): Axis {
  const high = Math.max(to, from + 1)
  const round = roundUp((high - from) / most)
  const gap = round < 1 ? 1 : Number.isInteger(round) ? round : 5
  return { low: from, high, isLog: false, ticks: marksWithin(from, high, gap) }
}

/** Where a value lies on an axis: 0 at its low end, 1 at its high one; what lies beyond is held at the ends. */
export function placeOn({ low, high, isLog }: Axis, value: number): number {
  const share = isLog
    ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
    : (value - low) / (high - low)
  return Math.min(1, Math.max(0, share))
}
