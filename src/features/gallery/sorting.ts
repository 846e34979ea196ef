/** In which order the runs of a class are shown. */
import { measureNamed, measureOf } from '../../metrics/report/measures.ts'
import { tellingMeasures } from '../finalMeasures.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { MeasureName } from '../../metrics/report/measures.ts'
import type { Handed } from './readRuns.ts'

export const SORTS = ['name', 'measure', 'verdict', 'step'] as const
export type Sort = (typeof SORTS)[number]

/** A measure of the newest full panel of a run; `null` where it has none. */
export function finalOf({ record }: Handed, name: MeasureName): number | null {
  const report = record.diagnosis.reports.at(-1)
  return report ? measureOf(report.samples, name) : null
}

/** Measures that most of these runs have, the most telling first. */
export function sharedMeasures(runs: readonly Handed[]): readonly MeasureName[] {
  const counts = new Map<MeasureName, number>()
  for (const { record } of runs) {
    const report = record.diagnosis.reports.at(-1)
    for (const name of report ? tellingMeasures(report) : [])
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

/** How bad a run is by a measure. */
function worse(run: Handed, name: MeasureName): number {
  const value = finalOf(run, name)
  if (value === null) return Number.POSITIVE_INFINITY
  const { better } = measureNamed(name)
  const real = run.record.diagnosis.reports.at(-1)?.samples.floors[name]?.mean ?? 0
  return { higher: -value, lower: value, real: Math.abs(value - real) }[better]
}

/** By the most telling measure the best comes first, and those without come last. */
export function sorted(
  runs: readonly Handed[],
  sort: Sort,
  { locale }: Pick<Messages, 'locale'>,
): readonly Handed[] {
  const byName = (a: Handed, b: Handed): number =>
    a.name.localeCompare(b.name, locale, { numeric: true })
  const [measure] = sharedMeasures(runs)
  const byMeasure = (a: Handed, b: Handed): number =>
    measure ? worse(a, measure) - worse(b, measure) : 0
  const order: Readonly<Record<Sort, (a: Handed, b: Handed) => number>> = {
    name: byName,
    measure: (a, b) => byMeasure(a, b) || byName(a, b),
    verdict: (a, b) => (a.card.verdict ?? '').localeCompare(b.card.verdict ?? '') || byName(a, b),
    step: (a, b) => b.card.step - a.card.step || byName(a, b),
  }
  // Two that lack the measure are Infinity - Infinity apart.
  return runs.toSorted((a, b) => order[sort](a, b) || byName(a, b))
}
