/** What the keys do, and when a key press belongs to the control that has the focus instead. */

export type KeyIntent =
  | 'playPause'
  | 'step'
  | 'restart'
  | 'help'
  | 'view'
  | 'fold'
  | 'undo'
  | 'redo'
  | 'save'
  | 'open'

const INTENTS: Readonly<Record<string, KeyIntent>> = {
  ' ': 'playPause',
  '.': 'step',
  r: 'restart',
  R: 'restart',
  a: 'view',
  A: 'view',
  f: 'fold',
  F: 'fold',
  '?': 'help',
}

/** With Ctrl, or the command key of a Mac. */
const COMMANDS: Readonly<Record<string, KeyIntent>> = {
  z: 'undo',
  'shift z': 'redo',
  y: 'redo',
  s: 'save',
  o: 'open',
}

const TAKES_TEXT =
  'input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])'
const TAKES_SPACE = `${TAKES_TEXT}, button, a, summary, label, input:not([type=range]), [role=button], [role=tab], [role=option], [role=menuitem], [role=switch]`
/** Where something is being typed, which has an undo of its own. A field that was left as it is has none. */
const TYPES =
  'input:not([type=range], [type=checkbox], [type=radio], [readonly], [data-settled=true]), textarea, [contenteditable]:not([contenteditable=false])'
const CLOSED_ROOMS = '[role=dialog], [role=menu], [role=listbox]'
/** The same, seen from a dialog that is a page of its own. */
export const CLOSED_IN_STUDY = CLOSED_ROOMS.replace('dialog]', 'dialog]:not([data-study])')

/** Where a press means something else. */
function takes(intent: KeyIntent, isCommand: boolean, closed: string): string {
  // No field has a use for them, and the browser would save and open pages.
  if (intent === 'save' || intent === 'open') return closed
  if (isCommand) return TYPES
  return intent === 'playPause' ? TAKES_SPACE : TAKES_TEXT
}

/**
 * What a key press asks for; `null` when it asks for nothing, or means something to where it happened.
 * @param closed where keys are the business of what lies over the page.
 */
export function keyIntent(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'
  >,
  closed = CLOSED_ROOMS,
): KeyIntent | null {
  if (event.defaultPrevented || event.altKey) return null
  const isCommand = event.ctrlKey || event.metaKey
  const letter = `${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`
  const intent = isCommand ? COMMANDS[letter] : INTENTS[event.key]
  if (!intent) return null
  const place = event.target instanceof Element ? event.target : null
  return place?.closest(takes(intent, isCommand, closed)) || place?.closest(closed) ? null : intent
}
