/** Curves in a run file: `history.step`, a column `history.<term>` for each term, and the metadata `history` (JSON). */
import * as z from 'zod/mini'
import { rawTensor } from '../lib/safetensors.ts'
import { anyNumber, count } from '../metrics/report/schema.ts'
import { RunFileError } from './fault.ts'
import { floats, wholeNumbers } from './tensors.ts'
import type { CurvesSnapshot } from './record.ts'
import type { NamedTensor, Tensors } from './tensors.ts'

const STEPS = 'history.step'
const columnName = (term: string): string => `history.${term}`

/** Terms and steps of a run that any page would have kept, and some more. */
const MOST_TERMS = 64
const MOST_STEPS = 1_000_000

const schema = z.object({
  stride: z.int().check(z.gte(1)),
  offered: count,
  terms: z.array(z.string()).check(z.maxLength(MOST_TERMS)),
  latestStep: z.nullable(count),
  latest: z.array(z.tuple([z.string(), anyNumber])).check(z.maxLength(MOST_TERMS)),
})

export const curvesTensors = ({ steps, columns }: CurvesSnapshot): readonly NamedTensor[] => [
  [STEPS, rawTensor(steps)],
  ...[...columns].map(([term, values]) => [columnName(term), rawTensor(values)] as const),
]

export const curvesTable = (curves: CurvesSnapshot): z.infer<typeof schema> => ({
  stride: curves.stride,
  offered: curves.offered,
  terms: [...curves.columns.keys()],
  latestStep: curves.latestStep,
  latest: [...curves.latest],
})

/** @throws RunFileError when the steps do not rise, or a column is not as long as they are. */
export function readCurves(table: unknown, tensors: Tensors): CurvesSnapshot {
  const { data, success } = schema.safeParse(table)
  const steps = wholeNumbers(tensors, STEPS)
  const rise = steps.every((step, i) => i === 0 || step > (steps[i - 1] as number))
  const isBeyond = steps.length > 0 && (steps.at(-1) as number) > (data?.latestStep ?? -1)
  if (!success || !rise || isBeyond || steps.length > MOST_STEPS)
    throw new RunFileError('damaged', 'history')
  const columns = data.terms.map(
    (term) => [term, floats(tensors, columnName(term), steps.length)] as const,
  )
  const { stride, offered, latestStep } = data
  return {
    stride,
    offered,
    steps,
    columns: new Map(columns),
    latestStep,
    latest: new Map(data.latest),
  }
}
