/** What a model of text says of a name, read off its arrays. */
import { bitsOf } from '../natsAndBits.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

type NamedArray = NamedArrays[string]

/** A token and its chance, 0 to 1. */
export interface Chance {
  readonly token: number
  readonly p: number
}

/** The chances of every token at a place of the first example of `[n, length, vocabulary]`, the likeliest first. */
export function chancesAt({ shape, values }: NamedArray, place: number): readonly Chance[] {
  const vocabulary = shape[2] ?? 0
  return Array.from({ length: vocabulary }, (_, token) => ({
    token,
    p: values[place * vocabulary + token] as number,
  })).toSorted((a, b) => b.p - a.p)
}

/** The surprises of the first example of `[n, length]`, nats: those of its characters and that of its end. */
export const surprisesOf = ({ values }: NamedArray, characters: number): readonly number[] =>
  Array.from(values.subarray(0, characters + 1))

export interface Tally {
  readonly nats: number
  /** The end counts as a character. */
  readonly natsPerCharacter: number
  readonly bitsPerCharacter: number
}

/** Adds up surprises in nats: -log p(x) of a whole name, and what that is for each of its characters and its end. */
export function tallyOf(surprises: readonly number[]): Tally {
  const nats = surprises.reduce((sum, each) => sum + each, 0)
  const natsPerCharacter = nats / surprises.length
  return { nats, natsPerCharacter, bitsPerCharacter: bitsOf(natsPerCharacter) }
}

/** A head by its number, or the mean of all heads of a layer. */
export type Head = number | 'mean'

/**
 * How much each of the first places attends to each, `[places][places]`: row i is the place that is predicted, column j what
 * it reads, the prefix (j = 0) or the character j - 1. Each row adds up to 1.
 * @param attention of examples, `[n, layers, heads, length, length]`; the first is read.
 */
export function weightsOf(
  { shape, values }: NamedArray,
  { layer, head, places }: { readonly layer: number; readonly head: Head; readonly places: number },
): readonly (readonly number[])[] {
  const [, , heads = 0, length = 0] = shape
  const asked = head === 'mean' ? Array.from({ length: heads }, (_, h) => h) : [head]
  const at = (h: number, i: number, j: number): number =>
    values[((layer * heads + h) * length + i) * length + j] as number
  return Array.from({ length: places }, (_, i) =>
    Array.from(
      { length: places },
      (__, j) => asked.reduce((sum, h) => sum + at(h, i, j), 0) / asked.length,
    ),
  )
}
