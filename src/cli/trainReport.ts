/** What `npm run train` says in the terminal and writes as JSON. */
import { datasetSpec } from '../datasets/datasets.ts'
import { bar } from './progress.mjs'
import type { LabReport } from '../lib/backends.ts'
import type {
  LatentMeasures,
  MeasureName,
  PlayerMeasures,
  RequestedMeasures,
  SampleMeasures,
  TextMeasures,
} from '../metrics/report/measures.ts'
import type { OwnEyes } from '../metrics/report/parts.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Measured, Progress, Terms } from './trainPage.ts'

/** The outcome of a run, as `--json` writes it. */
export interface TrainResult {
  readonly experiment: Experiment
  readonly backend: string
  readonly adapter: string
  readonly seed: number
  readonly steps: number
  readonly epochs: number
  /** Seconds spent training. */
  readonly seconds: number
  /** Training examples, over the whole run. */
  readonly imagesPerSecond: number
  /** Terms of the last step. */
  readonly train: Terms
  /** Terms on the held-out test set. */
  readonly test: Terms
  /** The full measurement at the end; all of it is `null` when the model could not be measured. */
  readonly measures: SampleMeasures | null
  /** `null` for a model that cannot be asked for a digit, too. */
  readonly requested: RequestedMeasures | null
  /** `null` for a model without an encoder, too. */
  readonly latent: LatentMeasures | null
  /** `null` of all but text, too. */
  readonly text: TextMeasures | null
  readonly players: PlayerMeasures | null
  readonly verdict: Verdict | null
}

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

const formatTerm = (value: number | undefined): string => value?.toPrecision(5) ?? '-'

/** What training examples are called, by the kind of data. */
export const EXAMPLES = { image: 'images', points: 'points', tokens: 'sequences' } as const

/** How many training examples a second, called by what they are. */
const speedOf = ({ dataset }: Experiment, perSecond: number): string =>
  `${WHOLE.format(perSecond)} ${EXAMPLES[datasetSpec(dataset).kind]}/s`

/** One line: where the run stands. */
export function progressLine(
  experiment: Experiment,
  { step, epoch, imagesPerSecond, terms }: Progress,
): string {
  if (step === 0) return 'waiting for the first step'
  const losses = Object.entries(terms).map(([term, value]) => `${term} ${formatTerm(value)}`)
  const speed = speedOf(experiment, imagesPerSecond)
  return [`step ${WHOLE.format(step)}`, `epoch ${epoch.toFixed(2)}`, speed, ...losses].join('  ')
}

/** A bar of how much of a run is done by its stop rule; empty when it has none. */
export function progressBar({ stop }: Experiment, { step, epoch, seconds }: Progress): string {
  if (stop.kind === 'none') return ''
  const done = { steps: step, epochs: epoch, minutes: seconds / 60 }[stop.kind]
  return bar(done / stop.at)
}

/** One line: how far the measurement at the end is, 0 to 1. */
export const measuringLine = (done: number): string => `${bar(done)} measuring`

/** What was found at the end of a run: terms on the test set, and the full measurement if it could be had. */
interface Findings {
  readonly test: Terms
  readonly measured: Measured | null
}

/** The outcome of a run. */
export function resultOf(
  experiment: Experiment,
  { backend, adapter }: LabReport,
  { step, epoch, images, seconds, terms }: Progress,
  { test, measured }: Findings,
): TrainResult {
  return {
    experiment,
    backend,
    adapter,
    seed: experiment.seed,
    steps: step,
    epochs: epoch,
    seconds,
    imagesPerSecond: seconds > 0 ? images / seconds : 0,
    train: terms,
    test,
    measures: measured?.report.samples ?? null,
    requested: measured?.report.requested ?? null,
    latent: measured?.report.latent ?? null,
    text: measured?.report.text ?? null,
    players: measured?.report.players ?? null,
    verdict: measured?.verdict ?? null,
  }
}

const figures = (value: number | null): string => value?.toPrecision(3) ?? '-'

/** What a reader's own images were looked at with. */
function eyesText({ exam, instead, features }: OwnEyes): string {
  const result = exam ? `${figures(exam.accuracy)} right on ${exam.count} held-out images` : ''
  if (!instead) return `by a classifier of their classes (${result})`
  const why = { unlabelled: 'no labels', fewOfClass: 'too few of a class' }
  return `by ${features} principal components (${
    instead === 'unreliable' ? `a classifier was ${result}` : why[instead]
  })`
}

