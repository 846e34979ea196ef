/** The data that the reader brought: what there are, where their bytes lie, and whether the device keeps them. */
import { createStore } from 'zustand/vanilla'
import { knowDataset } from '../datasets/datasets.ts'
import { checkOwnSpec } from '../datasets/own.ts'
import type { OwnSpec } from '../datasets/own.ts'
import type { OwnCard, OwnStorage } from '../storage/ownData.ts'
import type { StoreApi } from 'zustand/vanilla'

export interface OwnState {
  readonly cards: readonly OwnCard[]
  /** Ids of those that are gone when the page is left, because the device would not keep them. */
  readonly unkept: ReadonlySet<string>
  /** The dialog that brings more is open. */
  readonly isOpen: boolean
}

export class OwnData {
  readonly store: StoreApi<OwnState> = createStore<OwnState>(() => ({
    cards: [],
    unkept: new Set(),
    isOpen: false,
  }))
  readonly #storage: OwnStorage | null
  /** Bytes of those that the device does not keep. */
  readonly #inMemory = new Map<string, ArrayBuffer>()
  readonly #listeners = new Set<(spec: OwnSpec) => void>()

  /** @param storage `null` keeps everything in memory alone. */
  constructor(storage: OwnStorage | null) {
    this.#storage = storage
  }

  /** Finds what was kept. Damaged entries and a device that forbids storage count as nothing. */
  async open(): Promise<void> {
    const kept = (await this.#storage?.list().catch(() => [])) ?? []
    for (const { spec, sample } of kept) {
      const checked = checkOwnSpec(spec)
      if (checked) this.#know({ spec: checked, sample })
    }
  }

  /** Takes data in, and keeps them if the device lets it: {@link OwnState.unkept} tells. */
  async add(card: OwnCard, bytes: ArrayBuffer): Promise<void> {
    const { id } = card.spec
    this.#inMemory.set(id, bytes)
    this.#know(card)
    try {
      if (!this.#storage) throw new Error('there is no storage')
      await this.#storage.put(card, bytes)
      this.#inMemory.delete(id)
      this.#setUnkept(id, false)
    } catch {
      this.#setUnkept(id, true)
    }
  }

  /** Lets go of data for good. They stay known while the page is open: a run may still be about them. */
  async remove(id: string): Promise<void> {
    this.#inMemory.delete(id)
    this.#setUnkept(id, false)
    this.store.setState(({ cards }) => ({ cards: cards.filter(({ spec }) => spec.id !== id) }))
    await this.#storage?.delete(id).catch(() => undefined)
  }

  /** The bytes of one; `null` where they cannot be had. Never rejects. */
  async bytesOf(id: string): Promise<ArrayBuffer | null> {
    const here = this.#inMemory.get(id)
    return here ?? (await this.#storage?.bytes(id).catch(() => null)) ?? null
  }

  /** Opens the dialog that brings more, or closes it. */
  show(isOpen: boolean): void {
    this.store.setState({ isOpen })
  }

  /** Hears of all that is brought from now on. Returns what ends it. */
  onNew(listener: (spec: OwnSpec) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #know(card: OwnCard): void {
    knowDataset(card.spec)
    this.store.setState(({ cards }) => ({
      cards: [...cards.filter(({ spec }) => spec.id !== card.spec.id), card],
    }))
    for (const listener of this.#listeners) listener(card.spec)
  }

  #setUnkept(id: string, isUnkept: boolean): void {
    this.store.setState(({ unkept }) => {
      const next = new Set(unkept)
      if (isUnkept) next.add(id)
      else next.delete(id)
      return { unkept: next }
    })
  }
}
