/** What is offered one after another, thinned evenly while it grows, so that memory stays bounded. */

/** A list as it can be written down. */
interface Snapshot<T> {
  readonly stride: number
  readonly offered: number
  readonly kept: readonly T[]
}

interface Entry<T> {
  /** How many were offered before it. */
  readonly turn: number
  readonly one: T
}

/**
 * Keeps the first one offered and every `stride`-th after it. When it is full every second one goes, and the stride is
 * doubled: of two lists that are offered the same, the one that is full sooner keeps a part of what the other does.
 */
export class Thinned<T> {
  readonly #isFull: (kept: readonly T[]) => boolean
  #entries: readonly Entry<T>[] = []
  #kept: readonly T[] = []
  #stride = 1
  #offered = 0

  /** @param isFull whether these are more than may be kept. */
  constructor(isFull: (kept: readonly T[]) => boolean) {
    this.#isFull = isFull
  }

  get kept(): readonly T[] {
    return this.#kept
  }

  get stride(): number {
    return this.#stride
  }

  get offered(): number {
    return this.#offered
  }

  /** Whether the next one that is offered is kept. */
  get isDue(): boolean {
    return this.#offered % this.#stride === 0
  }

  /** Offers the next one; `null` for one that could not be had, in the place of which nothing is kept. */
  offer(one: T | null): void {
    if (one !== null && this.isDue) this.#set([...this.#entries, { turn: this.#offered, one }])
    this.#offered++
    while (this.#entries.length > 1 && this.#isFull(this.#kept)) {
      this.#stride *= 2
      this.#set(this.#entries.filter(({ turn }) => turn % this.#stride === 0))
    }
  }

  /** Puts another one in the place of the last one that is kept. */
  replaceLast(one: T): void {
    const last = this.#entries.at(-1)
    if (last) this.#set([...this.#entries.slice(0, -1), { ...last, one }])
  }

  /** Goes back to where the last one was offered that `stays`; those after it are dropped. */
  goBack(stays: (one: T) => boolean): void {
    this.#set(this.#entries.filter(({ one }) => stays(one)))
    this.#offered = (this.#entries.at(-1)?.turn ?? -1) + 1
  }

  /** All that it holds, which later ones leave as it is. */
  snapshot(): Snapshot<T> {
    return { stride: this.#stride, offered: this.#offered, kept: this.#kept }
  }

  /** Holds what a snapshot does, and goes on from there. */
  restore({ stride, offered, kept }: Snapshot<T>): void {
    this.#stride = stride
    this.#offered = offered
    this.#set(kept.map((one, index) => ({ turn: index * stride, one })))
  }

  /** Holds what another list does up to the last one that `stays`, and goes on from there. */
  goOnFrom(other: Thinned<T>, stays: (one: T) => boolean): void {
    this.#stride = other.#stride
    this.#set(other.#entries)
    this.goBack(stays)
  }

  #set(entries: readonly Entry<T>[]): void {
    this.#entries = entries
    this.#kept = entries.map(({ one }) => one)
  }
}
