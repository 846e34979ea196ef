/** Listeners that are told at most so often, and never left with old news. */

/** A set of listeners. With a `period` above 0 they hear at most once per period, the last change always included. */
export class Notifier {
  #listeners = new Set<() => void>()
  #period: number
  #lastTime = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | null = null

  /** @param period shortest time between two calls, in ms; 0 tells every change at once. */
  constructor(period = 0) {
    this.#period = period
  }

  /** Adds a listener; returns what removes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Tells the listeners now, or at the end of the period that is under way. */
  notify(): void {
    if (this.#timer !== null) return
    const wait = this.#lastTime + this.#period - performance.now()
    if (wait <= 0) this.#tell()
    else {
      this.#timer = setTimeout(() => {
        this.#timer = null
        this.#tell()
      }, wait)
    }
  }

  #tell(): void {
    this.#lastTime = performance.now()
    for (const listener of this.#listeners) listener()
  }
}
