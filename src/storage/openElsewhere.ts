/** Which run is open in which tab, by Web Locks: they end with the tab, however it ends. */

const PREFIX = 'ganvas.run.'

export type LocksLike = Pick<LockManager, 'request' | 'query'>

/** Holds the run that this tab has open, so that no other tab writes to it. Without Web Locks every run is free. */
export class RunLock {
  readonly #locks: LocksLike | undefined
  #held: string | null = null
  #release: () => void = () => undefined

  constructor(locks: LocksLike | undefined) {
    this.#locks = locks
  }

  /** Takes a run for this tab and lets go of the one before; false, with the one before still held, when another tab has it. */
  async hold(runId: string): Promise<boolean> {
    const locks = this.#locks
    if (!locks || this.#held === runId) return true
    return await new Promise((resolve) => {
      const held = locks.request(PREFIX + runId, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null)
        if (lock === null) return
        this.letGo()
        this.#held = runId
        await new Promise<void>((release) => (this.#release = release))
      })
      // A document that is going away is given no locks.
      held.catch(() => resolve(true))
    })
  }

  letGo(): void {
    this.#release()
    this.#held = null
  }
}

/** Ids of the runs that are open in any tab, this one included. */
export async function runsInUse(locks: LocksLike | undefined): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks?.query().catch(() => null)) ?? {}
  const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX))
  return new Set(names.map((name) => name.slice(PREFIX.length)))
}
