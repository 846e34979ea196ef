/** Moments of a whole run to look back at: evenly thinned while the run grows, so that memory stays bounded. */
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
  #kept: Moment[] = []
  #latest: Moment | null = null
  #stride = 1
  #offered = 0
  #moments: readonly Moment[] = []
  #version = 0
  #notifier = new Notifier()
  #slowNotifier = new Notifier(SLOW_PERIOD_MS)

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

  /** Calls `listener` after every change, for painters; returns what ends it. */
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
    if (step === this.#latest?.step) this.#replaceLatest(moment)
    else {
      if (this.#latest && step < this.#latest.step) this.#dropFrom(step)
      if (this.#offered % this.#stride === 0) {
        this.#kept.push(moment)
        if (this.#kept.length >= MOST_MOMENTS) this.#thin()
      }
      this.#offered++
    }
    this.#latest = moment
    this.#changed()
  }

  /** Forgets everything. Returns what brings it back. */
  clear(): () => void {
    const before = this.snapshot()
    this.restore(NO_REPLAY)
    return () => this.restore(before)
  }

  /** All that it holds, which later moments leave as it is. */
  snapshot(): ReplaySnapshot {
    return {
      stride: this.#stride,
      offered: this.#offered,
      kept: [...this.#kept],
      latest: this.#latest,
    }
  }

  /** Holds what a snapshot does, and goes on from there. */
  restore({ stride, offered, kept, latest }: ReplaySnapshot): void {
    this.#stride = stride
    this.#offered = offered
    this.#kept = [...kept]
    this.#latest = latest
    this.#changed()
  }

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

  #thin(): void {
    this.#kept = this.#kept.filter((_, index) => index % 2 === 0)
    this.#stride *= 2
  }

  #replaceLatest(moment: Moment): void {
    if (this.#kept.at(-1) === this.#latest) this.#kept[this.#kept.length - 1] = moment
  }

  #dropFrom(step: number): void {
    this.#kept = this.#kept.filter((moment) => moment.step < step)
    this.#offered = this.#kept.length === 0 ? 0 : (this.#kept.length - 1) * this.#stride + 1
  }

  /**
   * The latest moment follows the last kept one at its own distance. Where that is less than half the usual one it
   * takes the last kept one's place, so that the spacing stays even within a factor of two.
   */
  #visible(): readonly Moment[] {
    const last = this.#kept.at(-1)
    const latest = this.#latest
    if (!latest || !last || latest === last) return this.#kept
    const sinceLast = (this.#offered - 1) % this.#stride
    const crowded = sinceLast < this.#stride / 2 && this.#kept.length > 1
    return [...(crowded ? this.#kept.slice(0, -1) : this.#kept), latest]
  }

  #changed(): void {
    this.#moments = this.#visible()
    this.#version++
    this.#notifier.notify()
    this.#slowNotifier.notify()
  }
}
