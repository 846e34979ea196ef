/** Causal attention with several heads, as one kernel and one for its gradient. Vaswani et al. 2017, sec. 3.2 (arXiv:1706.03762). */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'

/** Added to the score of a place of which nothing is taken: its exponential is 0. */
const BARRED = -1e9

/** `[n, places, width]` by heads: `[n, heads, places, width / heads]`. */
function byHeads(x: tf.Tensor, heads: number): tf.Tensor {
  const [n, places, width] = x.shape as [number, number, number]
  return tf.transpose(tf.reshape(x, [n, places, heads, width / heads]), [0, 2, 1, 3])
}

/** The heads side by side again. */
function sideBySide(x: tf.Tensor): tf.Tensor {
  const [n, heads, places, size] = x.shape as [number, number, number, number]
  return tf.reshape(tf.transpose(x, [0, 2, 1, 3]), [n, places, heads * size])
}

/** Part `k` of the last axis, which is `parts` side by side. */
function partOf(x: tf.Tensor, k: number, parts: number): tf.Tensor {
  const width = (x.shape[2] as number) / parts
  return tf.slice(x, [0, 0, k * width], [-1, -1, width])
}

/** q k^T / sqrt(size), `[n, heads, places of q, places of k]`; `size` is that of a head. */
const scoresOf = (q: tf.Tensor, k: tf.Tensor): tf.Tensor =>
  tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(q.shape[3] as number))

/** What is added to the scores, `[n, 1, length, length]`: nothing where a place (rows) takes from one (columns). */
function barred(places: tf.Tensor): tf.Tensor {
  const [n, length] = places.shape as [number, number]
  const all = tf.range(0, length)
  const [own, other] = [tf.reshape(all, [length, 1]), tf.reshape(all, [1, length])]
  const first = tf.sub(own, tf.reshape(places, [n, 1, length, 1]))
  const isBarred = tf.logicalOr(tf.greater(other, own), tf.less(other, first))
  return tf.mul(tf.cast(isBarred, 'float32'), BARRED)
}

/**
 * How much each place (rows) takes from itself and from each before it in its text (columns): `[n, heads, length, length]`, rows sum
 * to 1. For the arguments see {@link causalAttention}.
 */
export function attentionChances(qkv: tf.Tensor, heads: number, places: tf.Tensor): tf.Tensor {
  const [q, k] = [byHeads(partOf(qkv, 0, 3), heads), byHeads(partOf(qkv, 1, 3), heads)]
  return tf.softmax(tf.add(scoresOf(q, k), barred(places)))
}

/**
 * The same at one place alone, from its queries, `[n, 1, width]`, and the keys and values of it and of those before it,
 * `[n, places, 2 width]`: `[n, 1, width]`.
 */
export function attentionAt(q: tf.Tensor, kv: tf.Tensor, heads: number): tf.Tensor {
  const scores = scoresOf(byHeads(q, heads), byHeads(partOf(kv, 0, 2), heads))
  return sideBySide(tf.matMul(tf.softmax(scores), byHeads(partOf(kv, 1, 2), heads)))
}

/**
 * softmax(q k^T / sqrt(size)) v, where a place takes from itself and from those before it in its text alone: `[n, length, width]`.
 * `qkv` is `[n, length, 3 width]`, queries before keys before values, and in each the heads side by side, `size` = width / heads.
 * `places`, `[n, length]`, has each place's number in its text, whole numbers in floats from 0 on: several texts may follow one
 * another in a row. Where a backend has the kernels `CausalAttention` and `CausalAttentionGrad` they are used, except inside a
 * gradient that is differentiated again. No gradient flows into the places.
 */
export function causalAttention(qkv: tf.Tensor, heads: number, places: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('CausalAttention'))
    return tf.engine().runKernel('CausalAttention', { qkv, places }, { heads }) as tf.Tensor
  const chances = attentionChances(qkv, heads, places)
  return sideBySide(tf.matMul(chances, byHeads(partOf(qkv, 2, 3), heads)))
}

/** Registers the gradient, which computes the chances anew: they are many, and short sequences are quick. */
export function registerAttentionGradient(): void {
  tf.registerGradient({
    kernelName: 'CausalAttention',
    inputsToSave: ['qkv', 'places'],
    gradFunc: (dy, saved, attrs) => {
      const [qkv, places] = saved as [tf.Tensor, tf.Tensor]
      return {
        qkv: () =>
          tf
            .engine()
            .runKernel(
              'CausalAttentionGrad',
              { dy: dy as tf.Tensor, qkv, places },
              attrs,
            ) as tf.Tensor,
        places: () => tf.zerosLike(places),
      }
    },
  })
}
