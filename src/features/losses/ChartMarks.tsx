/** What stands on a chart besides its curves: names of reference lines, and the values under the pointer. */
import { useMessages } from '../../i18n/useMessages.ts'
import { Swatch } from './Legend.tsx'
import classes from './losses.module.css'
import { textColour } from './tones.ts'
import type { TooltipContentProps } from 'recharts'
import type { CurveSpec, ReferenceSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

/** At most four digits that count: a loss is never known better. */
export const VALUE_FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 }

interface NameProps {
  readonly reference: ReferenceSpec
  /** The line's box in the chart; recharts fills it in. */
  readonly viewBox?: { readonly x?: number; readonly y?: number; readonly width?: number }
}

/** The name of a reference line, at its right end above the line, edged so that curves do not run through it. */
export function ReferenceName({ reference, viewBox }: NameProps) {
  const { t } = useMessages()
  return (
    <text
      className={classes.referenceName}
      x={(viewBox?.x ?? 0) + (viewBox?.width ?? 0) - 2}
      y={(viewBox?.y ?? 0) - 4}
      textAnchor="end"
      style={{ fill: textColour(reference.tone) }}
    >
      {t(`reference.${reference.id}`)}
    </text>
  )
}

interface HoverProps {
  readonly curves: readonly CurveSpec[]
  readonly hover: TooltipContentProps
}

/** Step and values under the pointer. */
export function HoverValues({ curves, hover }: HoverProps) {
  const { t, number } = useMessages()
  const row = hover.payload[0]?.payload as TelemetryRow | undefined
  if (!hover.active || !row) return null
  return (
    <div className={classes.hover}>
      <p>{t('losses.atStep', { step: number(row.step) })}</p>
      <dl>
        {curves.map((curve) => {
          const value = row[curve.term]
          return (
            <div key={curve.term}>
              <dt>
                <Swatch curve={curve} />
                {t(`term.${curve.term}`)}
              </dt>
              <dd>{typeof value === 'number' ? number(value, VALUE_FORMAT) : '–'}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
