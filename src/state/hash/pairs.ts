/** A hash as pairs: `#key=value&key=value`. What cannot be split is named, and nothing throws. */
import type { Allowed } from '../allowed.ts'

export type IgnoredReason =
  | 'unknown'
  | 'malformed' // no `key=value`, or not decodable
  | 'notAllowed'
  | 'newerVersion'
  | 'repeated' // an earlier part of the link set it
  | 'noExamples' // a mix that takes nothing of any class
  | 'conflict' // sound in itself, but not with another part of the link
  | 'ownMissing' // data that somebody brought, which are not on this device

/** A part of a link that was not followed, and why. */
export interface IgnoredSetting {
  readonly key: string
  readonly value: string
  readonly reason: IgnoredReason
  /** What it may be; there for a value that is `notAllowed`. */
  readonly allowed?: Allowed
}

/** A part of a link, decoded. */
export interface Pair {
  readonly key: string
  readonly value: string
}

/** Escapes a value but leaves the characters that make lists and pairs readable. */
const escape = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')

/** Writes pairs as a hash, `#` included. */
export const joinPairs = (pairs: readonly Pair[]): string =>
  `#${pairs.map(({ key, value }) => `${key}=${escape(value)}`).join('&')}`

const NUMBER = /^-?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?$/i

/** The number that a text is; `undefined` when it is none. */
export const readNumber = (text: string): number | undefined =>
  // Minus nought is nought.
  NUMBER.test(text) ? Number(text) + 0 : undefined

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Splits a hash into pairs. What cannot be decoded, or has no `=`, is reported. */
export function splitPairs(hash: string, ignored: IgnoredSetting[]): readonly Pair[] {
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const rawKey = at < 0 ? part : part.slice(0, at)
    const rawValue = at < 0 ? '' : part.slice(at + 1)
    const key = decode(rawKey)
    const value = at < 0 ? undefined : decode(rawValue)
    if (key === undefined || value === undefined)
      ignored.push({ key: key ?? rawKey, value: value ?? rawValue, reason: 'malformed' })
    else if (seen.has(key)) ignored.push({ key, value, reason: 'repeated' })
    else pairs.push({ key, value })
    if (key !== undefined) seen.add(key)
  }
  return pairs
}