/** What was measured of a model of text. */
function textLine(
  { id }: Verdict,
  { newNames, nearCopies, distinctNames, bleu, selfBleu, lengthVariation, floors }: SampleMeasures,
  requested: RequestedMeasures | null,
  { model, bigram, wittenBell }: TextMeasures,
): string {
  const nats = (value: number): string =>
    `${value.toFixed(3)} (${(value / Math.LN2).toFixed(3)} bits)`
  const real = (value: number | null, name: MeasureName): string =>
    `${figures(value)} (real data ${figures(floors[name]?.mean ?? null)})`
  return [
    `verdict: ${id}`,
    ...(model
      ? [
          `nats per character ${nats(model.all)}, by class ${model.perClass.map((one) => one?.toFixed(3) ?? '-').join(' ')}, of training names ${model.train.toFixed(3)}`,
        ]
      : []),
    `by counts ${nats(wittenBell.all)}, by class ${wittenBell.perClass.map((one) => one?.toFixed(3) ?? '-').join(' ')}, by pairs ${bigram.all.toFixed(3)}`,
    ...(requested
      ? [`as asked ${figures(requested.accuracy)} (real data ${figures(requested.real)})`]
      : []),
    `new ${real(newNames, 'newNames')}`,
    `near copies ${real(nearCopies, 'nearCopies')}`,
    `different ${real(distinctNames, 'distinctNames')}`,
    `BLEU ${real(bleu, 'bleu')}`,
    `self-BLEU ${real(selfBleu, 'selfBleu')}`,
    `lengths ${real(lengthVariation, 'lengthVariation')}`,
  ].join(', ')
}

/** The measurement at the end in one line. */
function findingsLine({ measures, requested, text, verdict }: TrainResult): string {
  if (!measures || !verdict) return 'not measured'
  if (text) return textLine(verdict, measures, requested, text)
  const {
    recognised,
    digits,
    modes,
    stack,
    plane,
    floors,
    frechet,
    confident,
    precision,
    recall,
    eyes,
  } = measures
  return [
    `verdict: ${verdict.id}`,
    ...(eyes ? [eyesText(eyes)] : []),
    ...(recognised === null ? [] : [`recognised ${figures(recognised)}`]),
    ...(digits
      ? [
          `${eyes ? 'classes' : 'digits'} ${digits.covered}`,
          `total variation ${figures(digits.totalVariation)}`,
        ]
      : []),
    ...(requested
      ? [`as asked ${figures(requested.accuracy)} (real data ${figures(requested.real)})`]
      : []),
    ...(modes
      ? [
          `modes ${modes.covered} of ${modes.of}`,
          `on a mode ${figures(modes.highQuality)} (real data ${figures(floors.highQuality?.mean ?? null)})`,
          `reverse KL ${figures(modes.reverseKl)} (real data ${figures(floors.reverseKl?.mean ?? null)})`,
        ]
      : []),
    ...(stack
      ? [
          `combinations ${stack.covered} of ${stack.of} in ${WHOLE.format(stack.count)} (real data ${figures(floors.stackModes?.mean ?? null)})`,
          `their KL ${figures(stack.kl)} (real data ${figures(floors.stackKl?.mean ?? null)})`,
        ]
      : []),
    ...(plane
      ? [`density KL ${figures(plane.kl)} (real data ${figures(floors.densityKl?.mean ?? null)})`]
      : []),
    `Fréchet ${figures(frechet.value)} (real data ${figures(frechet.floor)})`,
    ...(confident === null ? [] : [`confident ${figures(confident)}`]),
    `precision ${figures(precision)}`,
    `recall ${figures(recall)}`,
  ].join(', ')
}

/** Lays rows out in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n')
}

/** The outcome as a summary line, a table of the terms, and a line of what was measured at the end. */
export function resultText(result: TrainResult): string {
  const { experiment, backend, adapter, seed, steps, epochs, seconds, train, test } = result
  const { imagesPerSecond } = result
  const names = [...new Set([...Object.keys(train), ...Object.keys(test)])]
  const summary = [
    `${backend}${adapter && ` (${adapter})`}`,
    `seed ${seed}`,
    `${WHOLE.format(steps)} steps`,
    `${epochs.toFixed(2)} epochs`,
    `${seconds.toFixed(1)} s`,
    speedOf(experiment, imagesPerSecond),
  ].join(', ')
  const rows = names.map((name) => [name, formatTerm(train[name]), formatTerm(test[name])])
  const terms = table([['term', 'last step', 'test set'], ...rows])
  return [summary, terms, findingsLine(result)].join('\n\n')
}
