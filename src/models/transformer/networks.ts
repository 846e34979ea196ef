import { defined } from '../../lib/assert.ts'
import type { LayerSpec, NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { TransformerHyperparameters as Hp } from '../transformer/spec.ts'

/** How many times as wide the two products of a block are between them: GPT-2's. */
const WIDENING = 4

/**
 * What can stand before the first character, behind the data's own tokens: a token for each class where the model is told it, or
 * one that says that a text begins.
 */
const beginnings = ({ conditional }: Pick<Hp, 'conditional'>, { classes }: DataForm): number =>
  conditional ? classes : 1

/** The layers of the predictor, as GPT-2's: from what stands before each place to the logit of every token there. */
export function networks(
  hp: Pick<Hp, 'transformerBlocks' | 'heads' | 'width' | 'tied' | 'conditional'>,
  form: DataForm,
): Record<'predictor', NetworkSpec> {
  const { transformerBlocks: blocks, heads, width, tied } = hp
  const tokens = defined(form.vocabulary, 'the vocabulary')
  const sums = 2 * blocks
  const block: readonly LayerSpec[] = [
    { kind: 'attention', heads, sums },
    { kind: 'mlp', widening: WIDENING, sums },
  ]
  return {
    predictor: {
      inputShape: form.shape,
      layers: [
        { kind: 'embedding', tokens: tokens + beginnings(hp, form), width },
        ...Array.from({ length: blocks }, () => block).flat(),
        { kind: 'layerNorm' },
        { kind: 'unembedding', tokens, tied },
      ],
    },
  }
}
