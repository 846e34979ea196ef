/** Holds controls that a link can lock: they are shown and cannot be changed. {@link LockMark} says why. */
import { useMessages } from '../i18n/useMessages.ts'
import { LockIcon } from './icons.tsx'
import classes from './Lockable.module.css'
import { useLocks } from './locks.ts'
import type { ReactNode } from 'react'

interface Props {
  /** As `data-setting`: see `src/README.md`. */
  readonly setting: string
  readonly children: ReactNode
}

export function Lockable({ setting, children }: Props) {
  const { isLocked } = useLocks()
  if (!isLocked(setting)) return children
  return (
    <fieldset disabled className={classes.locked}>
      {children}
    </fieldset>
  )
}

/** Says that something is locked, and by whom. */
export function LockMark() {
  const { t } = useMessages()
  return (
    <span className={classes.mark} role="img" aria-label={t('lock.why')} title={t('lock.why')}>
      <LockIcon size={12} />
    </span>
  )
}
