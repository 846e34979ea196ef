/** Keeps the address bar and the experiment in step: every edit is a link, and a changed link is an edit. */
import { formatHash, parseHash } from './hash.ts'
import type { Lab } from './lab.ts'
import type { PageView } from './view.ts'

/** Browsers allow about 100 changes of the address in 30 s; a slider makes more. */
const WRITE_EVERY_MS = 300

/** The parts of a window that this needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

/**
 * Writes the experiment and the view into the address after each edit, and adopts what a changed address says. The address of a
 * page on which nothing was changed stays as it is; a hash that is no experiment is taken out of it. Returns what ends it.
 */
export function syncAddressBar(
  { experiment, intents }: Lab,
  pageView: PageView,
  page: AddressWindow,
): () => void {
  const current = (): string => formatHash(experiment.getState().experiment, pageView.view)
  let timer: ReturnType<typeof setTimeout> | null = null

  const write = (): void => {
    timer = null
    const hash = experiment.getState().chosen ? current() : ''
    if (page.location.hash === hash) return
    const { pathname, search } = page.location
    page.history.replaceState(page.history.state, '', hash || pathname + search)
  }
  const writeSoon = (): void => {
    timer ??= setTimeout(write, WRITE_EVERY_MS)
  }
  const unsubscribe = experiment.subscribe((now, before) => {
    if (now.chosen && now.experiment !== before.experiment) writeSoon()
  })
  const unfollow = pageView.store.subscribe(() => {
    if (experiment.getState().chosen) writeSoon()
  })
  const onHashChange = (): void => {
    if (page.location.hash === current()) return
    const link = parseHash(page.location.hash)
    if (link) intents.adopt(link)
    if (link?.view) pageView.show(link.view)
    // What was not taken does not stay in the address.
    writeSoon()
  }
  if (page.location.hash !== '' && !parseHash(page.location.hash)) write()
  page.addEventListener('hashchange', onHashChange)
  return () => {
    if (timer) clearTimeout(timer)
    unsubscribe()
    unfollow()
    page.removeEventListener('hashchange', onHashChange)
  }
}
