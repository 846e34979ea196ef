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
  /** Tell runs apart in one chart, each with a pattern of its own as well: see `DASHES` in `overlay.ts`. */
  readonly lines: readonly string[]
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
  lines: ['#7dadff', '#ff9d5c', '#4ade80', '#f0abfc', '#d9c94a', '#e5e7eb'],
}

/** Reads the palette in force from the custom properties (`--real`, `--generated`, ...) of a computed style. */
export function readTheme(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): PaintTheme {
  const valueOf = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const colour = (name: Exclude<keyof PaintTheme, 'lines'>): string =>
    valueOf(name) || DARK_THEME[name]
  return {
    real: colour('real'),
    generated: colour('generated'),
    latent: colour('latent'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    panel: colour('panel'),
    lines: DARK_THEME.lines.map((line, index) => valueOf(`line-${index + 1}`) || line),
  }
}
