/**
 * How text lies in tokens, for data of the kind `tokens`. A token is the place of its character in the alphabet of the data
 * set, whose first entry, `''`, is the end. A sequence is a text's characters, then ends up to its length; at least one, so a
 * text has at most `length - 1` characters. Characters are code points of the composed form (Unicode NFC): `é` is one.
 */
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import type { DataForm } from '../models/spec.ts'

/** The token that ends a text, and all after it. */
export const END = 0

/** Stands for text in the choice of data: a picture below `public/`. */
export const TEXT_THUMBNAIL = 'thumbnails/text.svg'

/** What must be known of data to read and write their text. */
export type TextForm = Pick<DataForm, 'shape' | 'alphabet'>

/** Why a text cannot be written in the tokens of some data: its first character that they lack, or its length. */
export type TextFault =
  | { readonly reason: 'unknown'; readonly character: string }
  | { readonly reason: 'tooLong'; readonly characters: number; readonly most: number }

const alphabetOf = ({ alphabet }: TextForm): readonly string[] =>
  defined(alphabet, 'the alphabet of the data')

/** The characters of a text, each as one string. */
export const charactersOf = (text: string): readonly string[] => Array.from(text.normalize('NFC'))

/** The most characters that a text may have. */
export const mostCharacters = ({ shape }: Pick<TextForm, 'shape'>): number => sizeOf(shape) - 1

/** Number of characters before the first end. @param tokens one sequence. */
export function lengthOf(tokens: ArrayLike<number>): number {
  let length = 0
  while (length < tokens.length && tokens[length] !== END) length++
  return length
}

/** The text of one sequence: its characters up to the first end. */
export function textOf(form: TextForm, tokens: ArrayLike<number>): string {
  const alphabet = alphabetOf(form)
  let text = ''
  for (let at = 0; at < lengthOf(tokens); at++)
    text += defined(alphabet[tokens[at] as number], `the character of token ${tokens[at]}`)
  return text
}

/** The texts of sequences that lie one after the other. @param values `[n, length]` */
export function textsOf(form: TextForm, values: Float32Array | Uint8Array): readonly string[] {
  const length = sizeOf(form.shape)
  return Array.from({ length: values.length / length }, (_, row) =>
    textOf(form, values.subarray(row * length, (row + 1) * length)),
  )
}

/** Why a text cannot be written in tokens; `null` when it can. */
export function textFault(form: TextForm, text: string): TextFault | null {
  const alphabet = alphabetOf(form)
  const characters = charactersOf(text)
  const character = characters.find((each) => !alphabet.includes(each))
  if (character !== undefined) return { reason: 'unknown', character }
  const most = mostCharacters(form)
  return characters.length > most
    ? { reason: 'tooLong', characters: characters.length, most }
    : null
}

/**
 * The tokens of a text, `[length]`, ends after its characters.
 * @throws RangeError where {@link textFault} has a reason.
 */
export function tokensOf(form: TextForm, text: string): Float32Array<ArrayBuffer> {
  const fault = textFault(form, text)
  if (fault?.reason === 'unknown')
    throw new RangeError(`“${text}”: the data have no “${fault.character}”`)
  if (fault)
    throw new RangeError(`“${text}” has ${fault.characters} characters, more than ${fault.most}`)
  const alphabet = alphabetOf(form)
  const tokens = new Float32Array(sizeOf(form.shape))
  tokens.set(charactersOf(text).map((character) => alphabet.indexOf(character)))
  return tokens
}

/** What is told of texts: the class of each, and the names of all classes. */
export interface ToldClasses {
  readonly labels: Uint8Array
  readonly names: readonly string[]
}

/** Texts as the lines of a file: one a line and, where they have classes, after a tab the name of its class. */
export function textLines(
  { values, ...form }: TextForm & { readonly values: Float32Array | Uint8Array },
  told: ToldClasses | null,
): string {
  const end = (at: number): string => (told ? `\t${told.names[told.labels[at] as number]}\n` : '\n')
  return textsOf(form, values)
    .map((text, at) => text + end(at))
    .join('')
}
