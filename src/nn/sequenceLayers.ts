/**
 * Layers on sequences, as GPT-2 has them (Radford et al. 2019): learnt positions, normalisation before each part, GELU. Attention
 * drops none of its chances; what is added to the sum is dropped where the mode says so, and the embedding.
 */
import * as tf from './tf.ts'
import { gelu } from '../kernels/activations.ts'
import { attentionAt, attentionChances, causalAttention } from '../kernels/attention.ts'
import { embedding as rowsOf } from '../kernels/embedding.ts'
import * as normalisation from '../kernels/normalisation.ts'
import * as products from '../kernels/products.ts'
import { defined } from '../lib/assert.ts'
import { gaussian } from './initialisers.ts'
import { dropped, zeros } from './layers.ts'
import { variable } from './network.ts'
import type { Rng } from '../lib/rng.ts'
import type { Layer, LayerMaker, Shape } from './network.ts'

/** Standard deviation of the first weights, whatever the size: GPT-2's. */
const DEVIATION = 0.02

/** That of a product that is added to a sum to which `sums` layers add, so that it does not grow with them. */
const residual = (sums: number): number => DEVIATION / Math.sqrt(sums)

const drawn = (shape: Shape, rng: Rng, deviation = DEVIATION): tf.Variable =>
  variable(gaussian(tf.util.sizeFromShape([...shape]), deviation, rng), shape)

const widthOf = (inputShape: Shape): number => inputShape.at(-1) as number

interface Part {
  readonly trainable: Layer['trainable']
  /** `[..., inputs]` to `[..., units]`. */
  readonly apply: (x: tf.Tensor) => tf.Tensor
}

function normPart(width: number): Part {
  const scale = variable(new Float32Array(width).fill(1), [width])
  const offset = zeros(width)
  return {
    trainable: { scale, offset },
    apply: (x) => normalisation.layerNorm(x, scale, offset),
  }
}

/** x W + b over the last axis. */
function productPart(inputs: number, units: number, rng: Rng, deviation?: number): Part {
  const kernel = drawn([inputs, units], rng, deviation)
  const bias = zeros(units)
  return {
    trainable: { kernel, bias },
    apply: (x) =>
      tf.reshape(products.dense(tf.reshape(x, [-1, inputs]), kernel, bias, 'linear'), [
        ...x.shape.slice(0, -1),
        units,
      ]),
  }
}

/** The weights of parts by `<part>.<name>`. */
const weightsOf = (parts: Readonly<Record<string, Part>>): Layer['trainable'] =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([id, { trainable }]) =>
      Object.entries(trainable).map(([name, weight]) => [`${id}.${name}`, weight] as const),
    ),
  )

/**
 * Tokens, whole numbers in floats from 0 to `tokens` - 1, `[length]`, to their rows of a table and those of their places, added:
 * `[length, width]`.
 */
export const embedding =
  (tokens: number, width: number): LayerMaker =>
  (inputShape, rng) => {
    const [length] = inputShape as readonly [number]
    const table = drawn([tokens, width], rng)
    const positions = drawn([length, width], rng)
    return {
      outputShape: [length, width],
      trainable: { table, positions },
      apply: (x, mode) => {
        const here = mode.places ? rowsOf(positions, mode.places) : positions
        return dropped(tf.add(rowsOf(table, x), here), mode)
      },
      at: (x, place) => ({
        y: tf.add(rowsOf(table, x), tf.slice(positions, [place, 0], [1, width])),
      }),
    }
  }

/** The places of texts `[n, length, ...]` of which each has a row of its own, `[n, length]`. */
const inOrder = (x: tf.Tensor): tf.Tensor =>
  tf.tile(tf.expandDims(tf.range(0, x.shape[1] as number), 0), [x.shape[0] as number, 1])

/** x + attention(norm(x)), each place from itself and those before in its text; `sums` layers add to x in all. Keeps keys and values. */
export const attention =
  (heads: number, sums: number): LayerMaker =>
  (inputShape, rng) => {
    const width = widthOf(inputShape)
    const norm = normPart(width)
    const qkv = productPart(width, 3 * width, rng)
    const out = productPart(width, width, rng, residual(sums))
    const told = (x: tf.Tensor): tf.Tensor => qkv.apply(norm.apply(x))
    return {
      outputShape: inputShape,
      trainable: weightsOf({ norm, qkv, out }),
      apply: (x, mode) => {
        const taken = causalAttention(told(x), heads, mode.places ?? inOrder(x))
        return tf.add(x, dropped(out.apply(taken), mode))
      },
      at: (x, _place, kept) => {
        const here = told(x)
        const [q, kv] = tf.split(here, [width, 2 * width], 2) as [tf.Tensor, tf.Tensor]
        const all = kept ? tf.concat([kept, kv], 1) : kv
        return { y: tf.add(x, out.apply(attentionAt(q, all, heads))), kept: all }
      },
      chances: (x) => attentionChances(told(x), heads, inOrder(x)),
    }
  }

/** x + W gelu(V norm(x) + c) + b at each place, `widening` times as wide between; `sums` layers add to x in all. */
export const mlp =
  (widening: number, sums: number): LayerMaker =>
  (inputShape, rng) => {
    const width = widthOf(inputShape)
    const norm = normPart(width)
    const up = productPart(width, widening * width, rng)
    const down = productPart(widening * width, width, rng, residual(sums))
    return {
      outputShape: inputShape,
      trainable: weightsOf({ norm, up, down }),
      apply: (x, mode) => tf.add(x, dropped(down.apply(gelu(up.apply(norm.apply(x)))), mode)),
    }
  }

/** Normalises every place by itself; Ba et al. 2016. */
export const layerNorm = (): LayerMaker => (inputShape) => ({
  outputShape: inputShape,
  ...normPart(widthOf(inputShape)),
})

/**
 * `[length, width]` to a logit for each of the first `tokens` tokens, `[length, tokens]`, without a bias. Where it is tied, by the
 * table of the embedding before it: Press & Wolf 2017 (arXiv:1608.05859).
 */
export const unembedding =
  (tokens: number, tied: boolean): LayerMaker =>
  (inputShape, rng, before) => {
    const [length, width] = inputShape as readonly [number, number]
    const kernel = tied ? null : drawn([width, tokens], rng)
    const table = tied
      ? defined(before.find(({ trainable }) => trainable['table'])?.trainable['table'], 'a table')
      : null
    return {
      outputShape: [length, tokens],
      trainable: kernel ? { kernel } : {},
      apply: (x) => {
        const rows = tf.reshape(x, [-1, width])
        const logits = table
          ? tf.matMul(rows, tf.slice(table, [0, 0], [tokens, width]), false, true)
          : tf.matMul(rows, kernel as tf.Tensor)
        return tf.reshape(logits, [...x.shape.slice(0, -1), tokens])
      },
    }
  }
