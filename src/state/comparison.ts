/**
 * Two runs in step: each is told how far it may train, and of a farther step only when both have come there. Where the
 * machine is too small for two, one waits while the other trains.
 */
import { createStore } from 'zustand/vanilla'
import { hasModel } from './runStore.ts'
import type { Moment } from '../runs/record.ts'
import type { Lab } from './lab.ts'
import type { PhaseName, RunState } from './runStore.ts'
import type { StoreApi } from 'zustand/vanilla'

export const SIDES = ['a', 'b'] as const
export type Side = (typeof SIDES)[number]
export type Both<T> = Readonly<Record<Side, T>>

export interface ComparisonState {
  /** Whether the reader wants them to train. */
  readonly playing: boolean
  /** False while they are on their way to the next step where both are to be, also once a rest is wanted. */
  readonly resting: boolean
  /** Where both are. */
  readonly step: number
  /** What both showed at one step; `null` before there was one. */
  readonly moments: Both<Moment> | null
}

/** How long both train before they wait for each other: as often the page is painted anew. */
const BEAT_MS = 400
const LONGEST_BEAT_STEPS = 2000

/** Phases in which a run does not know any more how far it was led. */
const UNLED: ReadonlySet<PhaseName> = new Set(['idle', 'paused', 'finished'])
const BROKEN: ReadonlySet<PhaseName> = new Set(['failed', 'noBackend'])

interface Parts {
  readonly labs: Both<Lab>
  /** True where only one of them may train at a time. */
  readonly takesTurns: boolean
  /** A clock in ms. */
  readonly now?: () => number
}

export class Comparison {
  readonly labs: Both<Lab>
  readonly takesTurns: boolean
  readonly store: StoreApi<ComparisonState> = createStore<ComparisonState>(() => ({
    playing: false,
    resting: true,
    step: 0,
    moments: null,
  }))
  readonly #now: () => number
  readonly #ends: (() => void)[] = []
  /** The step up to which they train; `null` while they rest. */
  #target: number | null = null
  #led = new Set<Side>()
  /** Those whose stop rule held when they set off. */
  #overBefore = new Set<Side>()
  #leftAt = 0
  #steps = 1

  constructor({ labs, takesTurns, now = () => performance.now() }: Parts) {
    this.labs = labs
    this.takesTurns = takesTurns
    this.#now = now
    for (const side of SIDES) {
      const { run, client } = labs[side]
      this.#ends.push(
        run.subscribe((state, before) => this.#followed(side, state, before)),
        client.on(({ type }) => {
          if (type === 'sampled') this.#match()
        }),
      )
      labs[side].open()
    }
  }

  /** Trains both, from step 0 where they have not begun. */
  play(): void {
    this.store.setState({ playing: true })
    this.#set()
  }

  /** Lets both rest, at one step. */
  pause(): void {
    this.store.setState({ playing: false })
  }

  /** Trains both by one step. */
  step(): void {
    if (this.store.getState().playing || this.#target !== null || !this.#isOpen) return
    this.#steps = 1
    this.#begin()
    this.#to(this.store.getState().step + 1)
  }

  /** Begins both anew with the settings that each now has. */
  reset(): void {
    this.#target = null
    this.#steps = 1
    this.store.setState({ resting: true, step: 0, moments: null })
    for (const side of SIDES) {
      const { intents } = this.labs[side]
      intents.begin()
      intents.forgetWiped()
    }
    this.#set()
  }

  /** Draws new latent vectors for both, of one seed. */
  redraw(): void {
    for (const side of SIDES) this.labs[side].intents.redraw()
  }

  /** Resolves when both rest at one step, or one of them has failed. */
  async rest(): Promise<void> {
    this.pause()
    const rests = (): boolean =>
      this.#target === null &&
      SIDES.every((side) => !['running', 'starting', 'waiting'].includes(this.#phase(side)))
    if (rests()) return
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (rests()) resolve()
      }
      for (const side of SIDES) this.#ends.push(this.labs[side].run.subscribe(look))
    })
  }

