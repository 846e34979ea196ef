/** What of a link could not be followed, why, and what could be. */
import { ownFile } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './Notices.module.css'
import type { Messages } from '../../i18n/messages.ts'
import type { Allowed } from '../../state/allowed.ts'
import type { IgnoredSetting } from '../../state/hash/pairs.ts'

/** More than these are only counted. */
const MOST_SHOWN = 5
const LONGEST = 80
const STOP_EXAMPLES = ['none', 'steps:2000', 'epochs:5', 'minutes:0.5']

export function IgnoredSettings({ ignored }: { readonly ignored: readonly IgnoredSetting[] }) {
  const messages = useMessages()
  const { t } = messages
  const rest = ignored.length - MOST_SHOWN
  return (
    <>
      <strong>{t('notice.ignored')}</strong>
      <ul className={classes.list}>
        {ignored.slice(0, MOST_SHOWN).map((setting, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a link can say the same twice
          <li key={index}>
            <code>{`${setting.key}=${setting.value}`.slice(0, LONGEST)}</code>
            {t('notice.colon')}
            {reasonOf(setting, messages)}
          </li>
        ))}
        {rest > 0 && <li>{t('notice.ignoredMore', { count: rest })}</li>}
      </ul>
    </>
  )
}

const reasonOf = ({ reason, allowed, value }: IgnoredSetting, messages: Messages): string =>
  messages.t(`ignored.${reason}`, {
    allowed: allowed ? inWords(allowed, messages) : '',
    file: ownFile(value) ?? 'none',
  })

/** Numbers and words as a link writes them, whatever the reader's language. */
function inWords(allowed: Allowed, { t, locale }: Messages): string {
  const either = (words: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(words)
  switch (allowed.kind) {
    case 'range': {
      const { min, max, whole } = allowed
      return t('allowed.range', { min: String(min), max: String(max), whole: String(whole) })
    }
    case 'options':
      return t('allowed.options', { list: either(allowed.options) })
    case 'shares':
      return t('allowed.shares', { count: allowed.count })
    case 'stop':
      return t('allowed.stop', { list: either(STOP_EXAMPLES) })
  }
}
