/** Operations on each number by itself. */
import * as tf from '../tfjs.ts'
import {
  apart,
  awayFromZero,
  exactly,
  gradientCase,
  normal,
  onWasm,
  positive,
  valueCase,
} from './testCase.ts'
import type { OpCase, Operation } from './testCase.ts'

// 133 numbers: a few vectors of every width, and a rest.
const SHAPE = [7, 19] as const

const SMOOTH: Record<string, Operation> = {
  sigmoid: tf.sigmoid,
  tanh: tf.tanh,
  softplus: tf.softplus,
  logSigmoid: tf.logSigmoid,
  exp: tf.exp,
  expm1: tf.expm1,
  square: tf.square,
  neg: tf.neg,
  sin: tf.sin,
  cos: tf.cos,
  erf: tf.erf,
  atan: tf.atan,
  swish: (x) => tf.mul(x, tf.sigmoid(x)),
}

const ABOVE_ZERO: Record<string, Operation> = {
  sqrt: tf.sqrt,
  rsqrt: tf.rsqrt,
  log: tf.log,
  log1p: tf.log1p,
  reciprocal: tf.reciprocal,
}

const KINKED: Record<string, Operation> = {
  relu: tf.relu,
  relu6: tf.relu6,
  leakyRelu: (x) => tf.leakyRelu(x, 0.2),
  elu: tf.elu,
  selu: tf.selu,
  abs: tf.abs,
  sign: tf.sign,
  step: (x) => tf.step(x),
  round: tf.round,
  floor: tf.floor,
  ceil: tf.ceil,
  clipByValue: (x) => tf.clipByValue(x, -0.5, 0.5),
  'prelu with one slope': (x) => tf.prelu(x, tf.scalar(0.3)),
  'clipByValue above a bound': (x) => tf.clipByValue(x, 0.1, Number.POSITIVE_INFINITY),
}

const EXTREME = exactly(-85, -40, -20, -9, -1, -1e-3, 1e-3, 1, 9, 20, 40, 80)

const SHAPES = [[], [3], [2, 3, 1, 2], [2, 1, 3, 1, 2]]
const MORE_SHAPES = [[1], [1030], [300, 257], [2, 3], [2, 1, 3]]

const shaped = (shapes: readonly number[][]): OpCase[] =>
  shapes.flatMap((shape) => [
    gradientCase(`relu of shape [${shape}]`, [awayFromZero(...shape)], (x) => tf.relu(x)),
    gradientCase(`tanh of shape [${shape}]`, [normal(...shape)], (x) => tf.tanh(x)),
  ])

const each = (
  operations: Record<string, Operation>,
  make: (name: string, run: Operation) => OpCase,
): OpCase[] => Object.entries(operations).map(([name, run]) => make(name, run))

export const ACTIVATIONS: readonly OpCase[] = [
  ...each(SMOOTH, (name, run) => gradientCase(name, [normal(...SHAPE)], run)),
  ...each(ABOVE_ZERO, (name, run) => gradientCase(name, [positive(...SHAPE)], run)),
  ...each(KINKED, (name, run) => gradientCase(name, [apart(...SHAPE)], run)),
  gradientCase('prelu by channel', [apart(5, 7), normal(7)], tf.prelu),

  gradientCase('sigmoid far from 0', [EXTREME], tf.sigmoid),
  gradientCase('tanh far from 0', [EXTREME], tf.tanh),
  gradientCase('softplus far from 0', [EXTREME], tf.softplus),
  gradientCase('elu far from 0', [EXTREME], tf.elu),
  valueCase('exp far from 0', [EXTREME], tf.exp),
  valueCase('isNaN', [], () => tf.isNaN(tf.tensor([1, Number.NaN, -Infinity]))),

  ...shaped(SHAPES),
  ...onWasm(shaped(MORE_SHAPES)),
]
