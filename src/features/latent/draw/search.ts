/**
 * The search for a latent vector that draws what the reader drew: what a model without an encoder needs. Kept outside
 * React, because it takes seconds and its result is used in other tools.
 */
import { Notifier } from '../../../state/notifier.ts'
import { isNoNews } from '../../../state/refusal.ts'
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
  #underWay: AbortController | null = null
  #model: number | null = null
  #notifier = new Notifier()

  /** The search under way, or the last one; `null` when there is none. */
  get sought(): Sought | null {
    return this.#sought
  }

  /** Tells of every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Looks for a vector that decodes to `digit`, drawn as `label` by a class-conditional model, in the place of any search under way. */
  async begin(
    client: Lab['client'],
    digit: Uint8Array<ArrayBuffer>,
    label: number | null,
  ): Promise<void> {
    this.#underWay?.abort()
    const own = new AbortController()
    this.#underWay = own
    this.#show({ digit, z: null, done: 0, isRefused: false })
    try {
      const { z } = await client.request(
        'invert',
        { values: digit, label },
        {
          signal: own.signal,
          progress: (event) => {
            if (event.type !== 'searching') return
            this.#show({ digit, z: [...event.found.z], done: event.done, isRefused: false })
          },
        },
      )
      this.#show({ digit, z: [...z], done: null, isRefused: false })
    } catch (reason) {
      if (own.signal.aborted) return
      this.#show(isNoNews(reason) ? null : { digit, z: null, done: null, isRefused: true })
    } finally {
      if (this.#underWay === own) this.#underWay = null
    }
  }

  /** Ends the search under way, here and in the lab, and keeps the best vector so far. */
  stop(): void {
    this.#underWay?.abort()
    const sought = this.#sought
    if (sought && sought.done !== null) this.#show(sought.z ? { ...sought, done: null } : null)
  }

  /** Ends the search under way, here and in the lab, and drops what was found. */
  forget(): void {
    this.#underWay?.abort()
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
