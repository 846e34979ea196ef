/** A panel with a heading; on a phone it can be folded away under it. */
import { useId, useState } from 'react'
import { ChevronIcon } from './icons.tsx'
import { LockMark } from './Lockable.tsx'
import { useLocks } from './locks.ts'
import classes from './Card.module.css'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** Its name for what points at it, as `data-place`. */
  readonly place?: string
  /** Stands at the end of the heading's line. */
  readonly aside?: ReactNode
  /** True when a phone shows the heading alone until it is tapped. */
  readonly folds?: boolean
  readonly children: ReactNode
}

export function Card({ title, place, aside, folds = false, children }: Props) {
  const id = useId()
  const { isHidden, isLocked } = useLocks()
  const [unfolded, setUnfolded] = useState(!folds)
  if (place !== undefined && isHidden(place)) return null
  return (
    <section
      className={classes.card}
      data-place={place}
      data-unfolded={unfolded}
      aria-labelledby={id}
    >
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {place !== undefined && isLocked(place) && <LockMark />}
        <div className={classes.aside}>{aside}</div>
        {folds && (
          <button
            type="button"
            className={classes.fold}
            aria-labelledby={id}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <ChevronIcon />
          </button>
        )}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  )
}
