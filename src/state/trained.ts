/** Gets the trained models that come with the page. What is in a file is checked before the run that is there gives way. */
import { readArchiveHeader } from '../lib/archiveHeader.ts'
import { checkExperiment } from '../models/experiment.ts'
import { trainedPath } from '../models/trained.ts'
import type { Experiment } from '../models/experiment.ts'
import type { TrainedFacts, TrainedId } from '../models/trained.ts'
import type { FailureCode } from '../worker/protocol/failures.ts'

/** A trained model that a run can start from. */
export interface TrainedModel {
  /** What was trained, without an end, so that it can be trained on. */
  readonly experiment: Experiment
  readonly facts: TrainedFacts
  readonly file: ArrayBuffer
}

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

function open(file: ArrayBuffer): TrainedModel | NotOpened {
  try {
    const { metadata } = readArchiveHeader(file)
    const facts = JSON.parse(metadata['trained'] ?? '') as TrainedFacts
    if (![facts.step, facts.epoch, facts.images].every(Number.isFinite))
      return { code: 'dataDamaged' }
    const checked = checkExperiment(JSON.parse(metadata['experiment'] ?? ''))
    if ('faults' in checked) return { code: 'badExperiment' }
    const experiment: Experiment = { ...checked.experiment, stop: { kind: 'none', at: 0 } }
    return { experiment, facts, file }
  } catch {
    return { code: 'dataDamaged' }
  }
}

/** Fetches a trained model and checks what is in its file. */
export async function fetchTrained(id: TrainedId): Promise<TrainedModel | NotOpened> {
  const file = await fetchFile(trainedPath(id))
  return file ? open(file) : { code: 'dataMissing' }
}
