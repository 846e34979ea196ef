/** Several runs one after the other in a lab of their own, each to the same step or to its own end, and what became of each. */
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
  /** Training examples that it used, and seconds that it trained. */
  readonly images: number
  readonly seconds: number
  /** Terms on the test set of one that came to its own end; `null` of any other. */
  readonly test: Readonly<Record<string, number>> | null
  /** Seconds that it takes to draw as many samples as are timed; `null` where none are. */
  readonly drawing: number | null
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
  /** How many are to be made, and up to which step each; `null` when each comes to its own end. */
  readonly of: number
  readonly until: number | null
  /** Where the one that trains is, and for how long it has trained. */
  readonly step: number
  readonly seconds: number
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
    phase: 'ready',
    stepMs: null,
    of: 0,
    until: null,
    step: 0,
    seconds: 0,
    results: [],
  }))
  readonly #lab: Lab
  readonly #keep: KeepTry
  readonly #timedSamples: number | null
  #cancelled = new AbortController()
  readonly #unfollow: () => void

  /** @param timedSamples how many samples of each model are timed; none when absent. */
  constructor(lab: Lab, keep: KeepTry, timedSamples: number | null = null) {
    this.#lab = lab
    this.#keep = keep
    this.#timedSamples = timedSamples
    this.#unfollow = lab.run.subscribe(({ step, seconds }) =>
      this.store.setState({ step, seconds }),
    )
    lab.open()
  }

  /** Measures how long a step of an experiment takes here. */
  async time(experiment: Experiment): Promise<void> {
    this.store.setState({ phase: 'timing' })
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

  /**
   * Makes the runs, one after the other; what was made before is let go of.
   * @param until the step up to which each trains; with `null` its own stop rule ends it.
   */
  async make(tries: readonly Try[], until: number | null): Promise<void> {
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

  async #make({ name, experiment }: Try, until: number | null): Promise<TryResult> {
    const lab = this.#lab
    const failure = await this.#train(experiment, until)
    if (!failure) await this.#settled(lab.intents.diagnose())
    const drawing = failure ? null : await this.#timeDrawing()
    const { step, images, seconds, measured } = lab.run.getState()
    const result = {
      ...{ name, experiment, step, images, seconds, drawing, failure },
      test: measured?.terms ?? null,
      curves: lab.telemetry.snapshot(),
      sheet: lab.replay.latest?.sheet ?? null,
      diagnosis: lab.diagnosis.snapshot(),
    }
    return { ...result, runId: failure ? null : await this.#keep(name) }
  }

  async #timeDrawing(): Promise<number | null> {
    const count = this.#timedSamples
    if (count === null) return null
    const timed = this.#lab.client.request('samplingTime', { count }).catch(() => null)
    return (await this.#settled(timed))?.seconds ?? null
  }

  /** Trains from step 0 up to a step, or to its own end, where the lab is: to look for a backend anew would take time. Returns why it could not. */
  async #train(experiment: Experiment, until: number | null): Promise<Failure | null> {
    const { intents, run } = this.#lab
    await this.#when(() => run.getState().phase !== 'opening')
    const state = run.getState()
    if (state.phase === 'noBackend') return state.failure
    intents.edit(({ backend }) => ({ ...experiment, backend }))
    intents.begin()
    intents.forgetWiped()
    if (until === null) intents.play()
    else intents.playTo(until)
    return await this.#reached(until)
  }

  async #reached(until: number | null): Promise<Failure | null> {
    const { run } = this.#lab
    const ended = (): boolean => {
      const { step, phase } = run.getState()
      if (['failed', 'noBackend'].includes(phase)) return true
      return until === null ? phase === 'finished' : step >= until
    }
    await this.#when(ended)
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
  async #settled<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#cancelled
    return await new Promise<T>((resolve, reject) => {
      const cancel = (): void => reject(new Cancelled())
      if (signal.aborted) return cancel()
      signal.addEventListener('abort', cancel, { once: true })
      return void work
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', cancel))
    })
  }
}
