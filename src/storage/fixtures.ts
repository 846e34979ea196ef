/** A browser's storage for tests: a database of its own, a quota that a test sets, and locks that tabs share. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { IndexedRuns } from './indexedRuns.ts'
import { runsInUse } from './openElsewhere.ts'
import type { LocksLike } from './openElsewhere.ts'

export interface Card {
  readonly step: number
}

/** Locks as the browser hands them out, of which a page asks for one that is free or for none. */
function fakeLocks(): LocksLike {
  const held = new Set<string>()
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: { name: string } | null) => Promise<void>,
  ): Promise<void> => {
    if (held.has(name)) return await work(null)
    held.add(name)
    await work({ name })
    held.delete(name)
  }
  return {
    request: request as unknown as LockManager['request'],
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] }),
  }
}

/** A browser in which tabs can be opened. `quota` is in bytes of this page's share. */
export function fakeBrowser(quota = 5000) {
  globalThis.indexedDB = new IDBFactory()
  const locks = fakeLocks()
  let clock = 0
  let ids = 0
  return {
    locks,
    openTab: (): IndexedRuns<Card> =>
      new IndexedRuns<Card>({
        manager: {
          estimate: () => Promise.resolve({ quota: quota * 5 }),
          persist: () => Promise.resolve(true),
          persisted: () => Promise.resolve(false),
        },
        inUse: () => runsInUse(locks),
        now: () => ++clock,
        newId: () => `id${++ids}`,
      }),
  }
}

/** A moment whose file is `bytes` long and begins with the step. */
export function momentAt(step: number, bytes = 100) {
  const file = new Uint8Array(bytes)
  file[0] = step
  return { step, card: { step }, file: file.buffer }
}
