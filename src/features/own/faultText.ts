/** Why something cannot be used, in one sentence. */
import type { Messages } from '../../i18n/messages.ts'
import type { ImportFault } from '../../imports/importFault.ts'

/** The sentence, its figures written as the reader's language writes them. */
export function faultText({ t, number }: Messages, { code, values }: ImportFault): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value) : value,
  ])
  return t(`own.fault.${code}`, Object.fromEntries(written))
}
