/** An exercise in a link: its text, deflated (RFC 1951) and in base64url, after a mark that no id begins with. */
import { deflateSync, inflateSync } from 'fflate'
import { ExerciseFault } from './fault.ts'

const MARK = 'z.'
/** Characters of the longest link that hosts and mail carry without fail. */
export const LONGEST_LINK = 6000

/** How a link names or carries an exercise; `link` is `null` when it is too long for one. */
export interface LinkedExercise {
  readonly link: string | null
}

/** What a link carries of a text; `null` when it is too long for one. */
export function linkedText(text: string): string | null {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 })
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const data = MARK + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return data.length > LONGEST_LINK ? null : data
}

export const isLinked = (data: string): boolean => data.startsWith(MARK)

/** The text that a link carries: as long as anybody makes it. @throws ExerciseFault when it carries none. */
export function textInLink(data: string): string {
  try {
    if (data.length > LONGEST_LINK) throw new RangeError('too long')
    const base64 = data.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(bytes))
    if (text === '') throw new RangeError('empty')
    return text
  } catch {
    throw new ExerciseFault('damagedLink')
  }
}
