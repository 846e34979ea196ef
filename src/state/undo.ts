/** Steps back and forth through the edits of the experiment. What the page itself chose is no edit, nor is the backend. */
import { createStore } from 'zustand/vanilla'
import { changesBetween } from '../models/changes.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Change } from '../models/changes.ts'
import type { ExperimentState, ExperimentStore } from './experimentStore.ts'
import type { StoreApi } from 'zustand/vanilla'

export interface HistoryState {
  /** Experiments to go back to, the nearest last. */
  readonly past: readonly Experiment[]
  /** Experiments that were gone back from, the nearest last. */
  readonly future: readonly Experiment[]
}

const MOST_STEPS = 200

/** What a change is a change of. */
const placeOf = (change: Change): string =>
  [change.field, 'player' in change && change.player, 'name' in change && change.name].join()

export class EditHistory {
  readonly store: StoreApi<HistoryState> = createStore<HistoryState>(() => ({
    past: [],
    future: [],
  }))
  readonly #experiments: ExperimentStore
  /** The settings of the last step, which later changes of one of them join; empty once it is sealed. */
  #places: ReadonlySet<string> = new Set()
  #travels = false

  constructor(experiments: ExperimentStore) {
    this.#experiments = experiments
    experiments.subscribe((now, before) => this.#hear(now, before.experiment))
  }

  #hear({ experiment, chosen }: ExperimentState, before: Experiment): void {
    if (this.#travels || !chosen) return
    const places = changesBetween(before, experiment)
      .filter(({ field }) => field !== 'backend')
      .map(placeOf)
    if (places.length === 0) return
    const joins = places.some((place) => this.#places.has(place))
    this.#places = new Set([...this.#places, ...places])
    const { past } = this.store.getState()
    this.store.setState({
      past: joins ? past : [...past, before].slice(-MOST_STEPS),
      future: [],
    })
  }

  /** Ends the step in hand: what is changed from now on is a step of its own. */
  seal(): void {
    this.#places = new Set()
  }

  /** Goes one step back or forth. `put` puts the experiment in place. */
  travel(to: keyof HistoryState, put: (experiment: Experiment) => void): void {
    const { past, future } = this.store.getState()
    const target = { past, future }[to].at(-1)
    if (!target) return
    const { experiment } = this.#experiments.getState()
    this.#travels = true
    put(target)
    this.#travels = false
    this.seal()
    this.store.setState(
      to === 'past'
        ? { past: past.slice(0, -1), future: [...future, experiment] }
        : { past: [...past, experiment], future: future.slice(0, -1) },
    )
  }
}

/**
 * Makes one step of all that happens between two presses of a key or of the pointer: a slider that is drawn far is
 * taken back at once. Returns what ends it.
 */
export function sealOnPress(
  history: EditHistory,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const seal = (event: Event): void => {
    if (!('repeat' in event && event.repeat)) history.seal()
  }
  const presses = ['pointerdown', 'keydown'] as const
  for (const press of presses) page.addEventListener(press, seal, { capture: true })
  return () => {
    for (const press of presses) page.removeEventListener(press, seal, { capture: true })
  }
}
