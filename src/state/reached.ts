/**
 * How far the run on the page got, noted beside what is kept of it: a page that is opened again can tell what was lost of a
 * run that ended between two savings.
 */
import { isPlaying } from './runStore.ts'
import { deviceStorage } from './view.ts'
import type { Gone } from './plan.ts'
import type { RunStore } from './runStore.ts'

const KEY = 'ganvas.reached'
const NOTE_EVERY_MS = 1000

interface Reached {
  /** The stored run. */
  readonly id: string
  readonly step: number
  readonly seconds: number
}

interface Parts {
  readonly run: RunStore
  /** The stored run that is on the page; `null` when it is not stored. */
  readonly runId: () => string | null
  readonly page: Pick<Window, 'localStorage' | 'addEventListener'>
  /** A clock in ms. */
  readonly now?: () => number
}

/** Notes it every second while the run trains, when it rests, and when the page is left. Returns what ends it. */
export function noteReached({
  run,
  runId,
  page,
  now = () => performance.now(),
}: Parts): () => void {
  const notes = deviceStorage(page)
  let notedAt = Number.NEGATIVE_INFINITY
  const note = (): void => {
    const id = runId()
    if (id === null) return
    const { step, seconds } = run.getState()
    notedAt = now()
    try {
      notes?.setItem(KEY, JSON.stringify({ id, step, seconds } satisfies Reached))
    } catch {
      // A full storage keeps the note that it has.
    }
  }
  const ended = new AbortController()
  page.addEventListener('pagehide', note, { signal: ended.signal })
  const leave = run.subscribe(({ phase, step }, before) => {
    if (step === before.step && phase === before.phase) return
    if (!isPlaying(phase) || now() - notedAt >= NOTE_EVERY_MS) note()
  })
  return () => {
    ended.abort()
    leave()
  }
}

/** What is known to be lost of a stored run after the state that was kept of it: at least so much; `null` when nothing is known. */
export function goneAfter(
  { id, step, seconds }: Reached,
  page: Pick<Window, 'localStorage'>,
): Gone | null {
  const reached = readReached(page)
  if (reached?.id !== id || !(reached.step > step)) return null
  return { steps: reached.step - step, seconds: Math.max(0, reached.seconds - seconds) }
}

function readReached(page: Pick<Window, 'localStorage'>): Reached | null {
  try {
    return JSON.parse(deviceStorage(page)?.getItem(KEY) ?? 'null') as Reached | null
  } catch {
    return null
  }
}
