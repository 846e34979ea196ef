/**
 * A worker's lifeline: a Web Lock that it holds as long as it lives. A worker that is killed says nothing of it, but its
 * locks are let go of, and who waits for them hears of it at once.
 */

type Locks = Pick<LockManager, 'request'>

/** Holds a lifeline until this worker ends. Resolves to its name once it is held; `null` where there are no Web Locks. */
export async function holdLifeline(locks: Locks | undefined): Promise<string | null> {
  const name = `ganvas.lab.${crypto.randomUUID()}`
  return await new Promise((resolve) => {
    if (!locks) return resolve(null)
    const held = locks.request(name, async () => {
      resolve(name)
      await new Promise(() => undefined)
    })
    held.catch(() => resolve(null))
  })
}

/** Calls back once the worker that holds this lifeline has ended, unless `signal` ended the watch before. */
export function watchLifeline(
  name: string,
  locks: Locks | undefined,
  { signal, ended }: { readonly signal: AbortSignal; readonly ended: () => void },
): void {
  // Told by the signal that the watch is over, or by the browser that the page is.
  locks?.request(name, { signal }, ended).catch(() => undefined)
}
