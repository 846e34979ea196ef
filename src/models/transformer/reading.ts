/** What the predictor reads, and what it makes of it. */
import { defined } from '../../lib/assert.ts'
import * as tf from '../../nn/tf.ts'
import type { Labels } from '../family.ts'
import type { Layer, Mode, Network } from '../../nn/network.ts'

export interface Nets extends Record<string, Network> {
  /** From what stands before each place, `[n, length]`, to the logit of every token there, `[n, length, vocabulary]`. */
  predictor: Network
}

/** What stands before the first character, `[n, 1]`: the class's token where one is told, behind those of the data. */
export function beginning(n: number, labels: Labels, vocabulary: number): tf.Tensor {
  if (!labels) return tf.fill([n, 1], vocabulary)
  const classes = labels.shape[1] as number
  const tokens = Array.from({ length: classes }, (_, k) => vocabulary + k)
  return tf.matMul(labels as tf.Tensor2D, tf.tensor2d(tokens, [classes, 1]))
}

/** Told before every layer what comes into it. */
type Look = (layer: Layer, x: tf.Tensor) => void

/** What stands before every place of texts `[n, length]`, of the same shape. */
export function readsOf({ predictor }: Nets, x: tf.Tensor, labels: Labels): tf.Tensor {
  const [n, length] = x.shape as [number, number]
  const first = beginning(n, labels, defined(predictor.outputShape[1], 'the vocabulary'))
  return tf.concat([first, tf.slice(x, [0, 0], [n, length - 1])], 1)
}

/** Logits of the token at every place of texts `[n, length]`, from what stands before it: `[n, length, vocabulary]`. */
export const logitsOf = (
  nets: Nets,
  x: tf.Tensor,
  labels: Labels,
  mode: Mode,
  look?: Look,
): tf.Tensor =>
  nets.predictor.layers.reduce(
    (h, layer) => {
      look?.(layer, h)
      return layer.apply(h, mode)
    },
    readsOf(nets, x, labels),
  )
