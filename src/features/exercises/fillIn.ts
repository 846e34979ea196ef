/**
 * Texts of exercises with what they name: `[[transport.play]]` is what the page calls it in the reader's language, so that
 * no text is out of date, and `{{test.squaredError}}` the value of a fact, `{{test.squaredError/1}}` that of the first goal.
 */
import { MEASURES } from '../../metrics/measures/catalog.ts'
import type { Facts } from '../../exercises/facts.ts'
import type { Evidence } from '../../exercises/progress.ts'
import type { MessageKey, Messages } from '../../i18n/messages.ts'

const FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }
const COUNTS: ReadonlySet<string> = new Set(['step', 'images', 'seconds'])
/** Facts from 0 to 1 that are told as a percentage. */
const SHARES: ReadonlySet<string> = new Set([
  ...['drawn.recognised', 'walk.recognised', 'signal.recognised'],
  ...['augmented.without', 'augmented.with'],
  ...MEASURES.filter(({ unit }) => unit === 'share').map(({ id }) => `measure.${id}`),
])
const PERCENT: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 }
const VALUE = /\{\{([\w.]+(?:\/\d+)?)\}\}/g
export const NAME = /\[\[([\w.-]+)\]\]/g

/** What is known of goals that were reached: the newest of each, and those of the first goal under `name/1`, and so on. */
export function factsOf(reached: readonly (Evidence | null)[]): Facts {
  const goals = reached
    .filter((evidence): evidence is Evidence => evidence !== null)
    .map(({ facts, step, images, seconds }) => ({ ...facts, ...{ step, images, seconds } }))
  const numbered = goals.flatMap((facts, at) =>
    Object.entries(facts).map(([name, value]) => [`${name}/${at + 1}`, value]),
  )
  return Object.assign(Object.fromEntries(numbered), ...goals) as Facts
}

/** Puts names and values into a text; a value that is not known is a dash. */
export function fillIn(text: string, { t, number }: Messages, facts: Facts = {}): string {
  const valueOf = (place: string): string => {
    const value = facts[place]
    const [name = ''] = place.split('/')
    if (typeof value !== 'number') return value === undefined ? '–' : String(value)
    if (SHARES.has(name)) return number(value, PERCENT)
    return COUNTS.has(name) ? number(Math.round(value)) : number(value, FORMAT)
  }
  return text
    .replaceAll(NAME, (_, key: string) => t(key as MessageKey))
    .replaceAll(VALUE, (_, name: string) => valueOf(name))
}
