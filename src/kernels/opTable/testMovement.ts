/** Operations that move numbers without computing. */
import * as tf from '../tfjs.ts'
import { joinExamples } from '../joining.ts'
import { gradientCase, normal, valueCase } from './testCase.ts'
import type { OpCase, Operation } from './testCase.ts'

/** One input from N(0, 1), and a gradient. */
const row = (name: string, shape: number[], run: Operation): OpCase =>
  gradientCase(name, [normal(...shape)], run)

/** Before and after for each axis. */
const pairs = (...numbers: number[]): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ])

const concat = (axis: number, ...shapes: number[][]): OpCase =>
  gradientCase(
    `concat of ${shapes.map((shape) => `[${shape}]`).join(' and ')}`,
    shapes.map((shape) => normal(...shape)),
    (...xs) => tf.concat(xs, axis),
  )

const packs = (size: number, ...shape: number[]): OpCase =>
  row(`joinExamples of [${shape}], ${size} in a pack`, shape, (x) => joinExamples(x, size))

const JOINED: readonly OpCase[] = [
  packs(2, 6, 3),
  packs(3, 6, 1),
  packs(2, 4, 5, 3, 2),
  packs(2, 6, 20, 20, 1),
  concat(0, [2, 3], [4, 3], [1, 3]),
  concat(1, [3, 2], [3, 5]),
  concat(0, [3], [5]),
  concat(1, [2, 1, 3], [2, 4, 3]),
  concat(2, [2, 3, 1], [2, 3, 4]),
  concat(3, [2, 3, 3, 5], [2, 3, 3, 2]),
  concat(0, [1, 3, 3, 2], [2, 3, 3, 2]),
  concat(1, [2, 1, 2, 1, 2], [2, 2, 2, 1, 2]),
  gradientCase('stack and unstack', [normal(3, 4), normal(3, 4)], (a, b) =>
    tf.add(tf.unstack(tf.stack([a, b], 1), 1)[0] ?? a, tf.unstack(tf.stack([a, b]))[1] ?? b),
  ),
  gradientCase('a concat of halves of a batch', [normal(3, 4), normal(3, 4)], (a, b) => {
    const [p, q] = tf.split(tf.concat([a, b]), 2)
    return tf.mul(p ?? a, tf.square(q ?? b))
  }),
]

const CUT: readonly OpCase[] = [
  row('slice of a vector', [9], (x) => tf.slice(x, [2], [5])),
  row('slice of rows', [5, 7], (x) => tf.slice(x, [1, 0], [3, -1])),
  row('slice of columns', [5, 7], (x) => tf.slice(x, [0, 2], [-1, 3])),
  row('slice of a matrix', [5, 7], (x) => tf.slice(x, [1, 2], [3, 4])),
  row('slice of rank 3', [3, 4, 5], (x) => tf.slice(x, [1, 1, 2], [2, 2, 3])),
  row('slice of rank 4', [3, 4, 2, 5], (x) => tf.slice(x, [1, 0, 1, 2], [2, 3, 1, 3])),
  row('slice of rank 5', [2, 3, 2, 3, 2], (x) => tf.slice(x, [1, 0, 1, 1, 0], [1, 3, 1, 2, 2])),
  row('split into equal parts', [6, 4], (x) => {
    const [a, b] = tf.split(x, 2)
    return tf.mul(a ?? x, b ?? x)
  }),
  row('split by columns', [3, 7], (x) => tf.concat(tf.split(x, [2, 4, 1], 1).toReversed(), 1)),
  row('pad of a vector', [5], (x) => tf.pad(x, pairs(2, 1))),
  row('pad of a matrix', [3, 4], (x) => tf.pad(x, pairs(1, 1, 0, 2))),
  row('pad by a number', [3, 4], (x) => tf.pad(x, pairs(1, 2, 3, 0), 1.5)),
  row('pad of rank 3', [2, 3, 4], (x) => tf.pad(x, pairs(0, 1, 1, 0, 2, 2))),
  row('pad of images', [2, 3, 3, 2], (x) => tf.pad(x, pairs(0, 0, 1, 1, 2, 1, 0, 0))),
  row('mirrorPad, reflect', [3, 4], (x) => tf.mirrorPad(x, pairs(1, 1, 2, 0), 'reflect')),
  row('mirrorPad, symmetric', [3, 4], (x) => tf.mirrorPad(x, pairs(2, 1, 0, 3), 'symmetric')),
  row('mirrorPad of images', [2, 3, 3, 2], (x) =>
    tf.mirrorPad(x, pairs(0, 0, 1, 1, 1, 2, 0, 0), 'reflect'),
  ),
  row('stridedSlice', [5, 7], (x) => tf.stridedSlice(x, [0, 1], [5, 7], [2, 3])),
  row('stridedSlice backwards', [5, 7], (x) => tf.stridedSlice(x, [4, 0], [0, 7], [-2, 1])),
  row('stridedSlice to the end', [5, 7], (x) => tf.stridedSlice(x, [1, 1], [0, 0], [1, 2], 0, 3)),
  row('stridedSlice of one row', [5, 7], (x) =>
    tf.stridedSlice(x, [2, 0], [3, 7], [1, 1], 0, 0, 0, 0, 1),
  ),
]

