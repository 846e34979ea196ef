/** A name with its explanation behind it, on the same line as the name's last word. */
import { HelpButton } from './HelpButton.tsx'
import classes from './HelpedName.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  /** The explanation. */
  readonly children: ReactNode
}

export function HelpedName({ name, children }: Props) {
  const lastGap = name.lastIndexOf(' ') + 1
  return (
    <>
      {name.slice(0, lastGap)}
      <span className={classes.end}>
        {name.slice(lastGap)} <HelpButton about={name}>{children}</HelpButton>
      </span>
    </>
  )
}
