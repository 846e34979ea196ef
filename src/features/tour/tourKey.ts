/** What keys do while the guided tour is open. */

/** Where arrows and Escape mean something else. */
const TAKEN =
  'input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=tablist], [role=slider], [role=radiogroup]'

/** Arrows and Escape, in the tour itself or where nothing else wants them; `null` otherwise. */
export function tourKey(
  event: KeyboardEvent,
  card: Element | null,
): 'next' | 'back' | 'leave' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null
  const place = event.target instanceof Element ? event.target : null
  if (!card?.contains(place) && place?.closest(TAKEN)) return null
  if (event.key === 'ArrowRight') return 'next'
  if (event.key === 'ArrowLeft') return 'back'
  return event.key === 'Escape' ? 'leave' : null
}
