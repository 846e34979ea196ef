/** The class of each column, above it. */
import classes from './SampleSheet.module.css'
import type { ReactNode } from 'react'

interface Props {
  /** Names of the classes in turn; `null` when the columns have none. */
  readonly names: readonly string[] | null
  readonly columns: number
  /** Of the picture, in CSS pixels. */
  readonly width: number
  readonly children: ReactNode
}

export function ColumnHeads({ names, columns, width, children }: Props) {
  if (!names) return children
  return (
    <div style={{ width }}>
      <div
        className={classes.heads}
        aria-hidden="true"
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      >
        {Array.from({ length: columns }, (_, column) => (
          <span key={column}>{names[column % names.length]}</span>
        ))}
      </div>
      {children}
    </div>
  )
}
