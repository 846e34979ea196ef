/** Courses over a run as charts want them: their points, and the axes that hold them. */
import { evenAxis, logAxis, SHARE_AXIS, stepAxis } from '../../render/axes.ts'
import type { Axis } from '../../render/axes.ts'
import type { CourseLine, CoursePoint } from '../../render/course.ts'
import { figure } from '../measureWords.ts'
import { trendOf } from '../trend.ts'
import type { Writer } from '../measureWords.ts'

/** From this ratio of the largest to the smallest value on, only a logarithm shows both. */
const WIDE = 12

/** The points of a course; what is not there, or not a number, is left out. */
export function pointsOf<T extends { readonly step: number }>(
  list: readonly T[],
  read: (one: T) => number | null | undefined,
): CoursePoint[] {
  return list.flatMap((one) => {
    const value = read(one)
    return typeof value === 'number' && Number.isFinite(value) ? [{ step: one.step, value }] : []
  })
}

/** The axis of numbers above zero: logarithmic where they are far apart. */
export function axisFor(values: readonly number[]): Axis {
  const positive = values.filter((value) => value > 0)
  const isWide = Math.max(...positive) > WIDE * Math.min(...positive)
  return isWide ? logAxis(values) : evenAxis(values)
}

/** The axis of a measure: from none to all for shares. */
export const measureAxis = (isShare: boolean, values: readonly number[]): Axis =>
  isShare ? SHARE_AXIS : axisFor(values)

/** Marks of steps that a small chart has room for. */
const STEP_MARKS = 4

/**
 * The axis of the steps of these courses: from the start of the run, so that charts of it can be compared; from the
 * first point where that is far from it.
 */
export function stepsOf(lines: readonly Pick<CourseLine, 'points'>[]): Axis {
  const steps = lines.flatMap(({ points }) => [points[0]?.step, points.at(-1)?.step])
  const known = steps.filter((step) => step !== undefined)
  if (known.length === 0) return stepAxis(0, 100, STEP_MARKS)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return stepAxis(first > last / 2 && first < last ? first : 0, last, STEP_MARKS)
}

/** A course in words: where it stands, where it began, and between what it moved. */
export function courseInWords(
  name: string,
  points: readonly CoursePoint[],
  writer: Writer,
  write: (value: number) => string = (value) => figure(value, writer),
): string {
  const { t, number } = writer
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  const now = { name, value: write(last.value), step: number(last.step) }
  if (first === last) return t('measures.course.one', now)
  const values = points.map(({ value }) => value)
  return t('measures.course.many', {
    ...now,
    first: write(first.value),
    from: number(first.step),
    low: write(Math.min(...values)),
    high: write(Math.max(...values)),
    trend: trendOf(values),
  })
}
