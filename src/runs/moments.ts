/**
 * Moments of a run in its file: `replay.step`, all their pictures in a row in `replay.samples`, `replay.originals` and
 * `replay.classes`, and the metadata `replay` (JSON), which says how many of them belong to each moment.
 */
import * as z from 'zod/mini'
import { rawTensor } from '../lib/safetensors.ts'
import { count } from '../metrics/report/schema.ts'
import { RunFileError } from './fault.ts'
import { byteValues, examplesFrom, examplesOf, joinedTensor, wholeNumbers } from './tensors.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Moment, ReplaySnapshot } from './record.ts'
import type { NamedTensor, Tensors } from './tensors.ts'

const STEPS = 'replay.step'
const SAMPLES = 'replay.samples'
const ORIGINALS = 'replay.originals'
const CLASSES = 'replay.classes'

const MOST_MOMENTS = 1000
const MOST_SAMPLES = 4096

const momentSchema = z.object({
  view: z.enum(['generated', 'ways', 'reconstructions']),
  seed: z.int(),
  count: z.int().check(z.gte(1), z.lte(MOST_SAMPLES)),
  originals: z.boolean(),
  classes: z.boolean(),
})

const schema = z.object({
  stride: z.int().check(z.gte(1)),
  offered: count,
  /** How many of the moments are kept; one more is the latest. */
  kept: count,
  moments: z.array(momentSchema).check(z.maxLength(MOST_MOMENTS)),
})

const momentsOf = ({ kept, latest }: ReplaySnapshot): readonly Moment[] =>
  latest && latest.step !== kept.at(-1)?.step ? [...kept, latest] : kept

export function replayTensors(replay: ReplaySnapshot, data: DatasetSpec): readonly NamedTensor[] {
  const moments = momentsOf(replay)
  const sheets = moments.map(({ sheet }) => sheet)
  const joined = (all: readonly Examples[]) => joinedTensor(all, data)
  return [
    [STEPS, rawTensor(Uint32Array.from(moments, ({ step }) => step))],
    [SAMPLES, joined(sheets.map(({ samples }) => samples))],
    [ORIGINALS, joined(sheets.flatMap(({ originals }) => originals ?? []))],
    [CLASSES, rawTensor(Uint8Array.from(sheets.flatMap(({ classes }) => [...(classes ?? [])])))],
  ]
}

export const replayTable = (replay: ReplaySnapshot): z.infer<typeof schema> => ({
  stride: replay.stride,
  offered: replay.offered,
  kept: replay.kept.length,
  moments: momentsOf(replay).map(({ sheet }) => ({
    view: sheet.view,
    seed: sheet.seed,
    count: sheet.samples.count,
    originals: sheet.originals !== null,
    classes: sheet.classes !== null,
  })),
})

/** @throws RunFileError when the steps do not rise, or the pictures are not as many or as large as they should be. */
export function readReplay(table: unknown, tensors: Tensors, data: DatasetSpec): ReplaySnapshot {
  const { data: told, success } = schema.safeParse(table)
  const steps = wholeNumbers(tensors, STEPS)
  const rise = steps.every((step, i) => i === 0 || step > (steps[i - 1] as number))
  if (!success || !rise || told.moments.length !== steps.length)
    throw new RunFileError('damaged', 'replay')
  const { moments } = told
  const extra = moments.length - told.kept
  if (extra !== 0 && extra !== 1) throw new RunFileError('damaged', 'replay')
  const sum = (of: readonly { readonly count: number }[]): number =>
    of.reduce((total, each) => total + each.count, 0)
  const withOriginals = sum(moments.filter(({ originals }) => originals))
  const withClasses = sum(moments.filter((moment) => moment.classes))
  const samples = examplesOf(tensors, SAMPLES, data, sum(moments))
  const originals = examplesOf(tensors, ORIGINALS, data, withOriginals)
  const classes = byteValues(tensors, CLASSES, withClasses)
  if (classes.some((label) => label >= data.classes)) throw new RunFileError('damaged', CLASSES)
  const at = { samples: 0, originals: 0, classes: 0 }
  const all = moments.map((moment, i): Moment => {
    const { view, seed, count: many } = moment
    const sheet = {
      view,
      seed,
      samples: examplesFrom(samples, at.samples, many),
      originals: moment.originals ? examplesFrom(originals, at.originals, many) : null,
      classes: moment.classes ? classes.slice(at.classes, at.classes + many) : null,
    }
    at.samples += many
    if (moment.originals) at.originals += many
    if (moment.classes) at.classes += many
    return { step: steps[i] as number, sheet }
  })
  const { stride, offered } = told
  return { stride, offered, kept: all.slice(0, told.kept), latest: all.at(-1) ?? null }
}
