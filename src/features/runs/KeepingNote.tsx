/** Says beside Play whether the run is kept, and since when. */
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { agoInWords, useNow } from './ago.ts'
import { useLab } from '../useLab.ts'
import classes from './KeepingNote.module.css'
import type { Keeping } from '../../state/keeping.ts'

export function KeepingNote() {
  const keeping = useStore(useLab().keeping, (state) => state.keeping)
  if (keeping.kind === 'nothing') return null
  return keeping.kind === 'kept' ? <Kept keeping={keeping} /> : <NotKept keeping={keeping} />
}

function Kept({ keeping: { at } }: { readonly keeping: Extract<Keeping, { kind: 'kept' }> }) {
  const { t, locale } = useMessages()
  const passed = useNow(true) - at
  return (
    <p className={classes.note}>
      {passed < 5000 ? t('keeping.now') : t('keeping.kept', { ago: agoInWords(passed, locale) })}
    </p>
  )
}

function NotKept({ keeping }: { readonly keeping: Extract<Keeping, { kind: 'notKept' }> }) {
  const { t } = useMessages()
  return (
    <p className={classes.note} data-kept="false" role="status">
      {t(`keeping.notKept.${keeping.trouble}`)}
    </p>
  )
}
