/** Moments of a whole run to look back at: evenly thinned while the run grows, so that memory stays bounded. */
import { Thinned } from '../lib/thinned.ts'
import { NO_REPLAY } from '../runs/record.ts'
import { Notifier } from './notifier.ts'
import type { Moment, ReplaySnapshot } from '../runs/record.ts'
import type { Sheet } from '../worker/protocol/run.ts'

const MOST_MOMENTS = 400
const SLOW_PERIOD_MS = 250

/**
 * Between 200 and 400 moments of the run once that many were offered. When it is full every second one is dropped, and
 * from then on only every 2nd, 4th, ... offered one is kept; the first and the latest are always there.
 */
export class Replay {
  readonly #thinned = new Thinned<Moment>((kept) => kept.length >= MOST_MOMENTS)
  #latest: Moment | null = null
  #moments: readonly Moment[] = []
  #held: number | null = null
  #version = 0
  #notifier = new Notifier()
  #slowNotifier = new Notifier(SLOW_PERIOD_MS)
  #holdNotifier = new Notifier()

  /** Grows with every change. */
  get version(): number {
    return this.#version
  }

  /** How many moments can be looked at. */
  get count(): number {
    return this.#moments.length
  }

  /** The steps of the moments, rising. */
  get steps(): readonly number[] {
    return this.#moments.map((moment) => moment.step)
  }

  /** The newest moment, or `null` before the first. */
  get latest(): Moment | null {
    return this.#latest
  }

  /**
   * The step of the earlier moment that is looked at; `null` while the newest one is, as it comes. It is remembered by its
   * step, because thinning moves the indices.
   */
  get held(): number | null {
    return this.#held
  }

  /** Looks at a moment by its index; the last one goes back to the newest as it comes. */
  hold(index: number): void {
    this.#look(index >= this.count - 1 ? null : (this.at(index)?.step ?? null))
  }

  /** Looks at the newest moment as it comes. */
  goLive(): void {
    this.#look(null)
  }

  /** Calls `listener` when another moment is looked at; returns what ends it. */
  readonly subscribeHeld = (listener: () => void): (() => void) =>
    this.#holdNotifier.subscribe(listener)

  /** Calls `listener` after every change, and when another moment is looked at, for painters; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Calls `listener` after changes, at most about four times a second, for React; returns what ends it. */
  readonly subscribeSlowly = (listener: () => void): (() => void) =>
    this.#slowNotifier.subscribe(listener)

  /**
   * Offers a moment. A sheet of the latest step replaces it (other latent vectors, another view); one of an earlier
   * step (a run continued from a checkpoint) drops what it overtakes.
   */
  add(step: number, sheet: Sheet): void {
    const moment = { step, sheet }
    const { kept } = this.#thinned
    if (step === this.#latest?.step) {
      if (kept.at(-1) === this.#latest) this.#thinned.replaceLast(moment)
    } else {
      if (this.#latest && step < this.#latest.step)
        this.#thinned.goBack((earlier) => earlier.step < step)
      this.#thinned.offer(moment)
    }
    this.#latest = moment
    this.#changed()
  }

  #look(step: number | null): void {
    if (step === this.#held) return
    this.#held = step
    this.#holdNotifier.notify()
    this.#notifier.notify()
  }

  /** Forgets everything. Returns what brings it back. */
  clear(): () => void {
    const before = this.snapshot()
    this.restore(NO_REPLAY)
    return () => this.restore(before)
  }

  /** All that it holds, which later moments leave as it is. */
  snapshot(): ReplaySnapshot {
    return { ...this.#thinned.snapshot(), latest: this.#latest }
  }

  /** Holds what a snapshot does, and goes on from there. */
  restore({ latest, ...thinned }: ReplaySnapshot): void {
    this.#thinned.restore(thinned)
    this.#latest = latest
    this.goLive()
    this.#changed()
  }

  /** The moment that is looked at; `null` before the first. */
  readonly current = (): Moment | null =>
    this.#held === null ? this.#latest : this.at(this.indexOf(this.#held))

  /** The moment at an index from 0 to `count - 1`; `null` outside. */
  at(index: number): Moment | null {
    return this.#moments[index] ?? null
  }

  /** Index of the moment whose step is nearest to `step`; -1 when there is none. */
  indexOf(step: number): number {
    let best = -1
    let distance = Number.POSITIVE_INFINITY
    this.#moments.forEach((moment, index) => {
      const away = Math.abs(moment.step - step)
      if (away < distance) {
        best = index
        distance = away
      }
    })
    return best
  }

  /**
   * The latest moment follows the last kept one at its own distance. Where that is less than half the usual one it
   * takes the last kept one's place, so that the spacing stays even within a factor of two.
   */
  #visible(): readonly Moment[] {
    const { kept, offered, stride } = this.#thinned
    const last = kept.at(-1)
    const latest = this.#latest
    if (!latest || !last || latest === last) return kept
    const sinceLast = (offered - 1) % stride
    const crowded = sinceLast < stride / 2 && kept.length > 1
    return [...(crowded ? kept.slice(0, -1) : kept), latest]
  }

  #changed(): void {
    this.#moments = this.#visible()
    this.#version++
    this.#notifier.notify()
    this.#slowNotifier.notify()
  }
}
