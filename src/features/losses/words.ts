/** A chart's values in words. */
import type { Messages } from '../../i18n/messages.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

/** At most four digits that count: a loss is never known better. */
export const VALUE_FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 }

/** What the values of a row are, as a sentence; that there are none yet, without a row. */
export function valuesAt(
  chart: ChartSpec,
  row: TelemetryRow | undefined,
  { t, number }: Pick<Messages, 't' | 'number'>,
): string {
  if (!row) return t('losses.nothingYet')
  const values = chart.curves.map(({ term }) => {
    const value = row[term]
    const known = typeof value === 'number' ? number(value, VALUE_FORMAT) : t('losses.noValue')
    return `${t(`term.${term}`)} ${known}`
  })
  return t('losses.summary', { values: values.join(', '), step: number(row.step) })
}
