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
import { entriesAt, packed } from '../../nn/packing.ts'
import { outputAt } from '../../nn/placeByPlace.ts'
import * as tf from '../../nn/tf.ts'
import { likeliest } from './likeliest.ts'
import { beginning, logitsOf, readsOf } from './reading.ts'
import { networks } from './networks.ts'
import type { Nets } from './reading.ts'
import type { TransformerHyperparameters as Hp } from './spec.ts'
import type { RandomTensors } from '../../nn/random.ts'
import type { Shape } from '../../nn/network.ts'
import type {
  Arranged,
  Family,
  Labels,
  Moment,
  Objective,
  SamplerState,
  ViewRequest,
} from '../family.ts'

/** Ones at the characters of texts and at the first end, zeros behind it, `[n, length]`. */
function counted(x: tf.Tensor): tf.Tensor {
  const [n, length] = x.shape as [number, number]
  const before = tf.slice(x, [0, 0], [n, length - 1])
  return tf.concat([tf.ones([n, 1]), tf.minimum(before, 1)], 1)
}

/** L = -sum log p(x_i | before) / number of characters and ends, in nats. Packed texts give the same sums over fewer places. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { labels, random, arranged } = moment
  const { slots, places } = arranged ?? {}
  const there = (entries: tf.Tensor): tf.Tensor => (slots ? entriesAt(entries, slots) : entries)
  const mode = { ...moment, dropout: { rate: hp.dropout, random }, ...(places ? { places } : {}) }
  const logits = nets.predictor.apply(there(readsOf(nets, x, labels)), mode)
  const counts = there(counted(x))
  const nats = tf.mul(tokenNats(there(x), logits), counts)
  const loss = tf.div(tf.sum(nats), tf.sum(counts)) as tf.Scalar
  return {
    loss,
    terms: { natsPerCharacter: loss },
    flow: () => ({ x, ...(labels ? { y: labels } : {}) }),
  }
}

/** The batch's texts one after another, as {@link Packing} has them. */
function arrange(x: Float32Array, [, length]: readonly number[]): Record<string, Arranged> {
  const { slots, places, rows } = packed(x, length as number)
  const shape = [rows, length as number]
  return { slots: { values: slots, shape }, places: { values: places, shape } }
}

/** Puts the token that `choose` takes by the logits, `[n, vocabulary]`, at place `i` of texts of which all before is there. */
function putAt(
  { predictor }: Nets,
  { x, u, token, ...before }: SamplerState,
  i: number,
  choose: (logits: tf.Tensor) => tf.Tensor,
): SamplerState {
  const [n, length] = x.shape as [number, number]
  const { y, kept } = outputAt(predictor, defined(token, 'the token before'), i, before)
  const chosen = choose(tf.reshape(y, [n, -1]))
  const there = tf.oneHot(tf.tensor1d([i], 'int32'), length)
  return {
    x: tf.add(x, tf.mul(chosen, tf.cast(there, 'float32'))),
    u: defined(u, 'a draw for every place'),
    token: chosen,
    ...kept,
  }
}

/** Draws the token at place `i`. An ended text stays ended. */
function drawAt(nets: Nets, state: SamplerState, i: number, hp: Hp): SamplerState {
  const { x, u } = state
  const n = x.shape[0] as number
  return putAt(nets, state, i, (logits) => {
    const chances = shapedChances(logits, hp)
    const drawn = entryAt(chances, tf.slice(defined(u, 'a draw for every place'), [0, i], [n, 1]))
    return i === 0 ? drawn : tf.mul(drawn, tf.minimum(tf.slice(x, [0, i - 1], [n, 1]), 1))
  })
}

const start = (shape: Shape, labels: Labels, random: RandomTensors, vocabulary: number) => ({
  x: tf.zeros([...shape]),
  u: random.uniform(shape),
  token: beginning(shape[0] as number, labels, vocabulary),
})

/**
 * Texts gone on with by drawing, from the share `given` of each on: `tokens` `[n, length]`, and the log-likelihood of what was
 * drawn, `[n]`, in nats by the model itself, before temperature, top k and top p.
 */
function drawnOn(nets: Nets, { x, labels, random, given }: ViewRequest, hp: Hp) {
  const texts = defined(x, 'texts to go on from')
  const [n, length] = texts.shape as [number, number]
  const vocabulary = nets.predictor.outputShape[1] as number
  const known = Math.round(given * length)
  let state: SamplerState = start([n, length], labels, random, vocabulary)
  for (let i = 0; i < length - 1; i++) {
    const before = state
    state = tf.tidy(() =>
      i < known
        ? putAt(nets, before, i, () => tf.slice(texts, [0, i], [n, 1]))
        : drawAt(nets, before, i, hp),
    )
  }
  const isDrawn = tf.cast(tf.greaterEqual(tf.range(0, length), known), 'float32')
  const nats = tokenNats(state.x, logitsOf(nets, state.x, labels, EVALUATING))
  const drawn = tf.mul(tf.mul(nats, counted(state.x)), isDrawn)
  return { tokens: tf.clone(state.x), logLikelihood: tf.neg(tf.sum(drawn, 1)) }
}

const model: Family<Nets, Hp> = {
  build: (hp, form, rng) => ({ predictor: networkOf(networks(hp, form).predictor, rng) }),
  players: { predictor: { updates: ['predictor'], objective, arrange } },
  sampler: {
    // The last place is that of an end.
    steps: (_hp, { shape }) => (shape[0] as number) - 1,
    start: ({ count, labels, random }, _hp, { shape, vocabulary }) =>
      start([count, ...shape], labels, random, defined(vocabulary, 'the vocabulary')),
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
      return {
        x: seen,
        ...(labels ? { labels } : {}),
        probabilities: tf.softmax(logits),
        surprise: tokenNats(seen, logits),
      }
    },
    continuations: drawnOn,
    likeliest: (nets, { x, labels, given }, { beamWidth }) =>
      likeliest(nets, defined(x, 'a text to go on from'), labels, { given, beams: beamWidth }),
    embeddings: ({ predictor }) => {
      const tokens = predictor.outputShape[1] as number
      const table = defined(predictor.layers[0]?.trainable['table'], 'the table')
      return { embeddings: tf.slice(table, [0, 0], [tokens, table.shape[1] as number]) }
    },
  },
}

export const family = anyFamily(model)
