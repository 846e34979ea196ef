/** How the numbers of a diagnosis are written: one format for each kind of number. */
import type { Messages } from '../../i18n/messages.ts'
import type { Format } from '../../metrics/measures/measure.ts'

const FORMATS: Readonly<Record<Format, Intl.NumberFormatOptions>> = {
  share: { style: 'percent', maximumFractionDigits: 0 },
  /** A share that is often below 1 %. */
  fineShare: { style: 'percent', maximumFractionDigits: 1 },
  ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  score: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  count: { maximumFractionDigits: 0 },
  /** Numbers whose size is not known beforehand. */
  figures: { minimumSignificantDigits: 3, maximumSignificantDigits: 3 },
  signed: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
  signedFigures: { maximumSignificantDigits: 3, signDisplay: 'exceptZero' },
}

/** What stands for a number that is not there. */
export const NO_VALUE = '–'

/** A number as the reader's language writes it; a dash for one that is not there or not finite. */
export function formatted(
  value: number | null | undefined,
  format: Format,
  number: Messages['number'],
): string {
  return value === null || value === undefined || !Number.isFinite(value)
    ? NO_VALUE
    : number(value, FORMATS[format]).replace(/^-/, '−')
}

/** Words one after the other, as a sentence lists them. The page's English is British: no comma before the last one. */
export const inList = (words: readonly string[], locale: Messages['locale']): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(words)
