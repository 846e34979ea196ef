/** A chart's values in words. */
import { natsAndBits } from '../natsAndBits.ts'
import { outliersOf, trendOf } from '../trend.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ChartSpec } from '../../models/spec.ts'
import type { TelemetryRow } from '../../state/telemetry.ts'

/** At most four digits that count: a loss is never known better. */
const VALUE_FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 }

/** A value of a chart, with the bits beside nats per character. */
export const valueInWords = (
  { inBits }: Pick<ChartSpec, 'inBits'>,
  value: number,
  messages: Pick<Messages, 't' | 'number'>,
): string => (inBits ? natsAndBits(value, messages) : messages.number(value, VALUE_FORMAT))

/** What the values of a row are, as a sentence; that there are none yet, without a row. */
export function valuesAt(
  chart: ChartSpec,
  row: TelemetryRow | undefined,
  messages: Pick<Messages, 't' | 'number'>,
): string {
  const { t, number } = messages
  if (!row) return t('losses.nothingYet')
  const values = chart.curves.map(({ term }) => {
    const value = row[term]
    const known =
      typeof value === 'number' ? valueInWords(chart, value, messages) : t('losses.noValue')
    return `${t(`term.${term}`)} ${known}`
  })
  return t('losses.summary', { values: values.join(', '), step: number(row.step) })
}

/** What there is to see of a chart, curve by curve: where it stands and goes, between what it moved, what stands out. */
export function chartInWords(
  chart: ChartSpec,
  rows: readonly TelemetryRow[],
  messages: Pick<Messages, 't' | 'number'>,
): string {
  const { t, number } = messages
  const write = (value: number): string => valueInWords(chart, value, messages)
  const curves = chart.curves.flatMap(({ term }) => {
    const points = rows.flatMap(({ step, [term]: value }) =>
      typeof value === 'number' && Number.isFinite(value) ? [{ step, value }] : [],
    )
    if (points.length < 2) return []
    const values = points.map(({ value }) => value)
    const far = outliersOf(values)
    return t('losses.course', {
      name: t(`term.${term}`),
      trend: trendOf(values),
      low: write(Math.min(...values)),
      high: write(Math.max(...values)),
      from: number(points[0]?.step ?? 0),
      outliers: far.length,
      last: number(points[far.at(-1) ?? 0]?.step ?? 0),
    })
  })
  const now = valuesAt(chart, rows.at(-1), messages)
  return curves.length > 0 ? `${now}. ${curves.join(' ')}` : now
}
