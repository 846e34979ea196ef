/** One line that lies over the foot of the page, so that nothing moves when it comes. Read out when it does. */
import classes from './FloatingBar.module.css'
import type { ReactNode } from 'react'

interface Props {
  /** It stays in the page when it is not: a status has to be there before its words. */
  readonly shown: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function FloatingBar({ shown, className = '', children }: Props) {
  return (
    <div className={`${classes.bar} ${className}`} role="status" data-shown={shown}>
      {children}
    </div>
  )
}
