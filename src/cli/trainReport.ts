/** What `npm run train` says in the terminal and writes as JSON. */
import type { LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Progress, Terms } from './trainPage.ts'

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
  /** Over the whole run. */
  readonly imagesPerSecond: number
  /** Terms of the last step. */
  readonly train: Terms
  /** Terms on the held-out test set. */
  readonly test: Terms
}

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

const formatTerm = (value: number | undefined): string => value?.toPrecision(5) ?? '-'

/** One line: where the run stands. */
export function progressLine({ step, epoch, imagesPerSecond, terms }: Progress): string {
  if (step === 0) return 'waiting for the first step'
  const losses = Object.entries(terms).map(([term, value]) => `${term} ${formatTerm(value)}`)
  const speed = `${WHOLE.format(imagesPerSecond)} images/s`
  return [`step ${WHOLE.format(step)}`, `epoch ${epoch.toFixed(2)}`, speed, ...losses].join('  ')
}

const BAR_WIDTH = 20

/** A bar of how much of a run is done by its stop rule; empty when it has none. */
export function progressBar({ stop }: Experiment, { step, epoch, seconds }: Progress): string {
  if (stop.kind === 'none') return ''
  const done = { steps: step, epochs: epoch, minutes: seconds / 60 }[stop.kind]
  const filled = Math.round(BAR_WIDTH * Math.min(1, done / stop.at))
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`
}

/** The outcome of a run. */
export function resultOf(
  experiment: Experiment,
  { backend, adapter }: LabReport,
  { step, epoch, images, seconds, terms }: Progress,
  test: Terms,
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
  }
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

/** The outcome as a summary line and a table of the terms. */
export function resultText(result: TrainResult): string {
  const { backend, adapter, seed, steps, epochs, seconds, imagesPerSecond, train, test } = result
  const names = [...new Set([...Object.keys(train), ...Object.keys(test)])]
  const summary = [
    `${backend}${adapter && ` (${adapter})`}`,
    `seed ${seed}`,
    `${WHOLE.format(steps)} steps`,
    `${epochs.toFixed(2)} epochs`,
    `${seconds.toFixed(1)} s`,
    `${WHOLE.format(imagesPerSecond)} images/s`,
  ].join(', ')
  const rows = names.map((name) => [name, formatTerm(train[name]), formatTerm(test[name])])
  return `${summary}\n\n${table([['term', 'last step', 'test set'], ...rows])}`
}
