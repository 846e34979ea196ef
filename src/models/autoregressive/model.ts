/**
 * MADE, Germain et al. 2015 (arXiv:1502.03509), and PixelCNN, van den Oord et al. 2016 (arXiv:1601.06759): p(x) = prod_i p(x_i | x_j
 * before i in the order), all factors in one pass of a network whose masks let a pixel's output see those before it alone. Pixels are bits, drawn anew at every look with the grey value as the
 * chance of a one, on held-out data too. The conditional one is told the class as if it came before all pixels.
 */
import { anyFamily } from '../family.ts'
import { networkOf } from '../trunks.ts'
import { defined } from '../../lib/assert.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { bernoulli, bitNats, crossEntropy } from '../../nn/likelihoods.ts'
import { EntryByEntry } from '../../nn/entryByEntry.ts'
import { EVALUATING } from '../../nn/network.ts'
import { RowOfPixels, rowsAbove } from '../../nn/rowOfPixels.ts'
import * as tf from '../../nn/tf.ts'
import { networks } from './networks.ts'
import { orderOf, placesInOrder, turnsOf } from './order.ts'
import type { AutoregressiveHyperparameters as Hp } from './spec.ts'
import type { Family, Labels, Moment, Objective, SamplerState } from '../family.ts'
import type { Mode, Network } from '../../nn/network.ts'

interface Nets extends Record<string, Network> {
  /** Ends in the logit of every pixel, `[n, size]`. */
  predictor: Network
}

/** What the predictor reads: pixels in a row, `[n, size]`, and the class behind them. */
const reads = (x: tf.Tensor, labels: Labels, { conditional }: Hp): tf.Tensor => {
  const row = tf.reshape(x, [x.shape[0] as number, -1])
  return conditional ? tf.concat([row, defined(labels, 'the class of every image')], 1) : row
}

/** Images with the colours of a pixel side by side, `[n, height, width * colours, 1]`. */
const inOneColour = (x: tf.Tensor): tf.Tensor =>
  tf.reshape(x, [x.shape[0] as number, x.shape[1] as number, -1, 1])

/** How a predictor of windows is told the class. */
const tellingClass = (labels: Labels, { conditional }: Hp): Pick<Mode, 'told'> =>
  conditional ? { told: defined(labels, 'the class of every image') } : {}

/** Logits of every pixel of images of bits, `[n, ...shape]`. */
function logits(
  { predictor }: Nets,
  bits: tf.Tensor,
  labels: Labels,
  hp: Hp,
  mode: Mode,
): tf.Tensor {
  const l =
    hp.network === 'conv'
      ? predictor.apply(inOneColour(bits), { ...mode, ...tellingClass(labels, hp) })
      : predictor.apply(reads(bits, labels, hp), mode)
  return tf.reshape(l, bits.shape)
}

/** L = E[-log p(x)] = E[sum_i softplus(l_i) - x_i l_i], nats per image; eq. 2. */
function objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective {
  const { random, labels } = moment
  const bits = bernoulli(x, random)
  const l = logits(nets, bits, labels, hp, moment)
  const loss = crossEntropy(bits, l)
  return {
    loss,
    terms: { surprise: loss },
    flow: () => ({ x, bits, ...(labels ? { y: labels } : {}), chances: tf.sigmoid(l) }),
  }
}

/** Pixels that a step of the sampler draws: a row of the image, so that there is a pause some thirty times. */
const atOnce = (shape: readonly number[]): number => sizeOf(shape.slice(1))

/** A drawing that is under way: the logit of its next pixel, `[n, 1]`, and the bit that is put there. */
interface Drawing {
  output(): tf.Tensor
  add(bit: tf.Tensor): void
  /** What the next row is drawn from besides the bits, once this one is done. */
  readonly above?: readonly tf.Tensor[]
}

/** What a sampler's state keeps of the rows above, in the order of the windows. */
const aboveName = (index: number): string => `above${index}`
const aboveIn = (state: SamplerState): readonly tf.Tensor[] =>
  Object.keys(state).flatMap((_, index) => state[aboveName(index)] ?? [])

/** Begins to draw at these places, before which all is there; those of a predictor of windows lie in one row. */
function beginDrawing(
  { predictor }: Nets,
  state: SamplerState,
  places: readonly number[],
  labels: Labels,
  hp: Hp,
): Drawing {
  const bits = defined(state['bits'], 'the bits so far')
  if (hp.network === 'dense') return new EntryByEntry(predictor, reads(bits, labels, hp), places)
  const image = inOneColour(bits)
  const width = image.shape[2] as number
  const [place = 0] = places
  const row = Math.floor(place / width)
  const { told } = tellingClass(labels, hp)
  const kept = aboveIn(state)
  const above = kept.length > 0 ? kept : rowsAbove(predictor, image, row, told)
  return new RowOfPixels(
    predictor,
    above,
    Array.from({ length: place % width }, (_, column) =>
      tf.slice(image, [0, row, column, 0], [-1, 1, 1, 1]),
    ),
    told,
  )
}

