/** Runs that a restart wiped, or that gave way to one from an earlier state of theirs. Each can be brought back until the run in its place has come as far. */
import type { Experiment } from '../models/experiment.ts'
import type { Saved } from './plan.ts'
import type { RunState, RunStore } from './runStore.ts'

export interface PastRun {
  /** All that was said of it. */
  readonly state: RunState & { readonly experiment: Experiment }
  /** What the controls showed. */
  readonly edited: Experiment
  /** Its networks; `null` when they could not be had. */
  readonly saved: Promise<Saved | null>
  /** Whether the run in its place began at an earlier state of it. */
  readonly wasForked: boolean
  /** Brings its curves, its replay and its diagnosis back. */
  readonly recall: () => void
}

/** With all that was drawn, each holds some megabytes. */
const MOST_KEPT = 3

/** Newest last; the older ones are the longer ones. Says in the run's store which one comes back next. */
export class PastRuns {
  readonly #run: RunStore
  #kept: readonly PastRun[] = []

  constructor(run: RunStore) {
    this.#run = run
  }

  /** Keeps a run, unless its networks turn out not to be had. */
  keep(past: PastRun): void {
    const [longest, ...others] = [...this.#kept, past]
    this.#set([longest as PastRun, ...others.slice(1 - MOST_KEPT)])
    void past.saved.then((saved) => {
      if (!saved) this.#set(this.#kept.filter((one) => one !== past))
    })
  }

  /** Hands out the newest one. */
  take(): PastRun | undefined {
    const past = this.#kept.at(-1)
    this.#set(this.#kept.slice(0, -1))
    return past
  }

  /** Lets go of those that the run in their place has caught up with. */
  reached(step: number): void {
    if (this.#kept.some(({ state }) => state.step <= step))
      this.#set(this.#kept.filter(({ state }) => state.step > step))
  }

  letGo(): void {
    this.#set([])
  }

  #set(kept: readonly PastRun[]): void {
    this.#kept = kept
    const next = kept.at(-1)
    this.#run.setState({ wiped: next?.state.step ?? null, wasForked: next?.wasForked ?? false })
  }
}
