/** Operations that reduce axes, and what is built from them. */
import * as tf from '../tfjs.ts'
import { apart, gradientCase, normal, positive, valueCase } from './testCase.ts'
import type { Input, OpCase } from './testCase.ts'

type Reduce = (x: tf.Tensor, axis?: number | number[], keepDims?: boolean) => tf.Tensor

/** A shape, and the axes to reduce; all of them when none is named. */
interface Reduction {
  readonly shape: number[]
  readonly axes: number[] | undefined
}

const reduction = (shape: number[], ...axes: number[]): Reduction => ({
  shape,
  axes: axes.length > 0 ? axes : undefined,
})

const REDUCED: readonly Reduction[] = [
  reduction([]),
  reduction([7]),
  reduction([133], 0),
  reduction([5, 7]),
  reduction([5, 7], 0),
  reduction([5, 7], 1),
  reduction([1, 7], 0),
  reduction([33, 18], 0),
  reduction([18, 67], 1),
  reduction([3, 4, 5], 1),
  reduction([3, 4, 5], 0, 1),
  reduction([3, 4, 5], 0, 2),
  reduction([3, 4, 5], -1),
  reduction([2, 3, 4, 5], 0, 1, 2),
  reduction([2, 3, 4, 5], 1, 2),
  reduction([2, 3, 4, 5], 1, 2, 3),
  reduction([2, 3, 1, 2, 3], 1, 3),
]

/** Large enough to be shared among threads. */
const LARGE: readonly Reduction[] = [reduction([300, 257], 0), reduction([300, 257], 1)]

const FEW: readonly Reduction[] = [
  reduction([5, 7], 0),
  reduction([5, 7], 1),
  reduction([3, 4, 5], 0, 2),
]

const over = (axes: number[] | undefined): string => (axes ? `axes (${axes})` : 'all axes')

/** Every other row keeps the reduced axes. */
const ways = (
  name: string,
  reduce: Reduce,
  input: (...shape: number[]) => Input,
  reductions: readonly Reduction[] = FEW,
): OpCase[] =>
  reductions.map(({ shape, axes }, i) => {
    const keep = i % 2 === 1
    return gradientCase(
      `${name} of [${shape}] over ${over(axes)}${keep ? ', kept' : ''}`,
      [input(...shape)],
      (x) => reduce(x, axes, keep),
    )
  })

const integers = (x: tf.Tensor): tf.Tensor => tf.cast(tf.mul(x, 4), 'int32')
const truths = (x: tf.Tensor): tf.Tensor => tf.greater(x, 0.3)

const indices = (shape: number[], axis: number): OpCase[] => [
  valueCase(`argMax of [${shape}] over axis ${axis}`, [apart(...shape)], (x) => tf.argMax(x, axis)),
  valueCase(`argMin of [${shape}] over axis ${axis}`, [apart(...shape)], (x) => tf.argMin(x, axis)),
]

const LOSSES: readonly OpCase[] = [
  gradientCase('softmaxCrossEntropy', [normal(2, 4)], (x) =>
    tf.losses.softmaxCrossEntropy(tf.oneHot(tf.tensor1d([0, 2], 'int32'), 4), x),
  ),
  gradientCase('sigmoidCrossEntropy', [normal(5, 1)], (x) =>
    tf.losses.sigmoidCrossEntropy(tf.ones([5, 1]), x),
  ),
  gradientCase('meanSquaredError', [normal(5, 7), normal(5, 7)], (a, b) =>
    tf.losses.meanSquaredError(a, b),
  ),
  gradientCase('a binary cross-entropy from logits', [normal(3, 19), positive(3, 19)], (x, y) =>
    tf.mean(tf.sum(tf.sub(tf.softplus(x), tf.mul(x, y)), 1)),
  ),
  gradientCase('a Gaussian divergence', [normal(3, 5), normal(3, 5)], (mu, logVar) => {
    const terms = tf.sub(tf.add(tf.square(mu), tf.exp(logVar)), tf.add(logVar, 1))
    return tf.mul(0.5, tf.mean(tf.sum(terms, 1)))
  }),
]

export const REDUCTIONS: readonly OpCase[] = [
  ...ways('sum', (...all) => tf.sum(...all), normal, [...REDUCED, ...LARGE]),
  ...ways('mean', (...all) => tf.mean(...all), normal, [...REDUCED, ...LARGE]),
  ...ways('max', (...all) => tf.max(...all), apart, REDUCED),
  ...ways('min', (...all) => tf.min(...all), apart),
  ...ways('prod', (...all) => tf.prod(...all), positive),
  ...ways('logSumExp', (...all) => tf.logSumExp(...all), normal),
  ...ways('norm', (x, axis, keep) => tf.norm(x, 'euclidean', axis, keep), normal),
  ...ways('variance', (x, axis, keep) => tf.moments(x, axis, keep).variance, normal),
  ...indices([9], 0),
  ...indices([5, 7], 0),
  ...indices([5, 7], 1),
  ...indices([18, 67], 1),
  ...indices([3, 4, 5], 1),
  valueCase('sum of int32', [normal(5, 7)], (x) => tf.sum(integers(x), 1)),
  valueCase('sum of bool', [normal(5, 7)], (x) => tf.sum(truths(x), 0)),
  valueCase('mean of int32', [normal(5, 7)], (x) => tf.mean(integers(x), 1)),
  valueCase('max of int32', [normal(5, 7)], (x) => tf.max(integers(x), 0)),
  valueCase('prod of int32', [normal(3, 2)], (x) => tf.prod(integers(x), 1)),
  valueCase('all', [normal(5, 2)], (x) => tf.all(truths(x), 1)),
  valueCase('any', [normal(5, 3)], (x) => tf.any(truths(x), 1)),
  gradientCase('softmax', [normal(5, 7)], (x) => tf.softmax(x)),
  gradientCase('softmax of rank 3', [normal(2, 3, 9)], (x) => tf.softmax(x)),
  gradientCase('softmax of large numbers', [normal(3, 5)], (x) => tf.softmax(tf.mul(x, 60))),
  gradientCase('logSoftmax', [normal(5, 7)], (x) => tf.logSoftmax(x)),
  ...LOSSES,
]
