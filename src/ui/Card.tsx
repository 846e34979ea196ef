/** A panel with a heading. */
import { useId } from 'react'
import classes from './Card.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Card({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
