/** Which exercise a page opens with: the address asks first, then what was open when the page was left. */
import { formatHash, parseHash } from '../../state/hash.ts'

const KEY = 'ganvas.exercise'
const PARAMETER = 'exercise'

/** What the address asks for: an id, or an exercise itself as a link carries it; `null` where it asks for none. */
export const linkedExercise = ({ location }: Window): string | null =>
  parseHash(location.hash)?.page.exercise ?? null

/** Its id, or itself as a link carries it; `null` when none is wanted. */
export function wantedExercise(page: Window): string | null {
  const linked = linkedExercise(page)
  if (linked !== null) return linked
  try {
    return page.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Remembers which exercise is open; `null` when none is. */
export function rememberExercise({ localStorage }: Window, id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, id)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}

/**
 * Moves an exercise out of the query, where older links have it, into the hash: a query is sent to the host with each
 * reload, a hash never is.
 */
export function keepExerciseFromHost(page: Window): void {
  const link = new URL(page.location.href)
  const exercise = link.searchParams.get(PARAMETER)
  if (exercise === null) return
  link.searchParams.delete(PARAMETER)
  if (linkedExercise(page) === null)
    link.hash =
      `${parseHash(link.hash) ? link.hash.slice(1) : ''}&${PARAMETER}=${encodeURIComponent(exercise)}`.replace(
        /^&/,
        '',
      )
  page.history.replaceState(page.history.state, '', link)
}

/** The page's address with an exercise, and nothing else. */
export const linkTo = ({ location }: Window, exercise: string): string =>
  new URL(location.pathname + formatHash(null, { exercise }), location.origin).href
