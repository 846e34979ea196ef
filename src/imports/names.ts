/** Names of a reader's classes and data sets, as they can be shown. */
import { LONGEST_NAME } from '../datasets/own.ts'

/** A name without line breaks and other control characters, cut to length. */
export function tidyName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return Array.from(plain)
    .slice(0, LONGEST_NAME / 2)
    .join('')
    .trim()
}

/** What data are called at first: their file without folders and endings. */
export const nameOfFile = (file: string): string =>
  tidyName((file.split(/[/\\]/).at(-1) ?? '').replace(/(\.[a-z0-9]{1,5}){1,2}$/i, '')) ||
  tidyName(file)
