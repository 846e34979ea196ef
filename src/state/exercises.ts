/** The exercises of a page: which one is open, how far the reader is with each, and the watch over its goals. */
import { createStore } from 'zustand/vanilla'
import {
  beginProgress,
  currentStep,
  fitsExercise,
  reachesGoal,
  withEvidence,
  withHint,
} from '../exercises/progress.ts'
import { parseHash, formatHash } from './hash.ts'
import { readFacts } from './facts.ts'
import type { Exercise } from '../exercises/exercise.ts'
import type { Exhibit, Progress } from '../exercises/progress.ts'
import type { ExerciseStorage } from '../storage/exercises.ts'
import type { Lab } from './lab.ts'
import type { StoreApi } from 'zustand/vanilla'

export interface ExercisesState {
  /** The exercise at hand. */
  readonly open: Exercise | null
  readonly progress: Readonly<Record<string, Progress>>
  /** Exercises that the reader brought, by id: their files' texts. */
  readonly own: Readonly<Record<string, string>>
  /** What was done is gone when the page is left, because the device would not keep it. */
  readonly isUnkept: boolean
}

interface Parts {
  readonly lab: Lab
  readonly storage: ExerciseStorage
  /** Shows what the run looks like now. */
  readonly exhibit: () => Promise<Exhibit>
}

export class Exercises {
  readonly store: StoreApi<ExercisesState> = createStore<ExercisesState>(() => ({
    open: null,
    progress: {},
    own: {},
    isUnkept: false,
  }))
  readonly #lab: Lab
  readonly #storage: ExerciseStorage
  readonly #exhibit: Parts['exhibit']
  #isNoting = false

  constructor({ lab, storage, exhibit }: Parts) {
    this.#lab = lab
    this.#storage = storage
    this.#exhibit = exhibit
    const look = (): void => void this.#look()
    lab.run.subscribe(look)
    lab.diagnosis.subscribe(look)
    lab.noted.subscribe(look)
  }

  /** Finds what was done on earlier visits. A device that forbids storage counts as one without any. */
  async begin(): Promise<void> {
    const kept = await this.#storage.read().catch(() => null)
    if (kept) this.store.setState(kept)
  }

  /** Goes to an exercise, where it was left. */
  open(exercise: Exercise): void {
    const known = this.store.getState().progress[exercise.id]
    const progress =
      known && fitsExercise(exercise, known) ? known : beginProgress(exercise, Date.now())
    this.store.setState({ open: exercise })
    this.#set(exercise, progress)
    void this.#look()
  }

  close(): void {
    this.store.setState({ open: null })
  }

  /** Begins the exercise at hand anew. */
  startOver(): void {
    const { open } = this.store.getState()
    if (open) this.#set(open, beginProgress(open, Date.now()))
  }

  /** Sets the page up for the exercise at hand. The run that is there is asked about as by any link. */
  setUp(): void {
    const { open } = this.store.getState()
    const { intents } = this.#lab
    if (open?.opens) void intents.openTrained(open.opens)
    const link = open?.start === undefined ? null : parseHash(open.start)
    if (link) intents.adopt(link)
  }

  predict(option: number): void {
    this.#change((_, progress) => ({ ...progress, predicted: option }))
    void this.#look()
  }

  hint(step: number): void {
    this.#change((exercise, progress) => withHint(exercise, progress, step))
  }

  /** Takes an exercise that the reader brought, and keeps its text. */
  bring({ id }: Exercise, source: string): void {
    this.store.setState(({ own }) => ({ own: { ...own, [id]: source } }))
    void this.#keep()
  }

  #change(change: (exercise: Exercise, progress: Progress) => Progress): void {
    const { open, progress } = this.store.getState()
    const known = open && progress[open.id]
    if (known) this.#set(open, change(open, known))
  }

  #set({ id }: Exercise, next: Progress): void {
    this.store.setState(({ progress }) => ({ progress: { ...progress, [id]: next } }))
    void this.#keep()
  }

  /** Notes the goal at hand when it is reached. One after the other: the picture of one takes a moment. */
  async #look(): Promise<void> {
    const { open, progress } = this.store.getState()
    const known = open && progress[open.id]
    if (!known || this.#isNoting) return
    const facts = reachesGoal(open, known, readFacts(this.#lab))
    if (!facts) return
    this.#isNoting = true
    const { experiment, step, images, seconds } = this.#lab.run.getState()
    const evidence = {
      ...{ facts, step, images, seconds, at: Date.now() },
      experiment: experiment ? formatHash(experiment) : '',
    }
    const exhibit = await this.#exhibit().catch(() => ({ picture: null, curves: [] }))
    const at = currentStep(open, known)
    const now = this.store.getState().progress[open.id]
    // Meanwhile it may have been begun anew.
    if (now && now.begun === known.begun && currentStep(open, now) === at)
      this.#set(open, withEvidence(open, now, { ...evidence, ...exhibit }))
    this.#isNoting = false
    await this.#look()
  }

  async #keep(): Promise<void> {
    const { progress, own } = this.store.getState()
    const isKept = await this.#storage.write({ progress, own }).then(
      () => true,
      () => false,
    )
    this.store.setState({ isUnkept: !isKept })
  }
}
