/**
 * The search for a latent vector that draws what the reader drew: what a model without an encoder needs. Kept outside
 * React, because it takes seconds and its result is used in other tools.
 */
import { Notifier } from '../../../state/notifier.ts'
import { cameTooLate } from '../../../state/refusal.ts'
import { perSpace } from '../remembered.ts'
import type { Lab } from '../../../state/lab.ts'

/** One search, from its beginning on. */
export interface Sought {
  /** The image that is looked for. */
  readonly digit: Uint8Array<ArrayBuffer>
  /** The best vector so far; `null` before the first word of it. */
  readonly z: readonly number[] | null
  /** How far the search is, 0 to 1; `null` when it goes on no more. */
  readonly done: number | null
  readonly isRefused: boolean
}

export class Search {
  #sought: Sought | null = null
  #unanswered = 0
  #model: number | null = null
  #notifier = new Notifier()

  /** The search under way, or the last one; `null` when there is none. */
  get sought(): Sought | null {
    return this.#sought
  }

  /** Tells of every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Looks for a vector that decodes to `digit`, drawn as `label` by a class-conditional model. */
  async begin(
    client: Lab['client'],
    digit: Uint8Array<ArrayBuffer>,
    label: number | null,
  ): Promise<void> {
    this.#show({ digit, z: null, done: 0, isRefused: false })
    const isWanted = (): boolean => this.#sought?.digit === digit && this.#sought.done !== null
    this.#unanswered++
    const leave = client.on((event) => {
      // Events do not say whose they are: while an older search has not been refused, they may be its.
      if (event.type !== 'searching' || this.#unanswered > 1 || !isWanted()) return
      this.#show({ digit, z: [...event.found.z], done: event.done, isRefused: false })
    })
    try {
      const { z } = await client.request('invert', { values: digit, label })
      if (isWanted()) this.#show({ digit, z: [...z], done: null, isRefused: false })
    } catch (reason) {
      if (isWanted() && !cameTooLate(reason))
        this.#show({ digit, z: null, done: null, isRefused: true })
      else if (isWanted()) this.forget()
    } finally {
      this.#unanswered--
      leave()
    }
  }

  /** Ends the search under way and keeps the best vector so far. The lab goes on to its end; nobody listens. */
  stop(): void {
    if (this.#sought) this.#show(this.#sought.z ? { ...this.#sought, done: null } : null)
  }

  /** Ends the search under way, and drops what was found. */
  forget(): void {
    if (this.#sought) this.#show(null)
  }

  /** Drops what was found for another model than this one. */
  keepFor(model: number): void {
    if (this.#model !== model) this.forget()
    this.#model = model
  }

  #show(sought: Sought | null): void {
    this.#sought = sought
    this.#notifier.notify()
  }
}

/** The search in a latent space. */
export const searchOf = perSpace(() => new Search())
