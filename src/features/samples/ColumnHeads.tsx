/** The class of each column, above it. */
import classes from './samples.module.css'
import type { ReactNode } from 'react'

interface Props {
  /** The classes in turn; `null` when the columns have none. */
  readonly inTurn: readonly number[] | null
  readonly columns: number
  /** Of the picture, in CSS pixels. */
  readonly width: number
  readonly children: ReactNode
}

export function ColumnHeads({ inTurn, columns, width, children }: Props) {
  if (!inTurn) return children
  return (
    <div style={{ width }}>
      <div
        className={classes.heads}
        aria-hidden="true"
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {Array.from({ length: columns }, (_, column) => (
          <span key={column}>{inTurn[column % inTurn.length]}</span>
        ))}
      </div>
      {children}
    </div>
  )
}
