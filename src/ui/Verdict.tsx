/** A box with a plain sentence: bad, warning, good, or for information. The shape of the sign says it again without colour. */
import { AlarmIcon, InfoIcon, SuccessIcon, WarningIcon } from './icons.tsx'
import classes from './Verdict.module.css'
import type { ReactNode } from 'react'

export type VerdictKind = 'bad' | 'warn' | 'good' | 'info'

interface Props {
  readonly kind: VerdictKind
  readonly role?: 'alert' | 'status'
  readonly children: ReactNode
}

const SIGNS = { bad: AlarmIcon, warn: WarningIcon, good: SuccessIcon, info: InfoIcon } as const

export function Verdict({ kind, role, children }: Props) {
  const Sign = SIGNS[kind]
  return (
    <div className={classes.verdict} data-kind={kind} role={role}>
      <span className={classes.sign}>
        <Sign size={18} />
      </span>
      {children}
    </div>
  )
}
