/** How many nats a character costs, and the same in bits. */
import type { Messages } from '../i18n/messages.ts'

const DIGITS: Intl.NumberFormatOptions = { minimumFractionDigits: 3, maximumFractionDigits: 3 }
const BITS: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** Bits in so many nats: one nat is 1 / ln 2 of them. */
export const bitsOf = (nats: number): number => nats / Math.LN2

/** A number of nats as bits, in the reader's language. */
export const bitsInWords = (nats: number, { number }: Pick<Messages, 'number'>): string =>
  number(bitsOf(nats), BITS)

/** Nats with the bits in brackets. */
export const natsAndBits = (nats: number, { t, number }: Pick<Messages, 't' | 'number'>): string =>
  t('measures.text.value', { nats: number(nats, DIGITS), bits: bitsInWords(nats, { number }) })
