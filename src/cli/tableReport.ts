/** What runs of several seeds reached, as a table in Markdown. */
import type { MeasureName } from '../metrics/report/measures.ts'
import { datasetSpec, DEFAULT_DATASET } from '../datasets/datasets.ts'
import { measureOf } from '../metrics/report/measures.ts'
import { representative, TIMED_SAMPLES } from '../models/everyFamily.ts'
import { familySpec } from '../models/families.ts'
import { EXAMPLES } from './trainReport.ts'
import type { TrainResult } from './trainReport.ts'

/** A run that was made, as `--json` holds it. */
export type TableResult = TrainResult & {
  /** What the run is called in the table. */
  readonly preset: string
  /** Seconds that drawing {@link TIMED_SAMPLES} samples takes. */
  readonly drawing: number
}

type Writer = (value: number) => string

const figures: Writer = (value) => value.toPrecision(2)
const share: Writer = (value) => `${(100 * value).toFixed(1)} %`
const whole: Writer = (value) => value.toFixed(1)

/** The columns: what each is called, and how its numbers are written. */
const COLUMNS: readonly (readonly [MeasureName, string, Writer])[] = [
  ['modes', 'modes reached', whole],
  ['highQuality', 'on a mode', share],
  ['reverseKl', 'reverse KL', figures],
  ['modeVariation', 'mode variation', figures],
  ['densityKl', 'density KL', figures],
  ['densityJs', 'density JS', figures],
  ['slicedWasserstein', 'sliced Wasserstein', figures],
  ['stackModes', 'combinations', whole],
  ['stackKl', 'KL', figures],
]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean, and its standard error where there are several values. */
function summary(values: readonly number[], write: Writer): string {
  const centre = mean(values)
  if (values.length < 2) return write(centre)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return `${write(centre)} ± ${write(Math.sqrt(squares / (values.length - 1) / values.length))}`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const FAMILY_COLUMNS: readonly (readonly [MeasureName, string, Writer])[] = [
  ['frechet', 'Fréchet distance', figures],
  ['precision', 'precision', figures],
  ['recall', 'recall', figures],
  ['coverage', 'coverage', figures],
]

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** -log p(x) of test examples, or at most how much it is; nothing for a family that does not tell. */
function natsText({ experiment, test }: TableResult): string {
  const { likelihood } = familySpec(experiment.family)
  const value = likelihood && test[likelihood.term]
  if (value === undefined) return ''
  return `${likelihood?.isBound ? '≤ ' : ''}${value.toFixed(1)}`
}

/** One row for each family, with what real data score. */
export function familiesText(results: readonly TableResult[]): string {
  const rows = results.map((result) => {
    const { preset, measures, experiment, drawing, seconds, imagesPerSecond } = result
    const isOfSamples = measures?.of !== 'reconstructions'
    const cells = FAMILY_COLUMNS.map(([name, , write]) => {
      const value = measures && measureOf(measures, name)
      const floor = measures?.floors[name]
      if (value === null) return ''
      return `${write(value)}${floor ? ` (${write(floor.mean)})` : ''}`
    })
    return [
      `${preset}${isOfSamples ? '' : ', of reconstructions'} (\`${representative(experiment) ?? 'defaults'}\`)`,
      natsText(result),
      ...cells,
      WHOLE.format(seconds * imagesPerSecond),
      `${figures(drawing)} s`,
      result.verdict?.id ?? '',
    ]
  })
  const { kind } = datasetSpec(results[0]?.experiment.dataset ?? DEFAULT_DATASET.id)
  const head = [
    'family',
    'nats per test example',
    ...FAMILY_COLUMNS.map(([, label]) => label),
    `training ${EXAMPLES[kind]}`,
    `to draw ${TIMED_SAMPLES}`,
    'verdict',
  ]
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  )
}

/** The runs by preset: mean and standard error over the seeds of every measure that all have, with what real data score. */
export function tableText(results: readonly TableResult[]): string {
  const measured = results.flatMap(({ measures, ...result }) =>
    measures ? [{ ...result, measures }] : [],
  )
  const presets = [...new Set(measured.map(({ preset }) => preset))]
  const columns = COLUMNS.filter(([name]) =>
    measured.every(({ measures }) => measureOf(measures, name) !== null),
  )
  const rows = presets.map((preset) => {
    const runs = measured.filter((run) => run.preset === preset)
    const modes = runs.flatMap(({ measures }) => measures.modes ?? [])
    const cells = columns.map(([name, , write]) => {
      const values = runs.map(({ measures }) => measureOf(measures, name) as number)
      const floor = runs[0]?.measures.floors[name]
      return `${summary(values, write)}${floor ? ` (${write(floor.mean)})` : ''}`
    })
    const complete = modes.filter(({ covered, of }) => covered === of).length
    return [
      `\`${preset}\``,
      ...(modes.length > 0 ? [`${complete} of ${modes.length}`] : []),
      ...cells,
      `${mean(runs.map(({ seconds }) => seconds)).toFixed(0)} s`,
    ]
  })
  const hasModes = measured.some(({ measures }) => measures.modes !== null)
  const head = [
    'preset',
    ...(hasModes ? ['all modes'] : []),
    ...columns.map(([, label]) => label),
    'time',
  ]
  return [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  )
}
