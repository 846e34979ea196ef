/** Gets the trained models that come with the page. What is in a file is checked before the run that is there gives way. */
import { trainedPath } from '../models/trained.ts'
import { RunFileError } from '../runs/fault.ts'
import type { Experiment } from '../models/experiment.ts'
import type { TrainedId } from '../models/trained.ts'
import type { RunFileFault } from '../runs/fault.ts'
import type { RunRecord } from '../runs/record.ts'
import type { FailureCode } from '../worker/protocol/failures.ts'

/** Why there is none. `badExperiment`: it was made by another version of the page. */
export interface NotOpened {
  readonly code: Extract<FailureCode, 'dataMissing' | 'dataDamaged' | 'badExperiment'>
}

async function fetchFile(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(path)
    // Servers of single-page applications answer for a file that is not there with the page itself.
    const isPage = response.headers.get('content-type')?.startsWith('text/html')
    return response.ok && !isPage ? await response.arrayBuffer() : null
  } catch {
    return null
  }
}

/** Files that were fetched before they are wanted. */
const warmed = new Map<TrainedId, Promise<ArrayBuffer | null>>()

/** Fetches a trained model's file, so that it is there when it is wanted. */
export function warmTrained(id: TrainedId): void {
  if (warmed.has(id)) return
  const fetching = fetchFile(trainedPath(id))
  warmed.set(id, fetching)
  void fetching.then((file) => {
    if (!file) warmed.delete(id)
  })
}

/** The worker takes what it is given: each gets a file of their own. */
const fileOf = (id: TrainedId): Promise<ArrayBuffer | null> =>
  warmed.get(id)?.then((file) => file?.slice(0) ?? fetchFile(trainedPath(id))) ??
  fetchFile(trainedPath(id))

/** Faults that say that the page is another one than the file was made for. */
const OF_OTHER_VERSIONS: ReadonlySet<RunFileFault> = new Set<RunFileFault>([
  'newerVersion',
  'newerFormat',
  'unknownFamily',
  'unknownDataset',
  'unknownSetting',
  'badSetting',
])

/** Fetches a trained model and checks what is in its file. It has no end, so that it can be trained on. */
export async function fetchTrained(id: TrainedId): Promise<RunRecord | NotOpened> {
  const [file, code] = await Promise.all([fileOf(id), import('../runs/codec.ts').catch(() => null)])
  if (!file || !code) return { code: 'dataMissing' }
  try {
    const record = code.decodeRun(file)
    const experiment: Experiment = { ...record.experiment, stop: { kind: 'none', at: 0 } }
    return { ...record, experiment, edited: experiment }
  } catch (error) {
    if (!(error instanceof RunFileError)) throw error
    return { code: OF_OTHER_VERSIONS.has(error.code) ? 'badExperiment' : 'dataDamaged' }
  }
}
