/** Facts of a run in words: in texts, `{{test.squaredError}}` stands for its value. */
import type { Facts } from '../../exercises/facts.ts'
import type { Evidence } from '../../exercises/progress.ts'
import type { Messages } from '../../i18n/messages.ts'

const FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 }
const COUNTS: ReadonlySet<string> = new Set(['step', 'images', 'seconds'])
const SLOT = /\{\{([\w.]+)\}\}/g

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

/** Puts the values into a text; what is not known is a dash. */
export function fillIn(text: string, facts: Facts, { number }: Messages): string {
  return text.replaceAll(SLOT, (_, name: string) => {
    const value = facts[name]
    if (typeof value !== 'number') return value === undefined ? '–' : String(value)
    return COUNTS.has(name) ? number(Math.round(value)) : number(value, FORMAT)
  })
}