  /** Ends both with all that they hold. */
  dispose(): void {
    for (const end of this.#ends) end()
    for (const side of SIDES) this.labs[side].close()
  }

  #phase(side: Side): PhaseName {
    return this.labs[side].run.getState().phase
  }

  /** True when both have a backend. */
  get #isOpen(): boolean {
    return SIDES.every((side) => !['opening', 'noBackend'].includes(this.#phase(side)))
  }

  /** Whether the rule by which a run is to stop holds. */
  #isOver(side: Side): boolean {
    const { experiment, step, epoch, seconds } = this.labs[side].run.getState()
    const { kind, at } = experiment?.stop ?? { kind: 'none', at: 0 }
    return kind !== 'none' && { steps: step, epochs: epoch, minutes: seconds / 60 }[kind] >= at
  }

  /** Sets both off to the next beat, if they are to train and are not under way. */
  #set(): void {
    const { playing } = this.store.getState()
    if (!playing || this.#target !== null || !this.#isOpen) return
    this.#begin()
    this.#to(this.#capped(this.store.getState().step + this.#steps))
  }

  /** Begins those that have no model. */
  #begin(): void {
    if (SIDES.every((side) => hasModel(this.#phase(side)))) return
    this.store.setState({ step: 0, moments: null })
    for (const side of SIDES) this.labs[side].intents.begin()
  }

  /** A beat ends where a run is to end. */
  #capped(target: number): number {
    const { step } = this.store.getState()
    const ends = SIDES.map((side) => this.labs[side].experiment.getState().experiment.stop)
      .filter(({ kind, at }) => kind === 'steps' && at > step)
      .map(({ at }) => at)
    return Math.min(target, ...ends)
  }

  #to(target: number): void {
    this.#target = target
    this.store.setState({ resting: false })
    this.#leftAt = this.#now()
    this.#led.clear()
    this.#overBefore = new Set(SIDES.filter((side) => this.#isOver(side)))
    this.#drive()
  }

  #followed(side: Side, { phase }: RunState, before: RunState): void {
    const wasBegun = before.phase === 'starting' && phase === 'running'
    if (wasBegun || (phase !== before.phase && UNLED.has(phase))) this.#led.delete(side)
    if (before.phase === 'opening' && phase === 'idle') this.#set()
    this.#drive()
  }

  /** Leads those on that are not there yet; what is next once both are. */
  #drive(): void {
    const target = this.#target
    if (target === null) return
    if (SIDES.some((side) => BROKEN.has(this.#phase(side)))) return this.#halt()
    if (!this.#isOpen) return
    const behind = SIDES.filter((side) => this.labs[side].run.getState().step < target)
    if (behind.length === 0) return this.#arrived(target)
    for (const side of this.takesTurns ? behind.slice(0, 1) : behind) {
      if (this.#led.has(side)) continue
      this.#led.add(side)
      this.labs[side].intents.playTo(target)
    }
  }

  #arrived(step: number): void {
    const took = Math.max(1, this.#now() - this.#leftAt)
    const steps = Math.round((this.#steps * BEAT_MS) / took)
    this.#steps = Math.min(LONGEST_BEAT_STEPS, 2 * this.#steps, Math.max(1, steps))
    this.#target = null
    this.store.setState({ step })
    this.#match()
    const ends = SIDES.some((side) => this.#isOver(side) && !this.#overBefore.has(side))
    if (this.store.getState().playing && !ends) this.#set()
    else this.#halt()
  }

  /** Lets both rest where they are. */
  #halt(): void {
    this.#target = null
    this.store.setState({ playing: false, resting: true })
    for (const side of SIDES) if (this.#phase(side) !== 'finished') this.labs[side].intents.pause()
  }

  /** Takes what both showed last, if it was at one step. */
  #match(): void {
    const [a, b] = [this.labs.a.replay.latest, this.labs.b.replay.latest]
    if (a && b && a.step === b.step) this.store.setState({ moments: { a, b } })
  }
}
