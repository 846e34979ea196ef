import type { Pause } from '../metrics/statistics/rows.ts'

/** Counts the time between pauses. */
export class TimedPause {
  readonly #pause: Pause
  #before = 0
  #since = performance.now()

  constructor(pause: Pause) {
    this.#pause = pause
  }

  /** Milliseconds of work so far. */
  get worked(): number {
    return this.#before + performance.now() - this.#since
  }

  async pause(): Promise<void> {
    this.#before = this.worked
    await this.#pause()
    this.#since = performance.now()
  }
}
