/**
 * Training for those who want to see how it goes: one step after another is made and written down as it is made, and then
 * its sub-steps are gone through slowly, or one at a time. What is seen has just happened; nothing waits half done.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { WatchedTurn } from '../worker/protocol/run.ts'
import type { Lab } from './lab.ts'

/** How long each sub-step is shown. */
export const SHOWN_FOR_MS = 1600

/** A step that was made. */
export interface WatchedStep {
  readonly step: number
  readonly turns: readonly WatchedTurn[]
}

export interface SlowMotionState {
  /** True while the sub-steps follow by themselves. */
  readonly plays: boolean
  /** True while a step is being made. */
  readonly waits: boolean
  /** The one player that learns in the steps that are made; `null` where all do. */
  readonly only: string | null
  /** The step that is gone through; `null` while nothing is. */
  readonly made: WatchedStep | null
  /** Which of its sub-steps is shown, from 0. */
  readonly at: number
}

const AT_REST = { plays: false, waits: false, made: null, at: 0 } as const

interface Parts {
  readonly lab: Pick<Lab, 'client' | 'run' | 'intents'>
  /** How many sub-steps a step has. */
  readonly count: (made: WatchedStep) => number
  /** The players of the run. */
  readonly players: () => readonly string[]
}

/** Goes through the steps of a lab's run. */
export class SlowMotion {
  readonly store: StoreApi<SlowMotionState> = createStore(() => ({ ...AT_REST, only: null }))
  readonly #parts: Parts
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Listens to the lab until what it returns is called. */
  readonly follow = (): (() => void) => {
    const { client, run } = this.#parts.lab
    const unhear = client.on((event) => {
      if (event.type === 'watched' && this.store.getState().waits) this.#show(event)
    })
    const leave = run.subscribe(({ phase, model }, before) => {
      const begins = phase === 'running' && before.phase !== 'running'
      const isAnother = model !== before.model && before.phase !== 'idle'
      if (begins || isAnother || phase === 'failed') this.end()
    })
    return () => {
      unhear()
      leave()
      this.end()
    }
  }

  /** Goes on by itself. */
  play(): void {
    this.store.setState({ plays: true })
    this.next()
  }

  /** Stays at the sub-step that is shown. */
  hold(): void {
    clearTimeout(this.#timer)
    this.store.setState({ plays: false })
  }

  /** Shows the next sub-step: of the next step, which is made now, after the last one. */
  next(): void {
    const { made, at, waits, only } = this.store.getState()
    clearTimeout(this.#timer)
    if (waits) return
    if (made && at + 1 < this.#parts.count(made)) {
      this.store.setState({ at: at + 1 })
      return this.#goOn()
    }
    const { intents, run } = this.#parts.lab
    if (run.getState().phase === 'running') intents.pause()
    this.store.setState({ waits: true })
    const isHere = only !== null && this.#parts.players().includes(only)
    intents.step({ only: isHere ? only : null })
  }

  /** Has one player alone learn from the next step on, or all of them with `null`. */
  teach(only: string | null): void {
    this.store.setState({ only })
  }

  /** Shows what happens now again. */
  end(): void {
    clearTimeout(this.#timer)
    this.store.setState(AT_REST)
  }

  #show({ step, turns }: WatchedStep): void {
    this.store.setState({ made: { step, turns }, at: 0, waits: false })
    this.#goOn()
  }

  #goOn(): void {
    if (this.store.getState().plays) this.#timer = setTimeout(() => this.next(), SHOWN_FOR_MS)
  }
}
