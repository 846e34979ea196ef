/** What the reader did of exercises, in a database of the browser's: one entry, written whole. */
import { once } from '../lib/once.ts'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { Progress } from '../exercises/progress.ts'

const DATABASE = 'ganvas.exercises'
const VERSION = 1
const KEY = 'done'

export interface DoneExercises {
  /** By the exercise's id. */
  readonly progress: Readonly<Record<string, Progress>>
  /** Texts of exercises that the reader brought, by id. */
  readonly own: Readonly<Record<string, string>>
}

/** Where it is kept between visits. Both methods reject where the device does not let it. */
export interface ExerciseStorage {
  read(): Promise<DoneExercises | null>
  write(done: DoneExercises): Promise<void>
}

interface Tables extends DBSchema {
  exercises: { key: string; value: DoneExercises }
}

async function open(): Promise<IDBPDatabase<Tables>> {
  const { openDB } = await import('idb')
  return await openDB<Tables>(DATABASE, VERSION, {
    upgrade: (database) => void database.createObjectStore('exercises'),
    // Whoever deletes everything is not kept waiting.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

export function exerciseStorage(): ExerciseStorage {
  const database = once(open)
  return {
    read: async () => (await (await database()).get('exercises', KEY)) ?? null,
    write: async (done) => void (await (await database()).put('exercises', done, KEY)),
  }
}
