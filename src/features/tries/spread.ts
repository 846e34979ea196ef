/** What runs of one experiment have in common: their mean, and between what they lie. */
import type { CoursePoint } from '../../render/course.ts'
import type { OverlayBand } from '../../render/overlay.ts'

export interface Spread {
  readonly mean: readonly CoursePoint[]
  readonly band: OverlayBand['points']
}

/** At every step that all of the curves have. */
export function spreadOf(curves: readonly (readonly CoursePoint[])[]): Spread {
  const values = new Map<number, number[]>()
  for (const { step, value } of curves.flat())
    values.set(step, [...(values.get(step) ?? []), value])
  const shared = [...values]
    .filter(([, all]) => all.length === curves.length)
    .toSorted(([a], [b]) => a - b)
  return {
    mean: shared.map(([step, all]) => ({
      step,
      value: all.reduce((sum, value) => sum + value, 0) / all.length,
    })),
    band: shared.map(([step, all]) => ({ step, low: Math.min(...all), high: Math.max(...all) })),
  }
}
