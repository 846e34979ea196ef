/**
 * A thin scale with a mark for a value and a band for what is usual. A picture of numbers that stand beside it in words,
 * so readers who cannot see it miss nothing.
 */
import { clamp } from '../lib/numbers.ts'
import classes from './Gauge.module.css'

interface Props {
  readonly from: number
  readonly to: number
  /** No mark for `null` or what is not finite. */
  readonly value: number | null
  /** What real data score. */
  readonly band?: { readonly low: number; readonly high: number } | null
  /** One number to compare with. */
  readonly reference?: number | null
}

export function Gauge({ from, to, value, band = null, reference = null }: Props) {
  const place = (at: number): number => (100 * (clamp(at, from, to) - from)) / (to - from)
  return (
    <div className={classes.gauge} aria-hidden="true">
      {band && (
        <span
          className={classes.band}
          style={{
            left: `${place(band.low)}%`,
            width: `${place(band.high) - place(band.low)}%`,
          }}
        />
      )}
      {reference !== null && (
        <span className={classes.reference} style={{ left: `${place(reference)}%` }} />
      )}
      {value !== null && Number.isFinite(value) && (
        <span className={classes.value} style={{ left: `${place(value)}%` }} />
      )}
    </div>
  )
}
