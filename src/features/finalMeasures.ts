/** What the newest full panel of a run found: the measures that matter most for its kind of data, in words. */
import { appliesTo, measureNamed, measureOf, MEASURE_NAMES } from '../metrics/report/measures.ts'
import { nameOf, valueOf } from './measureWords.ts'
import type { MeasureName, Report } from '../metrics/report/measures.ts'
import type { Writer } from './measureWords.ts'

/** Those that the quality card shows without unfolding, the most telling first, where they have a value. */
export const tellingMeasures = ({ samples }: Report): readonly MeasureName[] =>
  MEASURE_NAMES.filter(
    (name) =>
      measureNamed(name).card?.first !== undefined &&
      appliesTo(name, samples.extractor) &&
      measureOf(samples, name) !== null,
  ).toSorted((a, b) => (measureNamed(a).card?.first ?? 0) - (measureNamed(b).card?.first ?? 0))

export interface MeasureWords {
  readonly name: string
  readonly value: string
}

/** Name and value of some measures of a report. */
export const measuresInWords = (
  report: Report,
  names: readonly MeasureName[],
  writer: Writer,
): readonly MeasureWords[] =>
  names.map((name) => ({
    name: nameOf(name, report.samples.extractor, writer),
    value: valueOf(name, measureOf(report.samples, name) ?? Number.NaN, writer),
  }))