/**
 * Draws the pixels at these places one after the other, each told by all before it: the chances of a one, and the bits, `[n, places]`
 * both.
 */
function drawn(
  drawing: Drawing,
  u: tf.Tensor,
  places: readonly number[],
): readonly [chances: tf.Tensor2D, bits: tf.Tensor2D] {
  const chances: tf.Tensor[] = []
  const drawnBits = places.map((place) => {
    const chance = tf.sigmoid(drawing.output())
    const bit = tf.cast(tf.less(tf.slice(u, [0, place], [-1, 1]), chance), 'float32')
    drawing.add(bit)
    chances.push(chance)
    return bit
  })
  return [tf.concat2d(chances as tf.Tensor2D[], 1), tf.concat2d(drawnBits as tf.Tensor2D[], 1)]
}

/** Goes on with images of which all before these places is drawn. */
function goOn(
  nets: Nets,
  state: SamplerState,
  places: readonly number[],
  labels: Labels,
  hp: Hp,
): SamplerState {
  const { x } = state
  const before = defined(state['bits'], 'the bits so far')
  const u = defined(state['u'], 'a draw for every pixel')
  const size = sizeOf(x.shape.slice(1))
  const begun = beginDrawing(nets, state, places, labels, hp)
  const [chances, bits] = drawn(begun, tf.reshape(u, [-1, size]), places)
  const there = tf.cast(tf.oneHot(tf.tensor1d([...places], 'int32'), size), 'float32')
  const put = (on: tf.Tensor, pixels: tf.Tensor2D): tf.Tensor =>
    tf.add(on, tf.reshape(tf.matMul(pixels, there), x.shape))
  const above = (begun.above ?? []).map((rows, index) => [aboveName(index), rows] as const)
  return { x: put(x, chances), bits: put(before, bits), u, ...Object.fromEntries(above) }
}

/** Drawings that go on from each image. */
const COMPLETIONS = 3

const model: Family<Nets, Hp> = {
  build: (hp, form, rng) => ({ predictor: networkOf(networks(hp, form).predictor, rng) }),
  players: { predictor: { updates: ['predictor'], objective } },
  sampler: {
    steps: (_hp, { shape }) => Math.ceil(sizeOf(shape) / atOnce(shape)),
    // An example is shown as the chances that its bits were drawn by: what is expected of the greys, told by the bits before.
    start: ({ count, random }, _hp, { shape }) => ({
      x: tf.zeros([count, ...shape]),
      bits: tf.zeros([count, ...shape]),
      u: random.uniform([count, ...shape]),
    }),
    step: (nets, state, i, { labels }, hp) => {
      const shape = state.x.shape.slice(1)
      const some = atOnce(shape)
      const places = placesInOrder(orderOf(hp), sizeOf(shape)).slice(i * some, (i + 1) * some)
      return goOn(nets, state, places, labels, hp)
    },
  },
  views: {
    surprise: (nets, { x, labels, random }, hp) => {
      const seen = defined(x, 'images to look at')
      const bits = bernoulli(seen, random)
      return { x: seen, surprise: bitNats(bits, logits(nets, bits, labels, hp, EVALUATING)) }
    },
    completions: (nets, { x, labels, random, given }, hp) => {
      const whole = defined(x, 'images to go on from')
      const shape = whole.shape.slice(1)
      const size = sizeOf(shape)
      const known = Math.round(given * size)
      const order = placesInOrder(orderOf(hp), size)
      const turns = tf.tensor(turnsOf(orderOf(hp), size), shape)
      const isKnown = tf.cast(tf.less(turns, known), 'float32')
      const each = (of: tf.Tensor): tf.Tensor =>
        tf.tile(of, [COMPLETIONS, ...of.shape.slice(1).map(() => 1)])
      const many = each(whole)
      let state: SamplerState = {
        x: tf.mul(many, isKnown),
        bits: tf.mul(bernoulli(many, random), isKnown),
        u: random.uniform(many.shape),
      }
      const y = labels && each(labels)
      const some = atOnce(shape)
      for (let turn = known; turn < size;) {
        const end = Math.min(size, (Math.floor(turn / some) + 1) * some)
        const places = order.slice(turn, end)
        const before = state
        state = tf.tidy(() => goOn(nets, before, places, y, hp))
        turn = end
      }
      return { drawn: tf.clone(state.x), turns }
    },
  },
}

export const family = anyFamily(model)
