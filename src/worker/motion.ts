/** How far points go in one step of the training: they are looked at before it and after it. */
import type { Rows } from '../metrics/statistics/rows.ts'

export interface Moved {
  /** The steps that had been made before it. */
  readonly step: number
  readonly from: Rows
  readonly to: Rows
}

export class Motion {
  readonly #look: () => Promise<Rows>
  readonly #step: () => number
  #isWanted = false
  #last: Moved | null = null

  /** @param look Where the points are. @param step Steps made so far. */
  constructor(look: () => Promise<Rows>, step: () => number) {
    this.#look = look
    this.#step = step
  }

  /** Asks for the next step to be looked at, and tells of the last one that was; `null` before, and of steps that were undone. */
  ask(): Moved | null {
    this.#isWanted = true
    return this.#last && this.#last.step < this.#step() ? this.#last : null
  }

  /** Makes a step, which is looked at if that was asked for. */
  async during(advance: () => Promise<void> | void): Promise<void> {
    if (!this.#isWanted) return await advance()
    this.#isWanted = false
    const step = this.#step()
    const from = await this.#look()
    await advance()
    this.#last = { step, from, to: await this.#look() }
  }
}
