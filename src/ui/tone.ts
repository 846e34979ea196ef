/** Colours by meaning, as custom properties that follow the theme. */
import type { Tone } from '../models/spec.ts'

/** The colour for lines, fills and thumbs. */
export const toneColour = (tone: Tone | undefined): string => `var(--${tone ?? 'neutral'})`

/** The same meaning, readable as text. */
export const toneText = (tone: Tone | undefined): string =>
  tone === undefined || tone === 'neutral' ? 'var(--ink)' : `var(--${tone}-text)`
