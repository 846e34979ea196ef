/** Keys that answer a round. */

/**
 * Whether a key press says real (true) or generated (false); `null` when it says neither.
 * @param letters for real and for generated, in the reader's language.
 */
export function contestKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>,
  [real, generated]: readonly [string, string],
): boolean | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null
  const key = event.key.toUpperCase()
  if (key === 'ARROWLEFT' || key === real) return true
  return key === 'ARROWRIGHT' || key === generated ? false : null
}
