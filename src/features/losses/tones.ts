/** How a curve or a reference line of the family's spec looks. */
import type { CurveSpec, Tone } from '../../models/spec.ts'

/** Reference lines are dotted, unlike any curve. */
export const DOTS = '2 3'

/** The dash pattern of a curve. */
export const dashesOf = ({ dashed }: Pick<CurveSpec, 'dashed'>): string => (dashed ? '7 4' : 'none')

/** Colour of lines and swatches. */
export const lineColour = (tone: Tone): string => `var(--${tone})`

/** The same meaning, readable as small text. */
export const textColour = (tone: Tone): string =>
  tone === 'neutral' ? 'var(--muted)' : `var(--${tone}-text)`
