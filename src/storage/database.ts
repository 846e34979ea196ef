/** The IndexedDB database of runs: its shape, how it is opened, and what its errors mean. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { NotStored, StorageTrouble, StoredRun } from './runStorage.ts'

export const DATABASE = 'ganvas.runs'
const VERSION = 1

export interface Schema<Card> extends DBSchema {
  runs: { key: string; value: StoredRun<Card> }
  files: { key: string; value: { readonly id: string; readonly file: ArrayBuffer } }
}

export type Database<Card> = IDBPDatabase<Schema<Card>>

/**
 * Opens the database. It closes by itself when another tab needs it closed, which `onClose` tells.
 * @throws the browser's error when it cannot be opened.
 */
export async function openDatabase<Card>(onClose: () => void): Promise<Database<Card>> {
  return await openDB<Schema<Card>>(DATABASE, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('runs', { keyPath: 'id' })
      database.createObjectStore('files', { keyPath: 'id' })
    },
    blocking: (_current, _blocked, event) => {
      onClose()
      ;(event.target as IDBDatabase).close()
    },
    terminated: onClose,
  })
}

const TROUBLES: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  NotAllowedError: 'forbidden',
  // There is no IndexedDB at all.
  ReferenceError: 'forbidden',
  TypeError: 'forbidden',
}

/** What an error of the database means. */
export function notStored(error: unknown): NotStored {
  const { name = '', message = '' } = error as Partial<Error>
  return { trouble: TROUBLES[name] ?? 'broken', detail: `${name}: ${message}` }
}