const transpose = (shape: number[], ...order: number[]): OpCase =>
  row(`transpose of [${shape}] to (${order})`, shape, (x) => tf.transpose(x, order))

const MOVED: readonly OpCase[] = [
  transpose([5, 7], 1, 0),
  transpose([33, 18], 1, 0),
  transpose([1, 7], 1, 0),
  transpose([3, 4, 5], 0, 2, 1),
  transpose([3, 4, 5], 1, 0, 2),
  transpose([3, 4, 5], 2, 0, 1),
  transpose([3, 4, 5], 2, 1, 0),
  transpose([2, 3, 4, 5], 0, 3, 1, 2),
  transpose([2, 3, 4, 5], 0, 2, 3, 1),
  transpose([2, 3, 4, 5], 1, 0, 3, 2),
  transpose([2, 3, 4, 5], 3, 2, 1, 0),
  transpose([2, 1, 3, 2, 2], 4, 0, 2, 1, 3),
  row('reverse of rows', [5, 7], (x) => tf.reverse(x, 0)),
  row('reverse of columns', [5, 7], (x) => tf.reverse(x, 1)),
  row('reverse of images', [2, 3, 4, 2], (x) => tf.reverse(x, [1, 2])),
  row('reshape', [3, 4, 5], (x) => tf.reshape(x, [5, -1])),
  row('expandDims and squeeze', [3, 1, 5], (x) => tf.expandDims(tf.squeeze(x), 0)),
  row('spaceToBatchND', [2, 4, 4, 2], (x) => tf.spaceToBatchND(x, [2, 2], pairs(0, 0, 0, 0))),
  row('batchToSpaceND', [8, 2, 2, 2], (x) => tf.batchToSpaceND(x, [2, 2], pairs(0, 0, 0, 0))),
  row('depthToSpace', [2, 2, 3, 8], (x) => tf.depthToSpace(x as tf.Tensor4D, 2)),
]

const COPIED: readonly OpCase[] = [
  row('tile of a vector', [5], (x) => tf.tile(x, [3])),
  row('tile of a matrix', [3, 4], (x) => tf.tile(x, [2, 3])),
  row('tile of rank 3', [2, 3, 2], (x) => tf.tile(x, [1, 2, 3])),
  row('tile of rank 4', [2, 1, 2, 3], (x) => tf.tile(x, [1, 3, 1, 2])),
  row('upsampling by tile and reshape', [2, 3, 3, 2], (x) =>
    tf.reshape(tf.tile(tf.reshape(x, [2, 3, 1, 3, 2]), [1, 1, 2, 1, 2]), [2, 6, 6, 2]),
  ),
  row('broadcastTo', [3, 1, 2], (x) => tf.broadcastTo(x, [2, 3, 4, 2])),
]

const OTHER_TYPES: Record<string, Operation> = {
  slice: (x) => tf.slice(x, [1, 2], [3, 4]),
  pad: (x) => tf.pad(x, pairs(1, 1, 0, 2)),
  transpose: (x) => tf.transpose(x),
  tile: (x) => tf.tile(x, [2, 1]),
  gather: (x) => tf.gather(x, tf.tensor1d([4, 1], 'int32')),
  concat: (x) => tf.concat([x, x], 1),
  reshape: (x) => tf.reshape(x, [-1]),
}

export const MOVEMENT: readonly OpCase[] = [
  ...JOINED,
  ...CUT,
  ...MOVED,
  ...COPIED,
  ...Object.entries(OTHER_TYPES).flatMap(([name, run]) => [
    valueCase(`${name} of int32`, [normal(5, 7)], (x) => run(tf.cast(tf.mul(x, 4), 'int32'))),
    valueCase(`${name} of bool`, [normal(5, 7)], (x) => run(tf.greater(x, 0))),
  ]),
  // Not of bool: TF.js's kernel on WASM writes past the end of its output then.
  valueCase('reverse of int32', [normal(5, 7)], (x) =>
    tf.reverse(tf.cast(tf.mul(x, 4), 'int32'), 0),
  ),
]
