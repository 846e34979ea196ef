/** A short piece of a run's line, in its colour and its pattern. */
import { DARK_THEME } from '../render/theme.ts'
import { DASHES } from '../render/overlay.ts'

export function RunSwatch({ look }: { readonly look: number }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
      <line
        x1="1"
        x2="21"
        y1="4"
        y2="4"
        stroke={`var(--line-${(look % DARK_THEME.lines.length) + 1})`}
        strokeWidth="2.5"
        strokeDasharray={(DASHES[look % DASHES.length] ?? []).join(' ')}
      />
    </svg>
  )
}
