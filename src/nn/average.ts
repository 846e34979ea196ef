import { defined } from '../lib/assert.ts'
import * as tf from './tf.ts'
import type { Module } from './module.ts'

/** Every weight and every running statistic: statistics of other weights would not fit the averaged ones. */
function pairs(to: Module, from: Module): { to: tf.Variable; from: tf.Variable }[] {
  const sources = from.variables
  return [...to.variables].map(([name, variable]) => ({
    to: variable,
    from: defined(sources.get(name), name),
  }))
}

/**
 * average := decay average + (1 - decay) source; `decay` is a scalar. Yazici et al. 2019 (arXiv:1806.04498). Both
 * have the same variables.
 */
export const moveAverage = (average: Module, source: Module, decay: tf.Scalar): void =>
  tf.runAverages(
    pairs(average, source).map(({ to, from }) => ({ average: to, source: from })),
    decay,
  )

/** Gives a network the values of another with the same variables, as a copy of its own. */
export function copyNetwork(copy: Module, source: Module): void {
  for (const { to, from } of pairs(copy, source)) tf.tidy(() => to.assign(tf.add(from, 0)))
}

/** Decay of a moving average at an update, counted from 1: warmed up, so that it does not lag at the start. */
export const warmDecay = (decay: number, step: number): number =>
  Math.min(decay, (1 + step) / (10 + step))
