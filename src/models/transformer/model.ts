/**
 * A decoder-only transformer as GPT-2 is, Radford et al. 2019: p(x) = prod_i p(x_i | what stands before it). Before the first
 * character stands a token that says that a text begins, or its class where the model is told it. Token 0 ends a text.
 */
import { anyFamily } from '../family.ts'
import { networkOf } from '../trunks.ts'
import { defined } from '../../lib/assert.ts'
import { entryAt, shapedChances } from '../../nn/choice.ts'
import { tokenNats } from '../../nn/likelihoods.ts'
import { EVALUATING } from '../../nn/network.ts'
import { outputAt } from '../../nn/placeByPlace.ts'
import * as tf from '../../nn/tf.ts'
import { likeliest } from './likeliest.ts'
import { beginning, logitsOf } from './reading.ts'
import { networks } from './networks.ts'
import type { Kept } from '../../nn/placeByPlace.ts'
import type { Nets } from './reading.ts'
import type { TransformerHyperparameters as Hp } from './spec.ts'
import type { Family, Moment, Objective, SamplerState } from '../family.ts'

/** Ones at the characters of texts and at the first end, zeros behind it, `[n, length]`. */
function counted(x: tf.Tensor): tf.Tensor {
  const [n, length] = x.shape as [number, number]
  const before = tf.slice(x, [0, 0], [n, length - 1])
  return tf.concat([tf.ones([n, 1]), tf.minimum(before, 1)], 1)
}

/** L = -sum log p(x_i | before) / number of characters and ends, in nats. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { labels, random } = moment
  const mode = { ...moment, dropout: { rate: hp.dropout, random } }
  const counts = counted(x)
  const nats = tf.mul(tokenNats(x, logitsOf(nets, x, labels, mode)), counts)
  const loss = tf.div(tf.sum(nats), tf.sum(counts)) as tf.Scalar
  return {
    loss,
    terms: { natsPerCharacter: loss },
    flow: () => ({ x, ...(labels ? { y: labels } : {}) }),
  }
}

/** Draws the token at place `i` of texts of which all before is drawn. An ended text stays ended. */
function drawAt({ predictor }: Nets, state: SamplerState, i: number, hp: Hp): SamplerState {
  const { x, ...others } = state
  const { u, token, ...before } = others as Record<'u' | 'token', tf.Tensor> & Kept
  const [n, length] = x.shape as [number, number]
  const { y, kept } = outputAt(predictor, token, i, before)
  const drawn = entryAt(shapedChances(tf.reshape(y, [n, -1]), hp), tf.slice(u, [0, i], [n, 1]))
  const goesOn = i === 0 ? drawn : tf.mul(drawn, tf.minimum(tf.slice(x, [0, i - 1], [n, 1]), 1))
  const there = tf.oneHot(tf.tensor1d([i], 'int32'), length)
  return { x: tf.add(x, tf.mul(goesOn, tf.cast(there, 'float32'))), u, token: goesOn, ...kept }
}

const model: Family<Nets, Hp> = {
  build: (hp, form, rng) => ({ predictor: networkOf(networks(hp, form).predictor, rng) }),
  players: { predictor: { updates: ['predictor'], objective } },
  sampler: {
    // The last place is that of an end.
    steps: (_hp, { shape }) => (shape[0] as number) - 1,
    start: ({ count, labels, random }, _hp, { shape, vocabulary }) => ({
      x: tf.zeros([count, ...shape]),
      u: random.uniform([count, ...shape]),
      token: beginning(count, labels, defined(vocabulary, 'the vocabulary')),
    }),
    step: (nets, state, i, _asked, hp) => drawAt(nets, state, i, hp),
  },
  views: {
    attention: (nets, { x, labels }) => {
      const attended: tf.Tensor[] = []
      logitsOf(nets, defined(x, 'texts to look at'), labels, EVALUATING, (layer, h) => {
        if (layer.chances) attended.push(layer.chances(h))
      })
      return { attention: tf.stack(attended, 1) }
    },
    next: (nets, { x, labels }) => {
      const seen = defined(x, 'texts to look at')
      const logits = logitsOf(nets, seen, labels, EVALUATING)
      return { probabilities: tf.softmax(logits), surprise: tokenNats(seen, logits) }
    },
    likeliest: (nets, { x, labels, given }) =>
      likeliest(nets, defined(x, 'a text to go on from'), labels, given),
    embeddings: ({ predictor }) => {
      const tokens = predictor.outputShape[1] as number
      const table = defined(predictor.layers[0]?.trainable['table'], 'the table')
      return { embeddings: tf.slice(table, [0, 0], [tokens, table.shape[1] as number]) }
    },
  },
}

export const family = anyFamily(model)
