/**
 * On which backend the lab runs, and what becomes of the run when that changes: because it was lost, because the reader
 * chose another, or because the lab broke. A run that is under way when a backend is looked for begins there.
 */
import { isGpu } from '../lib/backends.ts'
import { storeChecked } from './experimentStore.ts'
import { notify } from './notices.ts'
import { goneSince, NOTHING_GONE } from './plan.ts'
import { enterPhase, hasModel, isPlaying } from './runStore.ts'
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { LabClient } from '../worker/client.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Gone, Plan, Saved } from './plan.ts'
import type { RunStore } from './runStore.ts'
import type { TimedChoices } from './timedChoices.ts'

/** Why a backend is looked for, and the run that is to begin there. */
interface Move {
  /** Told when it is there; `null` for a move that is no news. */
  readonly why: { readonly lost: BackendName } | 'asked' | 'labCrashed' | 'memoryRanOut' | null
  readonly plan: Plan | null
  /** True when the plan is the run that was there before, which goes on. */
  readonly goesOn: boolean
  readonly gone: Gone
}

interface Parts {
  readonly client: LabClient
  readonly experiment: ExperimentStore
  readonly run: RunStore
  /** Threads that WebAssembly may use; those of the machine when absent. */
  readonly threads?: number
  /** What steps took when they were timed. */
  readonly timed: TimedChoices
  /** The last state of the run that was saved. */
  readonly lastSaved: () => Saved | null
  /** Pauses the run that is there and gives it as it then is; `null` when there is none any more. */
  readonly pack: () => Promise<Plan | null>
  /** Begins a run on the backend that is open. */
  readonly start: (plan: Plan) => void
}

const NO_NEWS: Move = { why: null, plan: null, goesOn: false, gone: NOTHING_GONE }

export class BackendMove {
  readonly #parts: Parts
  #move = NO_NEWS
  /** The wish with which the lab was opened. */
  #wish: BackendWish = 'auto'
  /** The experiment whose steps it was to time. */
  #timedOn: Experiment | null = null
  #excluded: readonly BackendName[] = []
  /** True when the lab itself broke, so that only a new one helps. */
  #broken = false
  /** How far the run was when the lab broke; one that comes no farther before it breaks again needs something else. */
  #broke = { model: -1, step: -1 }
  /** True while the run is being packed for a move by choice. */
  #packing = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The run that waits for a backend, if any. */
  get carried(): Plan | null {
    return this.#move.plan
  }

  /** Looks for a backend. */
  open(): void {
    const { client, run, threads, timed } = this.#parts
    const { experiment } = this.#parts.experiment.getState()
    const { backend } = experiment
    const wish = this.#excluded.some((name) => name === backend) ? 'auto' : backend
    this.#wish = backend
    this.#timedOn = experiment
    enterPhase(run, { phase: 'opening' }, { loading: null })
    const budget = threads === undefined ? {} : { threads }
    const known = { experiment, timed: timed.of(experiment) }
    client.send({ type: 'open', wish, exclude: this.#excluded, ...known, ...budget })
  }

  /** Takes the news that a backend is open, and begins the run that waited for it. */
  opened({ backend: now, timed }: LabReport): void {
    if (timed && this.#timedOn) this.#parts.timed.remember(this.#timedOn, timed.choice)
    const { why, plan, goesOn, gone } = this.#move
    this.#move = NO_NEWS
    const step = plan && goesOn ? (plan.saved?.step ?? 0) : null
    if (why === 'asked' && step) notify(this.#parts.run, { kind: 'backendChanged', now, step })
    if (why === 'labCrashed' || why === 'memoryRanOut')
      notify(this.#parts.run, { kind: why, step: step ?? 0, gone })
    else if (why !== null && why !== 'asked')
      notify(this.#parts.run, { kind: 'backendLost', lost: why.lost, now, step, gone })
    if (plan) this.#parts.start(plan)
  }

  /** Takes the news that only a new lab will help. */
  broke(): void {
    this.#broken = true
  }

  /**
   * Begins a run anew that the lab took along when it broke, from its last saved state, on the same backend. One that breaks
   * again before it came farther begins on the next best one, unless it is the computer's memory that it lacks: another
   * place has no more. False when nothing was begun.
   */
  recover(why: 'labCrashed' | 'memoryRanOut'): boolean {
    const { phase, experiment, report, model, step, seconds } = this.#parts.run.getState()
    if (!experiment || !report || !hasModel(phase)) return false
    const saved = this.#parts.lastSaved()
    const reached = Math.max(step, saved?.step ?? 0)
    const isAgain = model === this.#broke.model && reached <= this.#broke.step
    this.#broke = { model, step: reached }
    if (isAgain && why === 'memoryRanOut' && !isGpu(report.backend)) return false
    if (isAgain) this.lost(report.backend)
    else {
      const plan = { experiment, saved, play: isPlaying(phase) }
      this.#reopen({ why, plan, goesOn: true, gone: goneSince({ step, seconds }, saved) })
    }
    return true
  }

  /** Begins a run: now, or as soon as there is a backend for it, which is looked for where the lab has none that will do. */
  begin(plan: Plan): void {
    const { phase, report } = this.#parts.run.getState()
    if (phase === 'opening') this.#move = { ...this.#move, plan, goesOn: false }
    else if (this.#broken || !report || plan.experiment.backend !== this.#wish)
      this.#reopen({ ...NO_NEWS, plan })
    else this.#parts.start(plan)
  }

  /** Moves a run whose backend went away to the next best one, from its last saved state. */
  lost(backend: BackendName): void {
    const { phase, experiment, step, seconds } = this.#parts.run.getState()
    this.#excluded = [...new Set([...this.#excluded, backend])]
    this.#parts.timed.forgetAll(backend)
    const why = { lost: backend }
    if (!experiment || !hasModel(phase)) return this.#reopen({ ...this.#move, why })
    const saved = this.#parts.lastSaved()
    const plan = { experiment, saved, play: isPlaying(phase) }
    this.#reopen({ why, plan, goesOn: true, gone: goneSince({ step, seconds }, saved) })
  }

  /** Looks again after there was no backend at all. */
  retry(): void {
    this.#excluded = []
    this.#reopen(this.#move)
  }

  /** Moves to another backend; a run that is under way, or waits for one, goes on there. */
  async choose(wish: BackendWish): Promise<void> {
    const { experiment: store, run, pack } = this.#parts
    storeChecked(store, { ...store.getState().experiment, backend: wish })
    this.#excluded = this.#excluded.filter((name) => name !== wish)
    // The move that is under way goes to whatever was chosen last.
    if (this.#packing) return
    this.#packing = true
    const packed = hasModel(run.getState().phase) ? await pack() : null
    this.#packing = false
    const { plan, goesOn, why, gone } = packed
      ? { ...NO_NEWS, plan: packed, goesOn: true }
      : this.#move
    const { backend } = store.getState().experiment
    this.#reopen({
      why: why ?? 'asked',
      plan: plan && { ...plan, experiment: { ...plan.experiment, backend } },
      goesOn,
      gone,
    })
  }

  /** Chooses between a GPU and WASM by timing steps anew; a run that is under way goes on there. */
  async timeAgain(): Promise<void> {
    this.#parts.timed.forget(this.#parts.experiment.getState().experiment)
    await this.choose('auto')
  }

  /** Closes the lab with all that it holds and opens another one. */
  #reopen(move: Move): void {
    this.#move = move
    this.#broken = false
    this.#parts.client.restart()
    this.open()
  }
}
