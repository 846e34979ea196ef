/**
 * Sequences of tokens as strings, so that pieces of them can be cut, compared and looked up: each unit of a string is the
 * number of a token. The end, token 0, is left out.
 */
import type { Rows } from '../statistics/rows.ts'

/** The token that ends a sequence, as a unit of a string. */
export const END = '\0'

/** Reads rows of whole numbers, each sequence up to its first 0 or up to its last place. */
export function namesOf({ count, size, values }: Rows): string[] {
  return Array.from({ length: count }, (_, row) => {
    const tokens = values.subarray(row * size, (row + 1) * size)
    const end = tokens.indexOf(0)
    return String.fromCharCode(...(end < 0 ? tokens : tokens.subarray(0, end)))
  })
}

/** Characters of these names, and one end each: what nats per character are divided by. */
export const charactersIn = (names: readonly string[]): number =>
  names.reduce((sum, { length }) => sum + length + 1, 0)
