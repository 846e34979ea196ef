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
  /** True when it begins at an earlier state of the run that there is: it keeps the states before. */
  readonly keepsStates?: boolean
}

interface Progress {
  readonly step: number
  /** Seconds spent training. */
  readonly seconds: number
}

/** A checkpoint with its step. @param seen the step where the screen saw the run, which can be a few behind. */
export const savedAs = (checkpoint: ArrayBuffer, seen: number): Saved => ({
  step: progressIn(checkpoint)?.step ?? seen,
  checkpoint,
})

/** The training after the state from which a run goes on, which is lost. */
export interface Gone {
  readonly steps: number
  readonly seconds: number
}

export const NOTHING_GONE: Gone = { steps: 0, seconds: 0 }

/** What is lost of a run that goes on from a state. @param saved `null` when it begins again. */
export function goneSince(run: Progress, saved: Saved | null): Gone {
  const from = saved && (progressIn(saved.checkpoint) ?? { ...run, step: saved.step })
  return {
    steps: Math.max(0, run.step - (from?.step ?? 0)),
    seconds: Math.max(0, run.seconds - (from?.seconds ?? 0)),
  }
}

/** How far a checkpoint's run was; `null` when it does not say. */
function progressIn(checkpoint: ArrayBuffer): Progress | null {
  try {
    return JSON.parse(readArchiveHeader(checkpoint).metadata['state'] ?? '') as Progress
  } catch {
    return null
  }
}
