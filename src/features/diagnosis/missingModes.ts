/** The modes of the data that samples do not reach, in words. */
import { formatted, inList } from './formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ModeMeasures } from '../../metrics/report/parts.ts'

/** Modes that are named; of more, the others are counted. */
const MOST_NAMED = 4

/** Which modes are missing and where they lie, as a sentence; empty where none is, and where nobody noted which. */
export function missingModes(
  { missing }: Pick<ModeMeasures, 'missing'>,
  { t, number, locale }: Pick<Messages, 't' | 'number' | 'locale'>,
): string {
  if (!missing || missing.length === 0) return ''
  const named = missing.slice(0, missing.length > MOST_NAMED + 1 ? MOST_NAMED : undefined)
  const places = named.map(({ mode, at }) => {
    // What rounds to 0 has no sign.
    const [x = '', y = ''] = at.map((value) =>
      formatted(Math.round(10 * value) / 10 + 0, 'score', number),
    )
    return t('modes.place', { mode, x, y })
  })
  const others = missing.length - named.length
  const rest = others > 0 ? [t('modes.others', { count: others })] : []
  return t('modes.missing', { modes: inList([...places, ...rest], locale) })
}
