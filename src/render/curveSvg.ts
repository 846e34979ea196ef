/** A chart of the losses as an SVG that stands by itself. */
import { escaped } from '../lib/html.ts'
import type { Tone } from '../models/spec.ts'

export interface DrawnCurve {
  readonly name: string
  readonly tone: Tone
  readonly dashed: boolean
  /** By rising step; `null` leaves a gap. */
  readonly points: readonly { readonly step: number; readonly value: number | null }[]
}

export interface DrawnChart {
  readonly title: string
  readonly unit: string
  readonly curves: readonly DrawnCurve[]
  /** Writes a value at the axis. */
  readonly write: (value: number) => string
}

/** The page's colours in the light theme: reports are printed. */
const INK: Readonly<Record<Tone, string>> = {
  real: '#0d9488',
  generated: '#7c4dff',
  latent: '#b45309',
  neutral: '#56606f',
}
const BOX = { width: 340, height: 150, left: 44, right: 8, top: 34, bottom: 18 } as const

const isKnown = (value: number | null): value is number => value !== null && Number.isFinite(value)

function extent(values: readonly number[]): { low: number; high: number } {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  return high > low ? { low, high } : { low: low - 0.5, high: low + 0.5 }
}

/** Draws a chart; empty where no curve has a value. */
export function curveSvg({ title, unit, curves, write }: DrawnChart): string {
  const points = curves.flatMap((curve) => curve.points)
  const values = points.map(({ value }) => value).filter(isKnown)
  if (values.length === 0) return ''
  const y = extent(values)
  const x = extent(points.map(({ step }) => step))
  const across = BOX.width - BOX.left - BOX.right
  const down = BOX.height - BOX.top - BOX.bottom
  const left = (step: number): string =>
    (BOX.left + (across * (step - x.low)) / (x.high - x.low)).toFixed(1)
  const top = (value: number): string =>
    (BOX.top + down * (1 - (value - y.low) / (y.high - y.low))).toFixed(1)
  const pathOf = ({ points: places }: DrawnCurve): string => {
    let pen = 'M'
    return places
      .map(({ step, value }) => {
        if (!isKnown(value)) {
          pen = 'M'
          return ''
        }
        const part = `${pen}${left(step)} ${top(value)}`
        pen = 'L'
        return part
      })
      .join('')
  }
  const text = (px: number, py: number, words: string, look = ''): string =>
    `<text x="${px}" y="${py}" ${look}>${escaped(words)}</text>`
  const lines = curves.map(
    (curve) =>
      `<path d="${pathOf(curve)}" fill="none" stroke="${INK[curve.tone]}" stroke-width="1.4"${
        curve.dashed ? ' stroke-dasharray="6 4"' : ''
      }/>`,
  )
  const legend = curves
    .map(({ name, tone }) => `<tspan fill="${INK[tone]}">— ${escaped(name)}  </tspan>`)
    .join('')
  const muted = 'fill="#56606f"'
  const bottom = BOX.height - BOX.bottom
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${BOX.height}" font-family="system-ui, sans-serif" font-size="9" role="img" aria-label="${escaped(title)}">
${text(0, 10, title, 'font-size="11" font-weight="600"')}
${text(BOX.width - BOX.right, 24, unit, `${muted} text-anchor="end"`)}
<text x="0" y="24">${legend}</text>
<path d="M${BOX.left} ${BOX.top}V${bottom}H${BOX.width - BOX.right}" fill="none" stroke="#c9d0da"/>
${text(BOX.left - 4, BOX.top + 6, write(y.high), `${muted} text-anchor="end"`)}
${text(BOX.left - 4, bottom, write(y.low), `${muted} text-anchor="end"`)}
${text(BOX.left, BOX.height - 5, write(x.low), muted)}
${text(BOX.width - BOX.right, BOX.height - 5, write(x.high), `${muted} text-anchor="end"`)}
${lines.join('\n')}
</svg>`
}
