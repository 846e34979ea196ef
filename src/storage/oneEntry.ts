/** A database of the browser's with one entry, written whole. */
import { once } from '../lib/once.ts'
import type { DBSchema, IDBPDatabase } from 'idb'

const VERSION = 1

/** Where something is kept between visits. Both methods reject where the device does not let it. */
export interface OneEntry<T> {
  read(): Promise<T | null>
  write(value: T): Promise<void>
}

interface Tables<T> extends DBSchema {
  entries: { key: string; value: T }
}

/** @param names the database's, its only table's, and the entry's. */
export function oneEntry<T>(names: {
  readonly database: string
  readonly table: string
  readonly key: string
}): OneEntry<T> {
  const table = names.table as 'entries'
  const database = once(async (): Promise<IDBPDatabase<Tables<T>>> => {
    const { openDB } = await import('idb')
    return await openDB<Tables<T>>(names.database, VERSION, {
      upgrade: (made) => void made.createObjectStore(table),
      // Whoever deletes everything is not kept waiting.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  })
  return {
    read: async () => (await (await database()).get(table, names.key)) ?? null,
    write: async (value) => void (await (await database()).put(table, value, names.key)),
  }
}
