/** A decoder-only transformer in TensorFlow.js's own operations, since `tf.layers` has no attention. */
import * as tf from '@tensorflow/tfjs'
import { WORKS } from '../../workList.ts'
import type { Stepping } from './stepping.ts'

const BLOCKS = 4
const HEADS = 4
const WIDTH = 64
const LENGTH = WORKS.transformer.shape[0]
/** The end of a text and its characters; behind them stands the token that says that a text begins. */
const TOKENS = WORKS.transformer.range[1]

type Weights = Readonly<Record<string, tf.Variable>>

const normal = (...shape: number[]): tf.Variable => tf.variable(tf.randomNormal(shape, 0, 0.02))
const zeros = (n: number): tf.Variable => tf.variable(tf.zeros([n]))
const ones = (n: number): tf.Variable => tf.variable(tf.ones([n]))

const blockWeights = (): Weights => ({
  scale1: ones(WIDTH),
  offset1: zeros(WIDTH),
  qkv: normal(WIDTH, 3 * WIDTH),
  qkvBias: zeros(3 * WIDTH),
  out: normal(WIDTH, WIDTH),
  outBias: zeros(WIDTH),
  scale2: ones(WIDTH),
  offset2: zeros(WIDTH),
  up: normal(WIDTH, 4 * WIDTH),
  upBias: zeros(4 * WIDTH),
  down: normal(4 * WIDTH, WIDTH),
  downBias: zeros(WIDTH),
})

function norm(x: tf.Tensor, scale: tf.Variable, offset: tf.Variable): tf.Tensor {
  const { mean, variance } = tf.moments(x, -1, true)
  return x.sub(mean).div(variance.add(1e-5).sqrt()).mul(scale).add(offset)
}

const product = (x: tf.Tensor, kernel: tf.Variable, bias: tf.Variable): tf.Tensor =>
  tf
    .matMul(x.reshape([-1, kernel.shape[0] as number]), kernel as tf.Tensor2D)
    .add(bias)
    .reshape([...x.shape.slice(0, -1), kernel.shape[1] as number])

/** The tanh form. */
const gelu = (x: tf.Tensor): tf.Tensor =>
  x.mul(0.5).mul(
    x
      .add(x.pow(3).mul(0.044715))
      .mul(Math.sqrt(2 / Math.PI))
      .tanh()
      .add(1),
  )

const byHeads = (x: tf.Tensor, batch: number): tf.Tensor =>
  x.reshape([batch, LENGTH, HEADS, WIDTH / HEADS]).transpose([0, 2, 1, 3])

function attention(x: tf.Tensor, w: Weights, mask: tf.Tensor, batch: number): tf.Tensor {
  const [q, k, v] = tf
    .split(product(x, w['qkv']!, w['qkvBias']!), 3, 2)
    .map((part) => byHeads(part, batch)) as [tf.Tensor, tf.Tensor, tf.Tensor]
  const scores = tf
    .matMul(q, k, false, true)
    .div(Math.sqrt(WIDTH / HEADS))
    .add(mask)
  const taken = tf.matMul(tf.softmax(scores), v).transpose([0, 2, 1, 3])
  return product(taken.reshape([batch, LENGTH, WIDTH]), w['out']!, w['outBias']!)
}

/** Texts as those of the other runners, filled up to the longest that there may be; the filling does not count. */
function textsOf(batch: number) {
  const ends = tf.floor(tf.randomUniform([batch, 1], 0, Math.ceil((2 * LENGTH) / 3)))
  const places = tf.range(0, LENGTH)
  const characters = tf.floor(tf.randomUniform([batch, LENGTH], ...WORKS.transformer.range))
  const texts = tf.where(tf.less(places, ends), characters, tf.zerosLike(characters))
  const begins = tf.fill([batch, 1], TOKENS)
  return {
    reads: tf.concat([begins, texts.slice([0, 0], [batch, LENGTH - 1])], 1).toInt(),
    targets: tf.oneHot(texts.toInt(), TOKENS).toFloat(),
    counts: tf.lessEqual(places, ends).toFloat(),
  }
}

/** Its step on one batch of texts. */
export function transformerStepping(batch: number): Stepping {
  const table = normal(TOKENS + 1, WIDTH)
  const positions = normal(LENGTH, WIDTH)
  const blocks = Array.from({ length: BLOCKS }, blockWeights)
  const last = { scale: ones(WIDTH), offset: zeros(WIDTH) }
  const weights = [
    table,
    positions,
    ...blocks.flatMap((block) => Object.values(block)),
    ...Object.values(last),
  ]
  const { reads, targets, counts } = textsOf(batch)
  const mask = tf.linalg
    .bandPart(tf.ones([LENGTH, LENGTH]), -1, 0)
    .sub(1)
    .mul(1e9)
  // It has no AdamW.
  const optimiser = tf.train.adam(2e-3, 0.9, 0.99)
  const objective = (): tf.Scalar => {
    let h: tf.Tensor = tf.gather(table, reads as tf.Tensor2D).add(positions)
    for (const w of blocks) {
      h = h.add(attention(norm(h, w['scale1']!, w['offset1']!), w, mask, batch))
      const wide = gelu(product(norm(h, w['scale2']!, w['offset2']!), w['up']!, w['upBias']!))
      h = h.add(product(wide, w['down']!, w['downBias']!))
    }
    const rows = norm(h, last.scale, last.offset).reshape([-1, WIDTH]) as tf.Tensor2D
    const unembedding = table.slice([0, 0], [TOKENS, WIDTH]) as tf.Tensor2D
    const logits = tf.matMul(rows, unembedding, false, true).reshape([batch, LENGTH, TOKENS])
    const nats = tf.neg(tf.logSoftmax(logits).mul(targets).sum(-1))
    return nats.mul(counts).sum().div(counts.sum())
  }
  const step = (): tf.Tensor1D =>
    tf.tidy(
      () =>
        tf.reshape(optimiser.minimize(objective, true, weights) as tf.Scalar, [1]) as tf.Tensor1D,
    )
  return { step, weights }
}
