/** Names and values of measures in words. */
import type { MessageKey, Messages } from '../../i18n/messages.ts'
import type { Floor, MeasureName, SampleMeasures } from '../../metrics/report/measures.ts'

export type Writer = Pick<Messages, 't' | 'number' | 'locale'>

/** Key of each measure's name; next to it, under `.help`, one of what it means. */
const NAME_KEYS = {
  recognised: 'measure.recognised.label',
  highQuality: 'measure.highQuality.label',
  modes: 'measure.modes.label',
  twoSample: 'measure.twoSample.label',
  repeats: 'measure.repeats.label',
  empty: 'measures.empty.label',
  covered: 'measure.covered.label',
  totalVariation: 'measures.totalVariation.label',
  kl: 'measures.kl.label',
  frechet: 'measure.frechet.label',
  digitScore: 'measure.digitScore.label',
  confident: 'measure.confident.label',
  precision: 'measure.precision.label',
  recall: 'measure.recall.label',
  density: 'measure.density.label',
  coverage: 'measure.coverage.label',
  diversity: 'measure.diversity.label',
  featureSpread: 'measures.featureSpread.label',
  nearestPair: 'measures.nearestPair.label',
  ndb: 'measure.ndb.label',
  sharpness: 'measure.sharpness.label',
  ct: 'measure.ct.label',
  nearestRatio: 'measure.nearestRatio.label',
  copies: 'measure.copies.label',
} as const satisfies Record<MeasureName, MessageKey>

const HELP_KEYS = {
  recognised: 'measure.recognised.help',
  highQuality: 'measure.highQuality.help',
  modes: 'measure.modes.help',
  twoSample: 'measure.twoSample.help',
  repeats: 'measure.repeats.help',
  empty: 'measures.empty.help',
  covered: 'measure.covered.help',
  totalVariation: 'measures.totalVariation.help',
  kl: 'measures.kl.help',
  frechet: 'measure.frechet.help',
  digitScore: 'measure.digitScore.help',
  confident: 'measure.confident.help',
  precision: 'measure.precision.help',
  recall: 'measure.recall.help',
  density: 'measure.density.help',
  coverage: 'measure.coverage.help',
  diversity: 'measure.diversity.help',
  featureSpread: 'measures.featureSpread.help',
  nearestPair: 'measures.nearestPair.help',
  ndb: 'measure.ndb.help',
  sharpness: 'measure.sharpness.help',
  ct: 'measure.ct.help',
  nearestRatio: 'measure.nearestRatio.help',
  copies: 'measure.copies.help',
} as const satisfies Record<MeasureName, MessageKey>

type Extractor = SampleMeasures['extractor']

export const nameOf = (name: MeasureName, extractor: Extractor, { t }: Writer): string =>
  t(NAME_KEYS[name], { extractor })

export const helpOf = (name: MeasureName, extractor: Extractor, { t }: Writer): string =>
  t(HELP_KEYS[name], { extractor })

/** Measures that are shares of something, and so percentages. */
const SHARES: ReadonlySet<MeasureName> = new Set([
  'recognised',
  'totalVariation',
  'confident',
  'precision',
  'recall',
  'coverage',
  'ndb',
  'copies',
  'highQuality',
  'twoSample',
  'repeats',
  'empty',
])

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

/** A measure's value. */
export function valueOf(name: MeasureName, value: number, writer: Writer): string {
  if (name === 'covered' || name === 'modes')
    return writer.number(value, { maximumFractionDigits: 1 })
  return SHARES.has(name) ? percent(value, writer) : figure(value, writer)
}

/** From where to where real data score; one number where both ends read the same. */
export function floorOf(name: MeasureName, floor: Floor, writer: Writer): string {
  const [low, high] = [valueOf(name, floor.low, writer), valueOf(name, floor.high, writer)]
  return low === high ? low : writer.t('measures.range', { low, high })
}

/** Things one after the other, without an "and": they are many, and of one kind. */
export const listOf = (things: readonly string[], { locale }: Writer): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(things)
