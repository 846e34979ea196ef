/** What `npm run measure` says in the terminal and writes as JSON. */
import { sentenceOf } from '../features/diagnosis/sentence.ts'
import { en } from '../i18n/en.ts'
import { createMessages } from '../i18n/messages.ts'
import { MEASURE_NAMES, measureOf } from '../metrics/measures.ts'
import { table } from './trainReport.ts'
import type { SampleMeasures } from '../metrics/measures.ts'
import type { Verdict } from '../metrics/verdicts.ts'
import type { Queries } from '../worker/protocol.ts'

/** The outcome, as `--json` writes it. */
export interface MeasureResult extends SampleMeasures {
  readonly verdict: Verdict
  /** Share of the images in which the judge sees the digit of the label; absent without labels. */
  readonly labelAccuracy?: number
}

/** The outcome of a measurement. */
export function measureResultOf({
  measures,
  verdict,
  labelAccuracy,
}: Queries['judge']['result']): MeasureResult {
  const { count, ...rest } = measures
  return { count, verdict, ...rest, ...(labelAccuracy !== null && { labelAccuracy }) }
}

const messages = createMessages('en', en)

/** The verdict as one sentence. @param digits digits that the training mix holds */
function verdictSentence(verdict: Verdict, digits: number): string {
  const title = messages.t(`diagnosis.${verdict.id}.title`)
  return `${title} ${sentenceOf({ verdict, glance: null, report: null, digits }, messages)}`
}

const figures = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : String(Number(value.toPrecision(4)))

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The verdict, the digits and the measures, each beside what real data score. @param digits of the training mix */
export function measureText(result: MeasureResult, digits: number): string {
  const { floors, labelAccuracy, verdict } = result
  const measures = MEASURE_NAMES.map((name) => {
    const floor = floors[name]
    const range = floor ? `${figures(floor.low)} to ${figures(floor.high)}` : '-'
    return [name, figures(measureOf(result, name)), figures(floor?.mean), range]
  })
  const parts = [
    verdictSentence(verdict, digits),
    table([['measure', 'these images', 'real data', 'from low to high'], ...measures]),
  ]
  if (result.digits)
    parts.push(
      table([
        ['digit', ...result.digits.share.map((_, digit) => String(digit))],
        ['share', ...result.digits.share.map(percent)],
      ]),
    )
  if (labelAccuracy !== undefined)
    parts.push(`The judge sees the digit of the label in ${percent(labelAccuracy)} of the images.`)
  return parts.join('\n\n')
}
