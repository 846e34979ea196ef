/** How much room runs may take on the reader's device, and the wish to keep it. */

/** The share of what the browser allows this page. */
const SHARE = 0.2
const MOST = 1 << 30
/** Where the browser does not say what it allows. */
const UNKNOWN = 200 << 20

/** The parts of the browser's storage manager that this needs. */
export type StorageManagerLike = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>

/** Bytes that all runs together may take. */
export async function storageBudget(manager: StorageManagerLike | undefined): Promise<number> {
  const { quota } = (await manager?.estimate().catch(() => null)) ?? {}
  return quota === undefined ? UNKNOWN : Math.min(MOST, Math.floor(quota * SHARE))
}

/**
 * Asks the browser not to clear this page's storage by itself. Some browsers ask the reader, so it is asked when the reader
 * keeps something on purpose.
 */
export async function askToPersist(manager: StorageManagerLike | undefined): Promise<void> {
  try {
    if (manager && !(await manager.persisted())) await manager.persist()
  } catch {
    // Without it the storage is as it was.
  }
}
