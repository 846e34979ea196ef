/** Keeps the address bar and the page in step: what is set and where one looks is a link, and a changed link is followed. */
import { parseHash } from './hash.ts'
import { pageHash } from './pageFacts.ts'
import type { PageFacts } from './hash/page.ts'
import { trainedAsItCame } from './runStore.ts'
import type { Lab } from './lab.ts'
import type { RunState } from './runStore.ts'
import type { PageView } from './view.ts'

/** Browsers allow about 100 changes of the address in 30 s; a slider makes more. */
const WRITE_EVERY_MS = 300

/** The parts of a window that this needs. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

/** What the address says of the run, which changes many times a second. */
const RUN_FACTS: readonly ((run: RunState) => unknown)[] = [
  ({ tab }) => tab,
  ({ view }) => view,
  trainedAsItCame,
]

/** What only the address remembers: it stays there until it is taken out. */
function carriedBy(hash: string): PageFacts {
  const { lang } = parseHash(hash)?.page ?? {}
  return lang ? { lang } : {}
}

/**
 * Writes the experiment, and where one looks, into the address after each change, and follows what a changed address says.
 * The address of a page on which nothing was changed stays as it is; a hash that is no link of the page is taken out of it.
 * Returns what ends it.
 */
export function syncAddressBar(lab: Lab, pageView: PageView, page: AddressWindow): () => void {
  const { experiment, run, pose, typedName, replay, intents } = lab
  const current = (): string => pageHash(lab, pageView, carriedBy(page.location.hash))
  let timer: ReturnType<typeof setTimeout> | null = null

  /** What the page was when it was last written; an address that says the same in other words stays. */
  let last = current()
  const write = (): void => {
    timer = null
    const hash = current()
    if (hash === last) return
    last = hash
    const { pathname, search } = page.location
    page.history.replaceState(page.history.state, '', hash || pathname + search)
  }
  const writeSoon = (): void => {
    timer ??= setTimeout(write, WRITE_EVERY_MS)
  }
  const leaves = [
    experiment.subscribe((now, before) => {
      if (now.chosen && now.experiment !== before.experiment) writeSoon()
    }),
    run.subscribe((now, before) => {
      if (RUN_FACTS.some((of) => of(now) !== of(before))) writeSoon()
    }),
    pose.subscribe(writeSoon),
    typedName.subscribe(writeSoon),
    replay.subscribeSlowly(writeSoon),
    pageView.store.subscribe(writeSoon),
  ]
  const onHashChange = (): void => {
    if (page.location.hash === current()) return
    const link = parseHash(page.location.hash)
    if (link) {
      pageView.follow(link.page)
      void intents.follow(link)
    }
    // What was not taken does not stay in the address.
    last = page.location.hash
    writeSoon()
  }
  if (page.location.hash !== '' && !parseHash(page.location.hash)) {
    last = page.location.hash
    write()
  }
  page.addEventListener('hashchange', onHashChange)
  return () => {
    if (timer) clearTimeout(timer)
    for (const leave of leaves) leave()
    page.removeEventListener('hashchange', onHashChange)
  }
}
