/** What painters know of the page's look. */

/** Colours of the page, in any notation that a canvas understands. */
export interface PaintTheme {
  readonly real: string
  readonly generated: string
  readonly latent: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly panel: string
}

/** The dark palette: also what pictures wear that leave the page. */
export const DARK_THEME: PaintTheme = {
  real: '#2dd4bf',
  generated: '#a78bfa',
  latent: '#fbbf24',
  ink: '#e8ebf0',
  muted: '#93a0b4',
  line: '#262d38',
  panel: '#161b22',
}

/** Reads the palette in force from the custom properties (`--real`, `--generated`, ...) of a computed style. */
export function readTheme(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): PaintTheme {
  const colour = (name: keyof PaintTheme): string =>
    style.getPropertyValue(`--${name}`).trim() || DARK_THEME[name]
  return {
    real: colour('real'),
    generated: colour('generated'),
    latent: colour('latent'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    panel: colour('panel'),
  }
}
