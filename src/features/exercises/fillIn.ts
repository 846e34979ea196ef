/**
 * Texts of exercises with what they name: `[[transport.play]]` is what the page calls it in the reader's language, so that
 * no text is out of date, and `{{test.squaredError}}` the value of a fact.
 */
import type { Facts } from '../../exercises/facts.ts'
import type { Evidence } from '../../exercises/progress.ts'
import type { MessageKey, Messages } from '../../i18n/messages.ts'

const FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }
const COUNTS: ReadonlySet<string> = new Set(['step', 'images', 'seconds'])
const VALUE = /\{\{([\w.]+)\}\}/g
export const NAME = /\[\[([\w.-]+)\]\]/g

/** What is known of goals that were reached, the newest of each. */
export const factsOf = (reached: readonly (Evidence | null)[]): Facts =>
  Object.assign(
    {},
    ...reached.map(
      (evidence) =>
        evidence && {
          ...evidence.facts,
          ...{ step: evidence.step, images: evidence.images, seconds: evidence.seconds },
        },
    ),
  ) as Facts

/** Puts names and values into a text; a value that is not known is a dash. */
export function fillIn(text: string, { t, number }: Messages, facts: Facts = {}): string {
  const valueOf = (name: string): string => {
    const value = facts[name]
    if (typeof value !== 'number') return value === undefined ? '–' : String(value)
    return COUNTS.has(name) ? number(Math.round(value)) : number(value, FORMAT)
  }
  return text
    .replaceAll(NAME, (_, key: string) => t(key as MessageKey))
    .replaceAll(VALUE, (_, name: string) => valueOf(name))
}
