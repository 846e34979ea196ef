/** Several runs one after the other in a lab of their own, each to the same step, and what became of each. */
import { createStore } from 'zustand/vanilla'
import type { Experiment } from '../models/experiment.ts'
import type { DiagnosisSnapshot, CurvesSnapshot } from '../runs/record.ts'
import type { Failure } from '../worker/protocol/failures.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Lab } from './lab.ts'
import type { StoreApi } from 'zustand/vanilla'

/** One run that is to be made. */
export interface Try {
  /** What it differs by, in the reader's words: its name in the list of runs, too. */
  readonly name: string
  readonly experiment: Experiment
}

export interface TryResult extends Try {
  /** Where it ended: before the others' step when it failed. */
  readonly step: number
  readonly curves: CurvesSnapshot
  /** What it drew last. */
  readonly sheet: Sheet | null
  readonly diagnosis: DiagnosisSnapshot
  /** Why it ended early, if it did. */
  readonly failure: Failure | null
  /** What it is kept as; `null` when it is not. */
  readonly runId: string | null
}

export interface TriesState {
  /** `timing`: it is measured how long a step takes. `ready`: nothing has begun, or all is done. */
  readonly phase: 'timing' | 'ready' | 'running' | 'noBackend'
  /** What a step took here when it was measured, in ms; `null` before. */
  readonly stepMs: number | null
  /** How many are to be made, and up to which step each. */
  readonly of: number
  readonly until: number
  /** Where the one that trains is; that it is being measured once it is there. */
  readonly step: number
  readonly results: readonly TryResult[]
}

/** Keeps the lab's run as it is under a name. Returns what it is kept as; `null` when it cannot be. */
export type KeepTry = (name: string) => Promise<string | null>

/** Steps before those that are timed: the first ones are slower. */
const WARM_UP = 3
const TIMED = 10

class Cancelled extends Error {}

export class Tries {
  readonly store: StoreApi<TriesState> = createStore<TriesState>(() => ({
    phase: 'timing',
    stepMs: null,
    of: 0,
    until: 0,
    step: 0,
    results: [],
  }))
  readonly #lab: Lab
  readonly #keep: KeepTry
  #cancelled = new AbortController()
  readonly #unfollow: () => void

  constructor(lab: Lab, keep: KeepTry) {
    this.#lab = lab
    this.#keep = keep
    this.#unfollow = lab.run.subscribe(({ step }) => this.store.setState({ step }))
    lab.open()
  }

  /** Measures how long a step of an experiment takes here. */
  async time(experiment: Experiment): Promise<void> {
    const seconds = (): number => this.#lab.run.getState().seconds
    try {
      if (await this.#train(experiment, WARM_UP)) return
      const before = seconds()
      this.#lab.intents.playTo(WARM_UP + TIMED)
      if (await this.#reached(WARM_UP + TIMED)) return
      this.store.setState({ stepMs: (1000 * (seconds() - before)) / TIMED })
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
    } finally {
      const { phase } = this.#lab.run.getState()
      this.store.setState({ phase: phase === 'noBackend' ? 'noBackend' : 'ready' })
    }
  }

  /** Makes the runs, one after the other, each up to a step; what was made before is let go of. */
  async make(tries: readonly Try[], until: number): Promise<void> {
    this.#cancelled = new AbortController()
    this.store.setState({ phase: 'running', of: tries.length, until, results: [] })
    try {
      for (const one of tries) {
        const result = await this.#make(one, until)
        this.store.setState(({ results }) => ({ results: [...results, result] }))
      }
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      this.#lab.intents.pause()
    } finally {
      this.store.setState({ phase: 'ready' })
    }
  }

  /** Ends the run that trains; those that are made stay. */
  cancel(): void {
    this.#cancelled.abort()
  }

  dispose(): void {
    this.cancel()
    this.#unfollow()
    this.#lab.close()
  }

  async #make({ name, experiment }: Try, until: number): Promise<TryResult> {
    const lab = this.#lab
    const failure = await this.#train(experiment, until)
    if (!failure) await this.#settled(lab.intents.diagnose())
    const { step } = lab.run.getState()
    const result = {
      ...{ name, experiment, step, failure },
      curves: lab.telemetry.snapshot(),
      sheet: lab.replay.latest?.sheet ?? null,
      diagnosis: lab.diagnosis.snapshot(),
    }
    return { ...result, runId: failure ? null : await this.#keep(name) }
  }

  /** Trains from step 0 up to a step. Returns why it could not. */
  async #train(experiment: Experiment, until: number): Promise<Failure | null> {
    const { intents, run } = this.#lab
    await this.#when(() => run.getState().phase !== 'opening')
    const state = run.getState()
    if (state.phase === 'noBackend') return state.failure
    intents.edit(() => experiment)
    intents.begin()
    intents.forgetWiped()
    intents.playTo(until)
    return await this.#reached(until)
  }

  async #reached(until: number): Promise<Failure | null> {
    const { run } = this.#lab
    const broke = (): boolean => ['failed', 'noBackend'].includes(run.getState().phase)
    await this.#when(() => run.getState().step >= until || broke())
    const state = run.getState()
    return 'failure' in state ? state.failure : null
  }

  /** Waits until something holds of the lab's run. @throws Cancelled */
  async #when(holds: () => boolean): Promise<void> {
    if (holds()) return
    let leave = (): void => undefined
    const held = new Promise<void>((resolve) => {
      leave = this.#lab.run.subscribe(() => {
        if (holds()) resolve()
      })
    })
    await this.#settled(held).finally(() => leave())
  }

  /** Waits for something unless it is cancelled meanwhile. @throws Cancelled */
  async #settled(work: Promise<void>): Promise<void> {
    const { signal } = this.#cancelled
    await new Promise<void>((resolve, reject) => {
      const cancel = (): void => reject(new Cancelled())
      if (signal.aborted) return cancel()
      signal.addEventListener('abort', cancel, { once: true })
      return void work
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', cancel))
    })
  }
}
