/** Names and values of measures in words. */
import { measureNamed } from '../metrics/report/measures.ts'
import type { MessageKey, Messages } from '../i18n/messages.ts'
import type { MeasureName } from '../metrics/report/measures.ts'
import type { Extractor, Floor } from '../metrics/report/parts.ts'

export type Writer = Pick<Messages, 't' | 'number' | 'locale'>

export const nameOf = (name: MeasureName, extractor: Extractor, { t }: Writer): string =>
  t(`measure.${name}.label` satisfies MessageKey, { extractor })

export const helpOf = (name: MeasureName, extractor: Extractor, { t }: Writer): string =>
  t(`measure.${name}.help` satisfies MessageKey, { extractor })

/** A number of any size with about as many digits as are worth reading. */
export function figure(value: number, { t, number }: Writer): string {
  if (!Number.isFinite(value)) return t('measures.noValue')
  const size = Math.abs(value)
  if (size >= 100) return number(value, { maximumFractionDigits: 0 })
  if (size >= 10) return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  if (size >= 0.1 || value === 0)
    return number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return number(value, { maximumSignificantDigits: 2 })
}

/** A share as a percentage. */
export function percent(value: number, { t, number }: Writer): string {
  if (!Number.isFinite(value)) return t('measures.noValue')
  const isSmall = value > 0 && value < 0.1
  return number(value, { style: 'percent', maximumFractionDigits: isSmall ? 1 : 0 })
}

const whole = (value: number, { number }: Writer): string =>
  number(value, { maximumFractionDigits: 1 })

const WRITTEN = { share: percent, count: whole, figure } as const

/** A measure's value. */
export const valueOf = (name: MeasureName, value: number, writer: Writer): string =>
  WRITTEN[measureNamed(name).unit](value, writer)

/** From where to where real data score; one number where both ends read the same. */
export function floorOf(name: MeasureName, floor: Floor, writer: Writer): string {
  const [low, high] = [valueOf(name, floor.low, writer), valueOf(name, floor.high, writer)]
  return low === high ? low : writer.t('measures.range', { low, high })
}

/** Things one after the other, without an "and": they are many, and of one kind. */
export const listOf = (things: readonly string[], { locale }: Writer): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(things)
