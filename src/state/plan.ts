/** A run that is to be: what to train, and from where. */
import { readArchiveHeader } from '../lib/archiveHeader.ts'
import type { Experiment } from '../models/experiment.ts'

/** The whole state of a run at one step. */
export interface Saved {
  readonly step: number
  readonly checkpoint: ArrayBuffer
}

/** A run to begin, or to go on with from where it was saved. */
export interface Plan {
  readonly experiment: Experiment
  readonly saved: Saved | null
  readonly play: boolean
}

/** A checkpoint with its step. @param seen the step where the screen saw the run, which can be a few behind. */
export function savedAs(checkpoint: ArrayBuffer, seen: number): Saved {
  try {
    const { metadata } = readArchiveHeader(checkpoint)
    const { step } = JSON.parse(metadata['state'] ?? '') as { readonly step: number }
    return { step, checkpoint }
  } catch {
    return { step: seen, checkpoint }
  }
}
