import { useMessages } from '../../i18n/useMessages.ts'
import classes from './losses.module.css'
import { DASHES, lineColour, textColour } from './tones.ts'
import type { CurveSpec } from '../../models/spec.ts'

/** A short piece of a curve, in its colour and pattern. */
export function Swatch({ curve }: { readonly curve: CurveSpec }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
      <line
        x1="1"
        x2="21"
        y1="4"
        y2="4"
        stroke={lineColour(curve.tone)}
        strokeWidth="2.5"
        strokeDasharray={curve.dashed ? DASHES : undefined}
      />
    </svg>
  )
}

/** The names of a chart's curves, each with a piece of its line. */
export function Legend({ curves }: { readonly curves: readonly CurveSpec[] }) {
  const { t } = useMessages()
  return (
    <ul className={classes.legend}>
      {curves.map((curve) => (
        <li key={curve.term} style={{ color: textColour(curve.tone) }}>
          <Swatch curve={curve} />
          {t(`term.${curve.term}`)}
        </li>
      ))}
    </ul>
  )
}
