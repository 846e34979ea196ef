/** What becomes of a run when the page is left: it is kept, and where it cannot be, the reader is asked first. */
import { isAtStake } from './runStore.ts'
import type { Autosave } from './autosave.ts'
import type { KeepingStore } from './keeping.ts'
import type { RunStore } from './runStore.ts'

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>

/**
 * Asks before the page is left with a run that nothing else keeps. Listens only while there is something to lose: a page
 * with this listener is not kept for the way back. Returns what ends it.
 */
export function askBeforeLeaving(run: RunStore, kept: KeepingStore, page: Page): () => void {
  const ask = (event: Event): void => event.preventDefault()
  let asks = false
  const follow = (): void => {
    const isLost = isAtStake(run.getState()) && kept.getState().keeping.kind !== 'kept'
    if (isLost === asks) return
    asks = !asks
    if (asks) page.addEventListener('beforeunload', ask)
    else page.removeEventListener('beforeunload', ask)
  }
  follow()
  const ends = [run.subscribe(follow), kept.subscribe(follow)]
  return () => {
    for (const end of ends) end()
    page.removeEventListener('beforeunload', ask)
  }
}

/** Writes what the lab saved last when the page goes out of sight: it may never come back. */
export function keepOnLeaving(
  autosave: Pick<Autosave<unknown>, 'write'>,
  page: Page & { readonly document: Pick<Document, 'visibilityState'> },
): void {
  const write = (): void => {
    if (page.document.visibilityState === 'hidden') void autosave.write()
  }
  page.addEventListener('visibilitychange', write)
  page.addEventListener('pagehide', () => void autosave.write())
}
