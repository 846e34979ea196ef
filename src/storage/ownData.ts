/** The reader's own data in a database of the browser's: descriptions in one store, bytes in another, written together. */
import { openDB } from 'idb'
import { once } from '../lib/once.ts'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { OwnSpec } from '../datasets/own.ts'

const DATABASE = 'ganvas.own'
const VERSION = 1

/** A few examples, so that data can be pictured in a list without being loaded. */
export interface OwnSample {
  readonly count: number
  /** As a spec's examples: bytes of images, floats of points. */
  readonly values: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>
}

/** One of the reader's data sets, without its bytes. */
export interface OwnCard {
  readonly spec: OwnSpec
  readonly sample: OwnSample
}

/** Where they are kept between visits. Every method rejects where the device does not let it. */
export interface OwnStorage {
  /** What is kept, in the order in which it was brought; `spec` is whatever was kept. */
  list(): Promise<readonly { readonly spec: unknown; readonly sample: OwnSample }[]>
  /** The bytes of one; `null` where there is none of this id. */
  bytes(id: string): Promise<ArrayBuffer | null>
  /** Keeps one whole or not at all. */
  put(card: OwnCard, bytes: ArrayBuffer): Promise<void>
  delete(id: string): Promise<void>
}

interface Tables extends DBSchema {
  cards: { key: string; value: OwnCard & { readonly added: number } }
  bytes: { key: string; value: ArrayBuffer }
}

const open = (): Promise<IDBPDatabase<Tables>> =>
  openDB<Tables>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('cards')
      database.createObjectStore('bytes')
    },
    // Whoever deletes everything is not kept waiting.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })

/** Opened on first use; every method rejects where the browser forbids databases or has no room. */
export function ownDataStorage(): OwnStorage {
  const database = once(open)
  const writing = async () => (await database()).transaction(['cards', 'bytes'], 'readwrite')
  return {
    list: async () => {
      const cards = await (await database()).getAll('cards')
      return cards.toSorted((a, b) => a.added - b.added)
    },
    bytes: async (id) => (await (await database()).get('bytes', id)) ?? null,
    put: async ({ spec, sample }, bytes) => {
      const transaction = await writing()
      await Promise.all([
        transaction.objectStore('cards').put({ spec, sample, added: Date.now() }, spec.id),
        transaction.objectStore('bytes').put(bytes, spec.id),
        transaction.done,
      ])
    },
    delete: async (id) => {
      const transaction = await writing()
      await Promise.all([
        transaction.objectStore('cards').delete(id),
        transaction.objectStore('bytes').delete(id),
        transaction.done,
      ])
    },
  }
}
