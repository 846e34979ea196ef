import { useMessages } from '../../i18n/useMessages.ts'
import { Swatch } from './Legend.tsx'
import classes from './losses.module.css'
import { dashesOf } from './tones.ts'
import type { TooltipContentProps } from 'recharts'
import type { CurveSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

/** At most four digits that count: a loss is never known better. */
export const VALUE_FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 }

interface Props {
  readonly curves: readonly CurveSpec[]
  readonly hover: TooltipContentProps
}

/** Step and values under the pointer. */
export function HoverValues({ curves, hover }: Props) {
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
                <Swatch tone={curve.tone} dashes={dashesOf(curve)} />
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
