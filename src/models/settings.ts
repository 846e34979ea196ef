/** What an experiment's settings are called on the page, where each of them has a control of its own. */
import type { Parameter } from './spec.ts'

/** The value of `data-setting` on a control: its card, and the name that a link has for it. */
export const settingPath = (card: 'data' | Parameter['card'], name: string): string =>
  `${card}.${name}`

/** The name that a link has for one field of a player's optimiser. */
export const optimiserName = (player: string, field: string): string => `${player}.${field}`
