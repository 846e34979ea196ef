/** What sequence models are made of: embeddings, layer normalisation, causal attention, GELU, the loss of the next token. */
import * as tf from '../tfjs.ts'
import { gelu } from '../activations.ts'
import { attentionChances, causalAttention } from '../attention.ts'
import { tokenCrossEntropy } from '../crossEntropy.ts'
import { embedding } from '../embedding.ts'
import { layerNorm } from '../normalisation.ts'
import { exactly, gradientCase, normal, onWasm, valueCase } from './testCase.ts'
import type { OpCase } from './testCase.ts'

/** Tokens that come and go, some of them never. */
const tokens = (shape: readonly number[], vocabulary: number): tf.Tensor =>
  tf.tensor(
    Array.from(
      { length: tf.util.sizeFromShape([...shape]) },
      (_, i) => (i * i + 3 * i) % vocabulary,
    ),
    [...shape],
  )

const lookUp = (vocabulary: number, width: number, ...shape: number[]): OpCase =>
  gradientCase(
    `embedding of [${shape}] of ${vocabulary}, ${width} wide`,
    [normal(vocabulary, width)],
    (table) => embedding(table, tokens(shape, vocabulary)),
  )

const norm = (...shape: number[]): OpCase =>
  gradientCase(
    `layerNorm of [${shape}]`,
    [normal(...shape), normal(shape.at(-1) as number), normal(shape.at(-1) as number)],
    layerNorm,
  )

/** Numbers of places of `n` rows, in each of which texts of these lengths follow one another. */
const places = (n: number, ...texts: number[]): tf.Tensor => {
  const row = texts.flatMap((length) => Array.from({ length }, (_, i) => i))
  return tf.tensor(
    Array.from({ length: n }, () => row),
    [n, row.length],
  )
}

const attend = (heads: number, n: number, width: number, ...lengths: number[]): OpCase => {
  const length = lengths.reduce((sum, one) => sum + one, 0)
  return gradientCase(
    `causalAttention of [${[n, length, width]}], ${heads} heads, texts of ${lengths.join(' and ')}`,
    [normal(n, length, 3 * width)],
    (qkv) => causalAttention(qkv, heads, places(n, ...lengths)),
  )
}

const next = (rows: number, vocabulary: number): OpCase =>
  gradientCase(`tokenCrossEntropy of [${[rows, vocabulary]}]`, [normal(rows, vocabulary)], (l) =>
    tokenCrossEntropy(tokens([rows], vocabulary), l),
  )

export const SEQUENCES: readonly OpCase[] = [
  lookUp(5, 3, 2, 4),
  lookUp(7, 18, 11),
  norm(3, 8),
  norm(2, 5, 7),
  norm(1, 1),
  attend(1, 1, 4, 1),
  attend(2, 2, 8, 5),
  attend(3, 1, 9, 6),
  attend(4, 2, 16, 17),
  attend(1, 2, 19, 9),
  attend(2, 2, 8, 3, 1, 6),
  valueCase('the chances of attention', [normal(2, 5, 24)], (qkv) =>
    attentionChances(qkv, 2, places(2, 2, 3)),
  ),
  next(6, 5),
  next(3, 21),
  gradientCase('tokenCrossEntropy of large logits', [normal(3, 5)], (l) =>
    tokenCrossEntropy(tokens([3], 5), tf.mul(l, 60)),
  ),
  gradientCase('tokenCrossEntropy, some rows ignored', [normal(6, 5)], (l) =>
    tf.mul(tokenCrossEntropy(tokens([6], 5), l), tf.tensor1d([1, 0, 1, 1, 0, 0.5])),
  ),
  gradientCase('gelu', [normal(7, 19)], gelu),
  valueCase('gelu far from 0', [exactly(-300, -20, -5, -1e-3, 0, 5, 20, 300)], gelu),
  // A few vectors and a rest, over more rows than a sum takes at once.
  ...onWasm([
    lookUp(31, 36, 40),
    norm(150, 21),
    attend(2, 2, 36, 21),
    attend(2, 2, 36, 6, 10, 4, 1),
    next(40, 37),
  ]),
]
