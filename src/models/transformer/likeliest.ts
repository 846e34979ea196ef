/** How a text goes on likeliest: token by token, and by a beam. */
import { ranks } from '../../nn/choice.ts'
import { EVALUATING } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import { logitsOf } from './reading.ts'
import type { Labels } from '../family.ts'
import type { Nets } from './reading.ts'

/** The log-likelihood of what cannot be: finite, so that 0 times it is 0. */
const NEVER = -1e9

/** Ones at these entries of a row of `n`, zeros elsewhere: `[1, n]`. */
const onesAt = (n: number, isOne: (i: number) => boolean): tf.Tensor2D =>
  tf.tensor2d([Array.from({ length: n }, (_, i) => Number(isOne(i)))])

interface Beam {
  /** `[beams, length]` */
  readonly tokens: tf.Tensor
  /** Nats of the continuation, below 0, `[beams]`. */
  readonly logLikelihood: tf.Tensor
}

/** What each sequence of a beam can go on with at place i, and how likely that is: `[beams, vocabulary]`. */
function continuations(nets: Nets, tokens: tf.Tensor, i: number, labels: Labels): tf.Tensor {
  const [beams, length] = tokens.shape as [number, number]
  const logits = logitsOf(nets, tokens, labels, EVALUATING)
  const vocabulary = logits.shape[2] as number
  const here = tf.reshape(tf.slice(logits, [0, i, 0], [beams, 1, vocabulary]), [beams, vocabulary])
  const noEnd = onesAt(vocabulary, (token) => token > 0)
  // The last place is that of an end, and so is all behind one.
  const going =
    i === length - 1 ? tf.add(tf.logSoftmax(here), tf.mul(noEnd, NEVER)) : tf.logSoftmax(here)
  if (i === 0) return going
  const isOpen = tf.minimum(tf.slice(tokens, [0, i - 1], [beams, 1]), 1)
  return tf.add(tf.mul(isOpen, going), tf.mul(tf.sub(1, isOpen), tf.mul(noEnd, NEVER)))
}

/** The likeliest continuations by one token, of all that all sequences can go on with. */
function goOn(nets: Nets, beam: Beam, i: number, labels: Labels): Beam {
  const [beams, length] = beam.tokens.shape as [number, number]
  const gained = continuations(nets, beam.tokens, i, labels)
  const vocabulary = gained.shape[1] as number
  const all = tf.reshape(tf.add(tf.expandDims(beam.logLikelihood, 1), gained), [1, -1])
  const places = tf.tensor2d(
    Array.from({ length: beams }, (_, k) => k),
    [beams, 1],
  )
  const chosen = tf.cast(tf.equal(ranks(all), places), 'float32')
  const of = tf.reshape(chosen, [beams, beams, vocabulary])
  const parents = tf.sum(of, 2) as tf.Tensor2D
  const numbers = tf.tensor2d(
    Array.from({ length: vocabulary }, (_, k) => k),
    [vocabulary, 1],
  )
  const token = tf.matMul(tf.sum(of, 1) as tf.Tensor2D, numbers)
  const kept = tf.matMul(parents, beam.tokens as tf.Tensor2D)
  return {
    tokens: tf.add(
      kept,
      tf.mul(
        token,
        onesAt(length, (place) => place === i),
      ),
    ),
    logLikelihood: tf.sum(tf.mul(chosen, all), 1),
  }
}

/** Goes on with a text `[1, length]` from place `known` on, with so many sequences; a beam of one is greedy. */
function continued(nets: Nets, x: tf.Tensor, known: number, beams: number, labels: Labels): Beam {
  const length = x.shape[1] as number
  const isKnown = onesAt(length, (place) => place < known)
  // One beginning: the others are none until it has gone on in different ways.
  const first = Array.from({ length: beams }, (_, k) => (k === 0 ? 0 : NEVER))
  let beam: Beam = {
    tokens: tf.tile(tf.mul(x, isKnown), [beams, 1]),
    logLikelihood: tf.tensor1d(first),
  }
  const told = labels && tf.tile(labels, [beams, 1])
  for (let i = known; i < length; i++) {
    const before = beam
    beam = tf.tidy(() => ({ ...goOn(nets, before, i, told) }))
  }
  return beam
}

/**
 * Continuations of the first text from the share `given` on, with what is known before them: in row 0 the one that takes the likeliest
 * token at each place, in the others, where there is more than one beam, those that a search with so many finds, the likeliest first.
 * Where there are not so many, a row's log-likelihood is below -1e8. `tokens` `[rows, length]`, `logLikelihood` `[rows]`, nats of the
 * continuation.
 */
export function likeliest(
  nets: Nets,
  x: tf.Tensor,
  labels: Labels,
  { given, beams }: { readonly given: number; readonly beams: number },
): Record<'tokens' | 'logLikelihood', tf.Tensor> {
  const length = x.shape[1] as number
  const first = tf.slice(x, [0, 0], [1, length])
  const told = labels && tf.slice(labels, [0, 0], [1, labels.shape[1] as number])
  const known = Math.round(given * length)
  const widths = beams > 1 ? [1, beams] : [1]
  const found = widths.map((width) => continued(nets, first, known, width, told))
  return {
    tokens: tf.concat(found.map(({ tokens }) => tokens)),
    logLikelihood: tf.concat(found.map(({ logLikelihood }) => logLikelihood)),
  }
}
