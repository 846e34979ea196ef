/** What the keys of a keyboard or a clicker do while a deck is presented. */

const TAKES_TEXT = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select'
/** What the arrow keys move. */
const TAKES_ARROWS = `${TAKES_TEXT}, input, [role=application], [role=tab], [role=slider], [role=menu]`
const CLOSED_ROOMS = '[role=dialog], [role=menu], [role=listbox]'

const STEPS: Readonly<Record<string, { step: number; takenBy: string }>> = {
  ArrowRight: { step: 1, takenBy: TAKES_ARROWS },
  ArrowLeft: { step: -1, takenBy: TAKES_ARROWS },
  // What a clicker sends: it works wherever the focus is.
  PageDown: { step: 1, takenBy: TAKES_TEXT },
  PageUp: { step: -1, takenBy: TAKES_TEXT },
}

/** By how many scenes a key press goes on, or `end`; `null` where it means something else. */
export function sceneStep(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
  >,
): number | 'end' | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const place = event.target instanceof Element ? event.target : null
  if (place?.closest(CLOSED_ROOMS)) return null
  if (event.key === 'Escape') return 'end'
  const known = STEPS[event.key]
  return known && !place?.closest(known.takenBy) ? known.step : null
}
