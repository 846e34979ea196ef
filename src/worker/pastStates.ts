/**
 * The whole state of a run at earlier steps, beside the samples of these steps that the screen keeps: what the run can be
 * looked at as it was by, and what another run can begin from. Dropped with the run.
 */
import { loadCheckpoint } from '../training/files/checkpoint.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Thinned } from '../lib/thinned.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Family } from '../models/family.ts'

/** Bytes that all of them may take, and one of them: fewer than four would not be worth their room. */
const MOST_BYTES = 48e6
const LARGEST = MOST_BYTES / 4
/** As many as the screen keeps of samples. */
const MOST_STATES = 400
/** Making them may take this share of the time. */
const SHARE = 0.02

/** A run at one step. */
export interface PastState {
  readonly step: number
  readonly experiment: Experiment
  /** A safetensors file, as `training/files/checkpoint.ts` writes it. */
  readonly checkpoint: ArrayBuffer
}

const bytesOf = (states: readonly PastState[]): number =>
  states.reduce((sum, { checkpoint }) => sum + checkpoint.byteLength, 0)

/** A run of its own at a state: training it moves no other. The caller disposes it. */
export function trainerAt(
  { experiment, checkpoint }: PastState,
  family: Family,
  data: Dataset,
): Trainer {
  const trainer = new Trainer(experiment, family, data)
  loadCheckpoint(trainer, checkpoint)
  return trainer
}

export class PastStates {
  readonly #make: () => Promise<PastState>
  readonly #thinned = new Thinned<PastState>(
    (kept) => kept.length >= MOST_STATES || bytesOf(kept) > MOST_BYTES,
  )
  #last = -1
  #told = this.#thinned.kept
  #madeAt = Number.NEGATIVE_INFINITY
  #cost = 0
  #areTooLarge = false

  /** @param make copies the run as it stands. */
  constructor(make: () => Promise<PastState>) {
    this.#make = make
  }

  /** The steps of which there are states, rising. */
  get steps(): readonly number[] {
    return this.#thinned.kept.map(({ step }) => step)
  }

  /** The newest state at a step or before it; `null` when there is none. */
  at(step: number): PastState | null {
    return this.#thinned.kept.findLast((state) => state.step <= step) ?? null
  }

  /**
   * Is told of every step that the screen is shown the samples of, while the run stands there; one of an earlier step drops
   * what it overtakes. True when the steps are others than the last time.
   */
  async offer(step: number): Promise<boolean> {
    if (step < this.#last) this.#thinned.goBack((state) => state.step < step)
    if (step !== this.#last) this.#thinned.offer(this.#thinned.isDue ? await this.#made() : null)
    this.#last = step
    const before = this.#told
    this.#told = this.#thinned.kept
    return this.#told !== before
  }

  /** Takes over the states of the run that one begins from, which stands at the last of them. */
  inherit(from: PastStates, step: number): void {
    this.#thinned.goOnFrom(from.#thinned, (state) => state.step <= step)
    this.#last = step
  }

  /** The state now; `null` where it is too large or broken, or another one was made a moment ago. */
  async #made(): Promise<PastState | null> {
    const started = performance.now()
    if (this.#areTooLarge || started - this.#madeAt < this.#cost / SHARE) return null
    try {
      const state = await this.#make()
      this.#areTooLarge = state.checkpoint.byteLength > LARGEST
      return this.#areTooLarge ? null : state
    } catch {
      // The copies that the run falls back on are made in the same way: it finds out by them.
      return null
    } finally {
      this.#madeAt = performance.now()
      this.#cost = this.#madeAt - started
    }
  }
}
