/** A box with a plain sentence: bad, warning, or for information. The shape of the sign says it again without colour. */
import { InfoIcon, WarningIcon } from './icons.tsx'
import classes from './Verdict.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly kind: 'bad' | 'warn' | 'info'
  readonly role?: 'alert' | 'status'
  readonly children: ReactNode
}

export function Verdict({ kind, role, children }: Props) {
  return (
    <div className={classes.verdict} data-kind={kind} role={role}>
      <span className={classes.sign}>
        {kind === 'info' ? <InfoIcon size={18} /> : <WarningIcon size={18} />}
      </span>
      {children}
    </div>
  )
}
