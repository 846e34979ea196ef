/** The guided tour: which sentence is said, when the next one comes by itself, and where a reader left off. */
import { createStore } from 'zustand/vanilla'
import { PRESETS } from '../models/presets.ts'
import { hasModel, isPlaying } from './runStore.ts'
import { recallTour, rememberTour, TOUR_STEPS } from './tourMemory.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { ExperimentState } from './experimentStore.ts'
import type { Lab } from './lab.ts'
import type { RunState, RunStore } from './runStore.ts'
import type { SmallStorage, TourMemory, TourStep } from './tourMemory.ts'

/** The preset that learns fastest on a processor: see the README's table. */
const TOUR_PRESET = 'gan-conditional-lite'

/** Share of the samples that the judge is confident about from which on a sentence is true, and comes by itself. */
const COMES_AT: Readonly<Partial<Record<TourStep, number>>> = {
  strokes: 0.15,
  curve: 0.45,
  digits: 0.8,
}

/** A sentence stays at least so long, so that it can be read. */
const READING_MS = 7000

export interface TourState {
  /** `null` while the tour is not shown. */
  readonly step: TourStep | null
  /** False where what the sentence says cannot be seen yet. */
  readonly isTrue: boolean
  /** Share of the samples that the judge is confident about, 0 to 1; `null` before it looked. */
  readonly confident: number | null
}

interface Parts {
  readonly lab: Lab
  readonly storage: SmallStorage | null
  /** Milliseconds. */
  readonly now: () => number
}

/** Resolves when this holds of the run, and what follows from it was done. */
function reached(run: RunStore, holds: (state: RunState) => boolean): Promise<void> {
  if (holds(run.getState())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = run.subscribe((state) => {
      if (!holds(state)) return
      stop()
      queueMicrotask(resolve)
    })
  })
}

const isTourModel = ({ experiment }: RunState | ExperimentState): boolean =>
  experiment?.family === PRESETS[TOUR_PRESET].family &&
  experiment.hyperparameters['conditional'] === true

export class Tour {
  readonly store: StoreApi<TourState> = createStore(() => ({
    step: null,
    isTrue: false,
    confident: null,
  }))
  readonly #parts: Parts
  #since = 0
  /** True once the reader went back: the tour then goes on when they say so. */
  #isHeld = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * Opens the model of the tour, asking first where that ends another run, lets it train, and begins: where the reader left
   * off, as far as that can be seen. Resolves to false when the reader keeps the run that is there, or nothing can train here.
   */
  async begin(): Promise<boolean> {
    const { lab, storage } = this.#parts
    const { experiment, intents, run } = lab
    await reached(run, ({ phase }) => phase !== 'opening')
    if (run.getState().phase === 'noBackend') return false
    if (!(hasModel(run.getState().phase) && isTourModel(run.getState()))) {
      const { backend } = experiment.getState().experiment
      intents.adopt({ experiment: { ...PRESETS[TOUR_PRESET], backend }, ignored: [], awaits: null })
      await reached(run, ({ proposal }) => proposal === null)
      if (!isTourModel(experiment.getState())) return false
    }
    if (!isPlaying(run.getState().phase)) intents.play()
    const remembered = recallTour(storage)
    const last = remembered === null || remembered === 'over' ? 'noise' : remembered
    const until = TOUR_STEPS.slice(0, TOUR_STEPS.indexOf(last) + 1)
    this.#isHeld = false
    this.#go(until.findLast((step) => this.#isReached(step)) ?? 'noise')
    return true
  }

  next(): void {
    const { step } = this.store.getState()
    if (step === null) return
    this.#isHeld = false
    const next = TOUR_STEPS[TOUR_STEPS.indexOf(step) + 1]
    if (next) this.#go(next)
    else this.#close('over')
  }

  back(): void {
    const { step } = this.store.getState()
    const before = step && TOUR_STEPS[TOUR_STEPS.indexOf(step) - 1]
    if (!before) return
    this.#isHeld = true
    this.#go(before)
  }

  /** Ends it for now; it goes on from here. After its last sentence it is over. */
  leave(): void {
    const { step } = this.store.getState()
    if (step) this.#close(step === 'end' ? 'over' : step)
  }

  /** Looks at the run: takes what is known of it, and says the next sentence when that has become true. */
  look(): void {
    const { step } = this.store.getState()
    if (step === null) return
    const { lab, now } = this.#parts
    const { phase } = lab.run.getState()
    // Another model has taken its place.
    if (hasModel(phase) && !isTourModel(lab.run.getState())) return this.leave()
    const next = TOUR_STEPS[TOUR_STEPS.indexOf(step) + 1]
    const isRead = now() - this.#since >= READING_MS
    if (next && COMES_AT[next] !== undefined && isRead && !this.#isHeld && this.#isTrue(next))
      this.#go(next)
    else this.#tell(step)
  }

  get #confident(): number | null {
    return this.#parts.lab.diagnosis.glances.at(-1)?.confident ?? null
  }

  #isTrue(step: TourStep): boolean {
    return (this.#confident ?? 0) >= (COMES_AT[step] ?? 0)
  }

  /** The slider is worth a try when there are digits under it. */
  #isReached(step: TourStep): boolean {
    return this.#isTrue(step === 'slider' || step === 'end' ? 'digits' : step)
  }

  #go(step: TourStep): void {
    this.#since = this.#parts.now()
    rememberTour(this.#parts.storage, step)
    this.#tell(step)
  }

  #tell(step: TourStep): void {
    this.store.setState({ step, isTrue: this.#isTrue(step), confident: this.#confident })
  }

  #close(memory: NonNullable<TourMemory>): void {
    rememberTour(this.#parts.storage, memory)
    this.store.setState({ step: null })
  }
}
