/** A deck in a link: its JSON, deflated, in the letters that an address takes as they are (base64url). */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { checkDeck } from './deck.ts'
import type { Deck } from './deck.ts'

/** Bytes of the largest deck that is unpacked: what claims to be more is none of ours. */
const MOST_BYTES = 500_000

export function packDeck(deck: Deck): string {
  const packed = deflateSync(strToU8(JSON.stringify(deck)), { level: 9 })
  const letters = btoa(String.fromCharCode(...packed))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** `null` where the text is no deck. */
export function unpackDeck(text: string): Deck | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const bytes = inflateSync(packed, { out: new Uint8Array(MOST_BYTES) })
    return checkDeck(JSON.parse(strFromU8(bytes)))
  } catch {
    return null
  }
}
