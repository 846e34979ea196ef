/** The colour of a run in the chart, in its card and among the dots. */
import { DARK_THEME } from '../../render/theme.ts'
import type { CSSProperties } from 'react'

export const lookOf = (id: number): CSSProperties => ({
  background: `var(--line-${(id % DARK_THEME.lines.length) + 1})`,
})
