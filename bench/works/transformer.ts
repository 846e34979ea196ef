/** `transformer`: the net of the product's place names, which is not told their countries. */
import { family } from '../../src/models/transformer/model.ts'

export { family as transformer }

export const HYPERPARAMETERS = {
  transformerBlocks: 4,
  heads: 4,
  width: 64,
  tied: true,
  conditional: false,
  dropout: 0,
}
