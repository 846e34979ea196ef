/** Models that would end a run: the reader is asked before one takes its place. */
import { hasModel } from './runStore.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Proposal, RunStore } from './runStore.ts'

export class Proposals {
  readonly #run: RunStore
  readonly #waiting: () => Experiment | null
  /** Puts the proposed model in place. */
  #accept: (() => void) | null = null

  /** @param waiting the experiment of a run that waits for a backend, if any. */
  constructor(run: RunStore, waiting: () => Experiment | null) {
    this.#run = run
    this.#waiting = waiting
  }

  /** The experiment of the run that is there, or that waits for a backend. */
  get underWay(): Experiment | null {
    const { phase, experiment } = this.#run.getState()
    return hasModel(phase) ? experiment : this.#waiting()
  }

  /** Puts another model in place by `accept`; asks the reader first where that ends a run. */
  propose(proposal: Proposal, accept: () => void): void {
    if (!this.underWay) return accept()
    this.#accept = accept
    this.#run.setState({ proposal })
  }

  /** Takes the reader's answer. */
  answer(start: boolean): void {
    const accept = this.#accept
    this.#accept = null
    this.#run.setState({ proposal: null })
    if (start) accept?.()
  }
}
