/** A part of the tab with a small heading; one sentence in the place of its pictures where they do not apply. */
import { useId } from 'react'
import classes from './measures.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Why there is nothing to see; takes the place of the children. */
  readonly reason?: string | null
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

export function Section({ title, reason = null, aside, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.headline}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {reason === null ? children : <p className={classes.note}>{reason}</p>}
    </section>
  )
}
