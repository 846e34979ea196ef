/** Which exercise a page opens with: the address asks first, then what was open when the page was left. */
import { parseHash } from '../../state/hash.ts'

const KEY = 'ganvas.exercise'
const PARAMETER = 'exercise'

/** Its id, or itself as a link carries it; `null` when none is wanted. */
export function wantedExercise({ location, localStorage }: Window): string | null {
  const linked = parseHash(location.hash)?.page.exercise
  const asked = linked ?? new URLSearchParams(location.search).get(PARAMETER)
  if (asked !== null) return asked
  try {
    return localStorage.getItem(KEY)
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

/** The page's address with an exercise, and nothing else. */
export function linkTo({ location }: Window, exercise: string): string {
  const link = new URL(location.pathname, location.origin)
  link.searchParams.set(PARAMETER, exercise)
  return link.href
}
