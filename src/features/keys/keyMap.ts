/** What the keys do, and when a key press belongs to the control that has the focus instead. */

export type KeyIntent = 'playPause' | 'step' | 'restart' | 'help'

const INTENTS: Readonly<Record<string, KeyIntent>> = {
  ' ': 'playPause',
  '.': 'step',
  r: 'restart',
  R: 'restart',
  '?': 'help',
}

const TAKES_TEXT =
  'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'
const TAKES_SPACE = `${TAKES_TEXT}, button, a, summary, label, input:not([type=range]), [role=button], [role=tab], [role=option], [role=menuitem], [role=switch]`
const CLOSED_ROOMS = '[role=dialog], [role=menu], [role=listbox]'

/** What a key press asks for; `null` when it asks for nothing, or means something to where it happened. */
export function keyIntent(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
  >,
): KeyIntent | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const intent = INTENTS[event.key]
  if (!intent) return null
  const place = event.target instanceof Element ? event.target : null
  const taken = event.key === ' ' ? TAKES_SPACE : TAKES_TEXT
  return place?.closest(taken) || place?.closest(CLOSED_ROOMS) ? null : intent
}
