/** Answers to the screen's questions, each with the buffers that go along. */
import { verdictOfImages } from '../metrics/verdict/evidence.ts'
import { labelsOf } from '../metrics/digits/digits.ts'
import { odditiesOf } from '../metrics/digits/oddities.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { measureSamples } from '../metrics/reference/samples.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Refusal } from './failures.ts'
import { toExamples } from './viewer.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { References } from '../measuring/references.ts'
import type { Explorer } from './explorer.ts'
import type { Queries, Query, QueryKind } from './protocol.ts'
import type { Run } from './run.ts'

export type Answer = readonly [result: Queries[QueryKind]['result'], transfer: Transferable[]]

const ABOUT_LATENT = ['codes', 'encode', 'invert', 'neighbours', 'influence', 'draw'] as const
const MEASUREMENTS = ['measure', 'diagnose'] as const

type QueryAboutLatent = Extract<Query, { kind: (typeof ABOUT_LATENT)[number] }>
type QueryAboutRun = Exclude<Query, { kind: 'preview' | 'memory' | 'judge' }>

/** Tells whether a question is about the latent space of a run, which may train on while it is answered. */
export const isAboutLatent = (query: Query): query is QueryAboutLatent =>
  ABOUT_LATENT.some((kind) => kind === query.kind)

/** Tells whether a question is answered by a measurement, beside which a run trains on. */
export const isMeasurement = (query: Query): boolean =>
  MEASUREMENTS.some((kind) => kind === query.kind)

/** Answers from the data alone: what a mix selects, and its first examples. */
export async function preview(
  data: Dataset,
  { mix, images, count }: Extract<Query, { kind: 'preview' }>,
): Promise<Answer> {
  const { shape, classes } = data.spec
  const selected = data.select(mix, images)
  const perClass = new Array<number>(classes).fill(0)
  for (const index of selected) perClass[data.trainLabels[index] as number]! += 1
  const first = selected.slice(0, count)
  await data.need((first.at(-1) ?? -1) + 1)
  const values = new Float32Array(first.length * sizeOf(shape))
  data.read(first, values)
  const examples = toExamples(values, shape)
  return [{ examples, perClass }, [examples.values.buffer]]
}

/** Answers from a run. `meanwhile` lets commands in during long computations; false means that the run has ended. */
export async function answerAboutRun(
  run: Run,
  query: QueryAboutRun,
  meanwhile: () => Promise<boolean>,
): Promise<Answer> {
  if (isAboutLatent(query)) return await answerAboutLatent(run, query, meanwhile)
  switch (query.kind) {
    case 'decode': {
      const examples = await run.viewer.decode(query.z, query.count, query.labels)
      return [examples, [examples.values.buffer]]
    }
    case 'look': {
      const arrays = await run.viewer.look(query)
      return [arrays, Object.values(arrays).map(({ values }) => values.buffer)]
    }
    case 'redraw':
      run.viewer.redraw(query.seed)
      await run.look(true)
      return [null, []]
    case 'show':
      run.viewer.view = query.view
      await run.look(true)
      return [null, []]
    case 'measure': {
      const measured = await run.evaluate(meanwhile)
      if (!measured) throw new Refusal({ code: 'noRun', detail: 'the run ended meanwhile' })
      return [measured, []]
    }
    case 'diagnose':
      if (await run.checkup.report(query.count)) return [null, []]
      throw new Refusal({ code: 'noRun', detail: 'the run ended meanwhile, or is measured anew' })
    case 'checkpoint': {
      const bytes = await run.checkpoint()
      return [bytes, [bytes]]
    }
    case 'model': {
      const bytes = await run.model()
      return [bytes, [bytes]]
    }
  }
}

async function answerAboutLatent(
  run: Run,
  query: QueryAboutLatent,
  meanwhile: () => Promise<boolean>,
): Promise<Answer> {
  const ended = new Refusal({ code: 'noRun', detail: 'the run ended meanwhile' })
  try {
    return await explore(run.explorer, query, async () => {
      if (!(await meanwhile())) throw ended
    })
  } catch (error) {
    // A run can also end between a pause and the next look at its networks.
    throw (await meanwhile()) ? error : ended
  }
}

async function explore(explorer: Explorer, query: QueryAboutLatent, pause: Pause): Promise<Answer> {
  switch (query.kind) {
    case 'codes':
      return await explorer.codes(query, pause)
    case 'encode':
      return await explorer.encode(query, pause)
    case 'invert':
      return await explorer.invert(query, pause)
    case 'neighbours':
      return await explorer.neighbours(query, pause)
    case 'influence':
      return await explorer.influence(pause)
    case 'draw':
      return await explorer.draw(query, pause)
  }
}

/** Measures images made elsewhere in the way of a model's samples. `between` as in {@link answerAboutRun}. */
export async function judgeImages(
  { images, labels, mix }: Extract<Query, { kind: 'judge' }>,
  data: Dataset,
  references: References,
  between: () => Promise<boolean>,
): Promise<Answer> {
  const pause: Pause = async () => {
    if (!(await between())) throw new Refusal({ code: 'noRun', detail: 'given up' })
  }
  const size = sizeOf(data.spec.shape)
  const raw = rowsOf(
    Float32Array.from(images, (byte) => byte / 255),
    size,
  )
  const standard = { data, experiment: { mix, images: 0 } }
  const reference = await references.reference(standard, 'all')
  await pause()
  const { measures, set } = await measureSamples(raw, 'samples', reference, pause)
  const { known } = reference
  const { judge } = known
  const { side, mix: found } = known.data
  const oddities =
    judge && side ? await odditiesOf(raw, { real: known.raw, side, judge }, pause) : []
  const verdict = verdictOfImages(measures, found, oddities)
  const { probabilities } = set
  const seen = labels && probabilities && labelsOf(probabilities.values, probabilities.size)
  const right = seen && seen.filter((label, i) => label === labels?.[i]).length
  const labelAccuracy = right === null ? null : right / raw.count
  return [{ measures, verdict, oddities, labelAccuracy }, []]
}
