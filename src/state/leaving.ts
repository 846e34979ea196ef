/** Asks before the page is left with a run that nothing else keeps. */
import { isAtStake } from './runStore.ts'
import type { RunState, RunStore } from './runStore.ts'

/** Listens only while there is something to lose: a page with this listener is not kept for the way back. Returns what ends it. */
export function askBeforeLeaving(
  run: RunStore,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const ask = (event: Event): void => event.preventDefault()
  let asks = false
  const follow = (state: RunState): void => {
    if (isAtStake(state) === asks) return
    asks = !asks
    if (asks) page.addEventListener('beforeunload', ask)
    else page.removeEventListener('beforeunload', ask)
  }
  follow(run.getState())
  const unsubscribe = run.subscribe(follow)
  return () => {
    unsubscribe()
    page.removeEventListener('beforeunload', ask)
  }
}
