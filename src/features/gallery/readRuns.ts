/** Run files as a class hands them in: what each tells of itself, and why some cannot be read. */
import { cardOf } from '../../runs/card.ts'
import { readName } from '../../runs/names.ts'
import { changesBetween } from '../../models/changes.ts'
import type { Change } from '../../models/changes.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { RunCard } from '../../runs/card.ts'
import type { RunRecord } from '../../runs/record.ts'
import type { FileFault } from '../../state/runFile.ts'

/** What is held of a run: without its networks, which its file has. */
export interface Handed {
  readonly id: number
  readonly file: File
  /** The file's name: who handed it in called it so. */
  readonly name: string
  /** The run's own name; empty when it has none. */
  readonly called: string
  readonly card: RunCard
  readonly record: Pick<RunRecord, 'experiment' | 'curves' | 'diagnosis'> & {
    readonly sheet: NonNullable<RunRecord['replay']['latest']>['sheet'] | null
  }
}

export interface Refused {
  readonly id: number
  readonly name: string
  readonly fault: FileFault
  readonly detail: string
}

/** What would have to be in memory at once. */
const MOST_BYTES = 2 ** 29

/** Reads one file. */
export async function readRun(file: File, id: number): Promise<Handed | Refused> {
  const name = readName(file.name)
  const refused = (fault: FileFault, detail = ''): Refused => ({
    id,
    name,
    fault,
    detail: readName(detail),
  })
  if (file.size > MOST_BYTES) return refused('tooLarge')
  const [{ decodeRun }, { RunFileError }] = await Promise.all([
    import('../../runs/codec.ts'),
    import('../../runs/fault.ts'),
  ])
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return refused('unreadable')
  try {
    const record = decodeRun(bytes)
    const { experiment, curves, diagnosis, replay } = record
    return {
      ...{ id, file, name: name.replace(/\.ganvas$/, ''), called: record.name },
      card: cardOf(record),
      record: { experiment, curves, diagnosis, sheet: replay.latest?.sheet ?? null },
    }
  } catch (error) {
    if (error instanceof RunFileError) return refused(error.code, error.detail)
    throw error
  }
}

/** What says nothing of the model: where it is trained, and for how long. */
const ASIDE: ReadonlySet<string> = new Set(['backend', 'stop'])

const differences = (from: Experiment, to: Experiment): readonly Change[] =>
  changesBetween(from, to).filter(({ field }) => !ASIDE.has(field))

/** What each differs by from the one that has most in common with all others; nothing for that one. */
export function differencesOf(runs: readonly Handed[]): ReadonlyMap<number, readonly Change[]> {
  const experiments = runs.map(({ record }) => record.experiment)
  const apart = (one: Experiment): number =>
    experiments.reduce((sum, other) => sum + differences(one, other).length, 0)
  const [middle] = experiments.toSorted((a, b) => apart(a) - apart(b))
  return new Map(
    runs.map(({ id, record }) => [id, middle ? differences(middle, record.experiment) : []]),
  )
}
