/** A name as a model of text is asked about it. */
import { charactersOf, textFault, tokensOf } from '../../datasets/text.ts'
import { isConditional } from '../../models/spec.ts'
import type { TextFault, TextForm } from '../../datasets/text.ts'
import type { Hyperparameters } from '../../models/spec.ts'
import type { TypedName } from '../../state/typedName.ts'
import type { Queries } from '../../worker/protocol.ts'

type Examples = Extract<Queries['look']['params']['examples'], { readonly values: unknown }>

export interface AskedName {
  readonly letters: readonly string[]
  /** The name alone, and the class that the model is told with it. */
  readonly examples: Examples & { readonly values: Float32Array<ArrayBuffer> }
}

/** A text in the letters of the data: a capital that they lack is written small. */
function inAlphabet({ alphabet = [] }: TextForm, text: string): string {
  const written = (letter: string): string => {
    const small = letter.toLowerCase()
    return !alphabet.includes(letter) && alphabet.includes(small) ? small : letter
  }
  return charactersOf(text).map(written).join('')
}

/** What the model is asked about, or why it cannot be. */
export function askedOf(
  form: TextForm,
  { text, label }: TypedName,
  hyperparameters: Hyperparameters,
): AskedName | TextFault {
  const written = inAlphabet(form, text ?? '')
  const fault = textFault(form, written)
  if (fault) return fault
  const labels = isConditional(hyperparameters) ? Uint8Array.of(label) : null
  return {
    letters: charactersOf(written),
    examples: { values: tokensOf(form, written), count: 1, labels },
  }
}
