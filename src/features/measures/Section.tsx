/** A part of the tab with a small heading; one sentence in the place of its pictures where they do not apply. */
import { useId } from 'react'
import classes from './measures.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Why there is nothing to see; takes the place of the children. */
  readonly reason?: string | null
  readonly children?: ReactNode
}

export function Section({ title, reason = null, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {reason === null ? children : <p className={classes.note}>{reason}</p>}
    </section>
  )
}
