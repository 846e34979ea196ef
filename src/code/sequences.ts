/** What the scripts of both frameworks say alike of layers on sequences. */
import type { NamedLayer } from './sizes.ts'

/** How a framework makes the two layers whose sizes it is told, or not. */
export interface SequenceWords {
  readonly layerNorm: (width: string) => string
  readonly unembedding: (width: string) => string
}

/** The classes of layers on sequences, in a framework. */
export interface SequenceClasses {
  /** A function that the other classes call. */
  readonly first: string
  /** The layer that drops a share of what enters it. */
  readonly dropout: string
  readonly embedding: (dropping: Dropping) => string
  readonly attention: (dropping: Dropping) => string
  readonly mlp: (dropping: Dropping) => string
  readonly unembedding: string
  readonly tiedUnembedding: string
}

/** What drops a share of what enters it, where some is dropped: lines of a constructor, and how it is called. */
export interface Dropping {
  readonly made: readonly string[]
  readonly of: (x: string) => string
}

const droppingOf = (layer: string | null): Dropping =>
  layer === null
    ? { made: [], of: (x) => x }
    : { made: [`    self.drop = ${layer}(DROPOUT)`], of: (x) => `self.drop(${x})` }

/** The line of a layer on sequences. */
export function sequenceLine(
  { layer, inputs, outputs, told, isTied }: NamedLayer,
  words: SequenceWords,
): string {
  const width = inputs.at(-1) ?? ''
  switch (layer.kind) {
    case 'embedding':
      return `${isTied ? 'embedding := ' : ''}Embedding(TOKENS + ${told}, ${outputs.join(', ')})`
    case 'attention':
      return `Attention(${width}, HEADS, SUMS)`
    case 'mlp':
      return `MLP(${width}, ${layer.widening} * ${width}, SUMS)`
    case 'layerNorm':
      return words.layerNorm(width)
    case 'unembedding':
      return layer.tied ? 'TiedUnembedding(embedding, TOKENS)' : words.unembedding(width)
    default:
      throw new Error(`no script says a layer of the kind ${layer.kind}`)
  }
}

/** The classes of the layers on sequences that the text of the networks uses. */
export function sequenceHelpers(
  text: string,
  classes: SequenceClasses,
  dropout: boolean,
): readonly string[] {
  if (!text.includes('Embedding(')) return []
  const dropping = droppingOf(dropout ? classes.dropout : null)
  return [
    classes.first,
    classes.embedding(dropping),
    classes.attention(dropping),
    classes.mlp(dropping),
    text.includes('TiedUnembedding(') ? classes.tiedUnembedding : classes.unembedding,
  ]
}
