/** What `npm run measure` says in the terminal and writes as JSON. */
import { sentenceOf } from '../features/diagnosis/sentence.ts'
import { en } from '../i18n/en.ts'
import { createMessages } from '../i18n/messages.ts'
import { whyNone } from '../features/whyNone.ts'
import { MEASURE_NAMES, measureOf, reasonOf } from '../metrics/report/measures.ts'
import { isFormless } from '../metrics/verdict/verdicts.ts'
import { table } from './trainReport.ts'
import type { MeasureName, SampleMeasures } from '../metrics/report/measures.ts'
import type { Oddity, Turn, Verdict } from '../metrics/verdict/verdicts.ts'
import type { Queries } from '../worker/protocol.ts'

/** The outcome, as `--json` writes it. */
export interface MeasureResult extends SampleMeasures {
  readonly verdict: Verdict
  /** What is odd about the images beside the training digits, the worst first. */
  readonly oddities: readonly Oddity[]
  /** Share of the images in which the judge sees the digit of the label; absent without labels. */
  readonly labelAccuracy?: number
}

/** The outcome of a measurement. */
export function measureResultOf({
  measures,
  verdict,
  oddities,
  labelAccuracy,
}: Queries['judge']['result']): MeasureResult {
  const { count, ...rest } = measures
  return { count, verdict, oddities, ...rest, ...(labelAccuracy !== null && { labelAccuracy }) }
}

const messages = createMessages('en', en)

/** The verdict as one sentence. @param digits digits that the training mix holds */
function verdictSentence(result: MeasureResult, digits: number): string {
  const { verdict, oddities } = result
  const report = { samples: result, latent: null, images: null }
  const title = messages.t(`diagnosis.${verdict.id}.title`)
  if (isFormless(oddities)) return `${title} Of images in another form the measures say nothing.`
  return `${title} ${sentenceOf({ verdict, glance: null, report, digits, names: [] }, messages)}`
}

const TURNED: Readonly<Record<Turn, string>> = {
  mirrored: 'mirrored left to right',
  'upside-down': 'turned upside down',
  'half-turn': 'turned by half a turn',
  transposed: 'with rows and columns exchanged',
  'quarter-turn-left': 'turned by a quarter to the left',
  'quarter-turn-right': 'turned by a quarter to the right',
}

const pixels = (count: number): string => `${Math.abs(count).toFixed(1)} pixels`

function oddityText(oddity: Oddity): string {
  switch (oddity.kind) {
    case 'empty': {
      const { share, value } = oddity
      if (share < 1) return `${percent(share)} of the images are empty: one value throughout.`
      const all = value === null ? 'each has one value throughout' : `every pixel is ${value}`
      return `All images are empty: ${all}.`
    }
    case 'range': {
      const { largest } = oddity
      return `The largest value is ${largest}: are these 0 to ${largest} instead of 0 to 255?`
    }
    case 'ground':
      return 'The ground is white: the training digits are white on black. Invert the images.'
    case 'off-centre': {
      const { right, down } = oddity
      const along = `${pixels(right)} ${right < 0 ? 'left' : 'right'}`
      return `The images are not centred as the training digits are: their ink lies ${along} and ${pixels(down)} ${down < 0 ? 'up' : 'down'} on average.`
    }
    case 'turned':
      return `The judge reads the images better when they are ${TURNED[oddity.turn]}: do they lie as digits do?`
  }
}

/** Why some measures have no value, in words, each reason once. */
function reasonsText(result: MeasureResult): string {
  const why = new Map<string, MeasureName[]>()
  for (const name of MEASURE_NAMES) {
    if (measureOf(result, name) !== null) continue
    const reason = whyNone(reasonOf(result, name), messages)
    why.set(reason, [...(why.get(reason) ?? []), name])
  }
  return [...why].map(([reason, names]) => `${names.join(', ')}: ${reason}`).join('\n')
}

const figures = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : String(Number(value.toPrecision(4)))

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The verdict, the digits and the measures, each beside what real data score. @param digits of the training mix */
export function measureText(result: MeasureResult, digits: number): string {
  const { floors, labelAccuracy, oddities } = result
  const measures = MEASURE_NAMES.map((name) => {
    const floor = floors[name]
    const range = floor ? `${figures(floor.low)} to ${figures(floor.high)}` : '-'
    return [name, figures(measureOf(result, name)), figures(floor?.mean), range]
  })
  const parts = [
    [...oddities.map(oddityText), verdictSentence(result, digits)].join('\n'),
    table([['measure', 'these images', 'real data', 'from low to high'], ...measures]),
    reasonsText(result),
  ].filter((part) => part !== '')
  if (result.digits && result.recognised !== null)
    parts.push(
      table([
        ['digit', ...result.digits.share.map((_, digit) => String(digit)), 'not recognised'],
        ['share', ...[...result.digits.share, 1 - result.recognised].map(percent)],
      ]),
    )
  if (labelAccuracy !== undefined)
    parts.push(`The judge sees the digit of the label in ${percent(labelAccuracy)} of the images.`)
  return parts.join('\n\n')
}
