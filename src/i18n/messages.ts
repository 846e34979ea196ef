/** Words and numbers in the reader's language: ICU messages from the catalogues, numbers by Intl. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { RemedyId } from '../metrics/verdict/remedies.ts'
import type { SignalName } from '../metrics/verdict/signals.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'
import type { TrainedId } from '../models/trained.ts'
import type { en } from './en.ts'
import type { Locale } from './locale.ts'

export type Catalogue = Readonly<Record<keyof typeof en, string>>

/** Keys that are put together from the data: ids of parameters, players, terms and the like. */
export type ComposedKey =
  | `parameter.${string}.${'label' | 'help'}`
  | `optimiser.${string}.${'label' | 'help'}`
  | `option.${string}.${string}`
  | `preset.${string}.${'title' | 'shows'}`
  | `trained.${TrainedId}.${'title' | 'shows'}`
  | `trained.notOpened.${string}`
  | `${'player' | 'term' | 'chart' | 'axis' | 'reference' | 'unit' | 'family' | 'limit' | 'dataset' | 'backend' | 'verdict' | 'phase' | 'stop' | 'digit'}.${string}`
  | `failure.${string}.${'title' | 'help'}`
  | `ignored.${string}`
  | `allowed.${string}`
  | `diagnosis.${VerdictId}.${string}`
  | `signal.${SignalName}`
  | `measure.${string}.${'label' | 'help'}`
  | `remedy.${RemedyId}`
  | `reason.${string}`
  | `quality.group.${string}`
  | `latent.tool.${string}`
  | `exercise.fault.${string}`
  | `machine.${'part' | 'phase' | 'layer'}.${string}`

export type MessageKey = keyof typeof en | ComposedKey

/**
 * What the data are that the words speak of: `{kind, select, digits {...} images {...} names {...} other {...}}` in the
 * catalogues; names are the texts that models are trained on. A message without words for digits says of them what it says of
 * images.
 */
export type DataKind = 'digits' | 'images' | 'points' | 'names'

export type MessageValues = Readonly<Record<string, string | number>>

export interface Messages {
  readonly locale: Locale
  /**
   * The message under `key` with its placeholders filled in; `kind` is filled in by itself. A key that no catalogue has
   * gives the key itself.
   */
  readonly t: (key: MessageKey, values?: MessageValues) => string
  /** A number as the reader's language writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  /** The same words about data of a kind. */
  readonly about: (kind: DataKind) => Messages
}

/** True when a message has words for digits. */
const tellsDigits = (message: string): boolean => message.includes('select, digits {')

/** Gives the words of one catalogue, about digits unless told otherwise. Formatters are made once for each message. */
export function createMessages(locale: Locale, catalogue: Catalogue): Messages {
  const formats = new Map<string, IntlMessageFormat>()
  const numbers = new Map<string, Intl.NumberFormat>()
  const table: Readonly<Record<string, string>> = catalogue

  const say = (kind: DataKind, key: MessageKey, values?: MessageValues): string => {
    const message = table[key]
    if (message === undefined) return key
    if (!message.includes('{')) return message
    let format = formats.get(key)
    if (!format) formats.set(key, (format = new IntlMessageFormat(message, locale)))
    const filled = { kind, ...values }
    const heard = filled.kind === 'digits' && !tellsDigits(message) ? 'images' : filled.kind
    return String(format.format({ ...filled, kind: heard }))
  }

  const number = (value: number, options?: Intl.NumberFormatOptions): string => {
    const key = options ? JSON.stringify(options) : ''
    let format = numbers.get(key)
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, options)))
    return format.format(value)
  }

  const about = (kind: DataKind): Messages => ({
    locale,
    t: (key, values) => say(kind, key, values),
    number,
    about,
  })
  return about('digits')
}

/** Loads a language's catalogue, and no other one. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  if (locale === 'fr') return (await import('./fr.ts')).fr
  if (locale === 'it') return (await import('./it.ts')).it
  return (await import('./en.ts')).en
}
