/** Operations on two inputs, broadcast in every way; numbers that are not floats. */
import * as tf from '../tfjs.ts'
import { affine, film } from '../scaling.ts'
import { timeNumbers } from '../timeNumbers.ts'
import { apart, between, exactly, gradientCase, normal, positive, valueCase } from './testCase.ts'
import type { Input, OpCase, Operation } from './testCase.ts'

interface Sides {
  readonly left: number[]
  readonly right: number[]
}

const sides = (left: number[], right: number[]): Sides => ({ left, right })

const BROADCASTS: Record<string, Sides> = {
  'equal shapes': sides([5, 7], [5, 7]),
  'a number on the right': sides([3, 7], []),
  'a number on the left': sides([], [3, 7]),
  'one element': sides([3, 7], [1]),
  'a row': sides([5, 7], [7]),
  'a row on the left': sides([7], [5, 7]),
  'a column': sides([5, 7], [5, 1]),
  'a middle axis': sides([3, 4, 5], [3, 1, 5]),
  channels: sides([2, 3, 3, 5], [5]),
  'a number for each example': sides([3, 2, 2, 5], [3, 1, 1, 1]),
  'both sides': sides([3, 1, 5], [1, 4, 1]),
  'rank 5': sides([2, 1, 3, 1, 2], [1, 2, 1, 2, 1]),
}

type Draw = (...shape: number[]) => Input

/** Operations and what their sides are drawn from. */
const PAIRS: Record<string, readonly [run: Operation, left: Draw, right: Draw]> = {
  add: [tf.add, normal, normal],
  sub: [tf.sub, normal, normal],
  mul: [tf.mul, normal, normal],
  div: [tf.div, normal, positive],
  maximum: [tf.maximum, apart, between],
  minimum: [tf.minimum, apart, between],
  squaredDifference: [tf.squaredDifference, normal, normal],
}

/** Less common ones: without a broadcast, and with one. */
const RARER: Record<string, readonly [Operation, Draw]> = {
  pow: [tf.pow, positive],
  atan2: [tf.atan2, positive],
  mod: [tf.mod, positive],
  divNoNan: [tf.divNoNan, positive],
}

const integers = (x: tf.Tensor): tf.Tensor => tf.cast(tf.mul(x, 4), 'int32')
const truths = (x: tf.Tensor): tf.Tensor => tf.greater(x, 0)
const floats = (x: tf.Tensor): tf.Tensor => tf.cast(x, 'float32')

const COMPARISONS: Record<string, Operation> = {
  equal: tf.equal,
  notEqual: tf.notEqual,
  greater: tf.greater,
  greaterEqual: tf.greaterEqual,
  less: tf.less,
  lessEqual: tf.lessEqual,
}

const INTEGER: Record<string, Operation> = {
  add: tf.add,
  sub: tf.sub,
  mul: tf.mul,
  maximum: tf.maximum,
  minimum: tf.minimum,
  floorDiv: (a, b) => tf.floorDiv(a, tf.add(tf.abs(b), tf.scalar(1, 'int32'))),
  ...COMPARISONS,
}

const LOGICAL: Record<string, Operation> = {
  logicalAnd: tf.logicalAnd,
  logicalOr: tf.logicalOr,
  logicalXor: tf.logicalXor,
}

const crossed = (): OpCase[] =>
  Object.entries(PAIRS).flatMap(([name, [run, drawLeft, drawRight]]) =>
    Object.entries(BROADCASTS).map(([how, { left, right }]) =>
      gradientCase(`${name} with ${how}`, [drawLeft(...left), drawRight(...right)], run),
    ),
  )

export const ARITHMETIC: readonly OpCase[] = [
  ...crossed(),
  ...Object.entries(RARER).flatMap(([name, [run, input]]) => [
    gradientCase(name, [input(5, 7), input(5, 7)], run),
    gradientCase(`${name} with a row`, [input(5, 7), input(7)], run),
  ]),
  valueCase('floorDiv', [normal(5, 7), positive(5, 7)], (a, b) => floats(tf.floorDiv(a, b))),
  gradientCase('add of many numbers with a row', [normal(300, 257), normal(257)], tf.add),
  gradientCase('addN', [normal(5, 7), normal(5, 7), normal(5, 7)], (...xs) => tf.addN(xs)),
  valueCase('timeNumbers', [exactly(0, 0.3, 0.5, 1)], (t) =>
    timeNumbers(tf.reshape(t, [4, 1]), 16),
  ),
  gradientCase('affine', [normal(5, 7)], (x) => affine(x, 2, -1)),
  ...[
    [2, 3, 3, 5],
    [3, 20, 20, 1],
    [1, 2, 2, 40],
  ].map((shape) =>
    gradientCase(`film of [${shape}]`, [normal(...shape), normal(shape[0]!, 2 * shape[3]!)], film),
  ),
  gradientCase('an input used twice', [normal(5, 7)], (x) => tf.mul(x, tf.add(x, tf.sigmoid(x)))),

  gradientCase('where', [apart(5, 7), normal(5, 7)], (a, b) => tf.where(tf.greater(a, 0), a, b)),
  valueCase('where for each row', [apart(5, 1), normal(5, 7), normal(5, 7)], (c, a, b) =>
    tf.where(tf.greater(c, 0), a, b),
  ),
  valueCase('where of int32', [normal(5, 7), normal(5, 7)], (a, b) =>
    tf.where(tf.greater(a, b), integers(a), integers(b)),
  ),

  ...Object.entries(COMPARISONS).map(([name, run]) =>
    valueCase(`${name} of float32`, [normal(5, 7), normal(7)], (a, b) =>
      run(tf.round(a), tf.round(b)),
    ),
  ),
  ...Object.entries(INTEGER).map(([name, run]) =>
    valueCase(`${name} of int32`, [normal(5, 7), normal(7)], (a, b) =>
      run(integers(a), integers(b)),
    ),
  ),
  ...Object.entries(LOGICAL).map(([name, run]) =>
    valueCase(name, [apart(5, 7), apart(7)], (a, b) => run(truths(a), truths(b))),
  ),
  valueCase('logicalNot', [apart(5, 7)], (x) => tf.logicalNot(truths(x))),
  valueCase('int32 with float32', [normal(5, 7), normal(5, 7)], (a, b) => tf.add(integers(a), b)),
  valueCase('bool with float32', [apart(5, 7), normal(5, 7)], (a, b) =>
    tf.mul(floats(truths(a)), b),
  ),
  valueCase('division of int32', [normal(5, 7), positive(7)], (a, b) =>
    tf.div(integers(a), integers(b)),
  ),

  gradientCase('cast to float32', [normal(5, 7)], (x) => tf.cast(x, 'float32')),
  valueCase('cast float32 to int32', [normal(5, 7)], integers),
  valueCase('cast float32 to bool', [normal(5, 7)], (x) => tf.cast(tf.relu(x), 'bool')),
  valueCase('cast int32 to bool', [normal(5, 7)], (x) => tf.cast(integers(x), 'bool')),
  valueCase('cast bool to int32', [normal(5, 7)], (x) => tf.cast(truths(x), 'int32')),
  valueCase('cast bool to float32', [normal(5, 7)], (x) => floats(truths(x))),
  valueCase('neg and abs of int32', [normal(5, 7)], (x) => tf.abs(tf.neg(integers(x)))),
  valueCase('relu of int32', [normal(5, 7)], (x) => tf.relu(integers(x))),
  valueCase('clipByValue of int32', [normal(5, 7)], (x) => tf.clipByValue(integers(x), -2, 3)),
]
