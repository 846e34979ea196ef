/** Answers to the screen's questions, each with the buffers that go along. */
import { sizeOf } from '../lib/numbers.ts'
import { Refusal } from './failures.ts'
import { toExamples } from './viewer.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Queries, Query, QueryKind } from './protocol.ts'
import type { Run } from './run.ts'

export type Answer = readonly [result: Queries[QueryKind]['result'], transfer: Transferable[]]

type QueryAboutRun = Exclude<Query, { kind: 'preview' | 'memory' }>

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
  switch (query.kind) {
    case 'decode': {
      const examples = await run.viewer.decode(query.z, query.count)
      return [examples, [examples.values.buffer]]
    }
    case 'codes': {
      const codes = await run.viewer.codes(query.count)
      return [codes, [codes.z.buffer, codes.labels.buffer]]
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
      const terms = await run.trainer.evaluate(meanwhile)
      if (!terms) throw new Refusal({ code: 'noRun', detail: 'the run ended meanwhile' })
      return [terms, []]
    }
    case 'checkpoint': {
      const bytes = await run.checkpoint()
      return [bytes, [bytes]]
    }
  }
}
