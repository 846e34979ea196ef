/** Keeps the address bar and the experiment in step: every edit is a link, and a changed link is an edit. */
import { formatHash, parseHash } from './hash.ts'
import type { Lab } from './lab.ts'

/** Browsers allow about 100 changes of the address in 30 s; a slider makes more. */
const WRITE_EVERY_MS = 300

/** The parts of a window that this needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

/**
 * Writes the experiment into the address after each edit, and adopts what a changed address says. The address of a
 * page on which nothing was changed stays as it is. Returns what ends it.
 */
export function syncAddressBar({ experiment, intents }: Lab, page: AddressWindow): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null

  const write = (): void => {
    timer = null
    const hash = formatHash(experiment.getState().experiment)
    if (page.location.hash !== hash) page.history.replaceState(page.history.state, '', hash)
  }
  const unsubscribe = experiment.subscribe((now, before) => {
    if (now.chosen && now.experiment !== before.experiment)
      timer ??= setTimeout(write, WRITE_EVERY_MS)
  })
  const onHashChange = (): void => {
    if (page.location.hash === formatHash(experiment.getState().experiment)) return
    const { experiment: linked, ignored } = parseHash(page.location.hash)
    intents.adopt(linked, ignored)
  }
  page.addEventListener('hashchange', onHashChange)
  return () => {
    if (timer) clearTimeout(timer)
    unsubscribe()
    page.removeEventListener('hashchange', onHashChange)
  }
}
