/** How a tone of the family's spec looks in a chart. */
import type { Tone } from '../../models/spec.ts'

/** Pattern of a dashed curve: long dashes, unlike the dots of a reference line. */
export const DASHES = '7 4'

/** Colour of lines and swatches. */
export const lineColour = (tone: Tone): string => `var(--${tone})`

/** The same meaning, readable as small text. */
export const textColour = (tone: Tone): string =>
  tone === 'neutral' ? 'var(--muted)' : `var(--${tone}-text)`
