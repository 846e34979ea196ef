/** Operations that pick, scale and accumulate. */
import * as tf from '../tfjs.ts'
import { apart, gradientCase, normal, valueCase } from './testCase.ts'
import type { OpCase } from './testCase.ts'

const indices = (...values: number[]): tf.Tensor1D => tf.tensor1d(values, 'int32')

const PICKED: readonly OpCase[] = [
  gradientCase('gather of rows', [normal(5, 3)], (x) => tf.gather(x, indices(0, 2, 2, 4))),
  gradientCase('gather of columns', [normal(3, 5)], (x) => tf.gather(x, indices(4, 0, 0), 1)),
  gradientCase('gather by a matrix of indices', [normal(5, 3)], (x) =>
    tf.gather(x, tf.reshape(indices(0, 1, 4, 4), [2, 2])),
  ),
  gradientCase('gather within each example', [normal(2, 4, 3)], (x) =>
    tf.gather(x, tf.reshape(indices(0, 3, 1, 1), [2, 2]), 1, 1),
  ),
  gradientCase('unsortedSegmentSum', [normal(6, 3)], (x) =>
    tf.unsortedSegmentSum(x, indices(0, 2, 2, 1, 0, 2), 4),
  ),
  valueCase('gatherND', [normal(3, 4)], (x) =>
    tf.gatherND(x, tf.reshape(indices(0, 1, 2, 3), [2, 2])),
  ),
  valueCase('scatterND', [normal(3)], (x) =>
    tf.scatterND(tf.reshape(indices(4, 0, 2), [3, 1]), x, [6]),
  ),
  valueCase('oneHot', [], () => tf.oneHot(indices(0, 2, 3, 2), 4)),
  valueCase('oneHot as floats', [], () => tf.cast(tf.oneHot(indices(4, 2, 0), 5), 'float32')),
  valueCase('topk', [apart(3, 9)], (x) => tf.topk(x, 4).values),
  valueCase('indices of topk', [apart(3, 9)], (x) => tf.topk(x, 4).indices),
  valueCase('bincount', [], () => tf.bincount(indices(0, 1, 1, 3), tf.tensor1d([]), 4)),
  valueCase('range, fill, eye and zerosLike', [normal(3, 3)], (x) =>
    tf.addN([tf.fill([3, 3], 0.5), tf.eye(3), tf.zerosLike(x), tf.reshape(tf.range(0, 9), [3, 3])]),
  ),
]

const ACCUMULATED: readonly OpCase[] = [
  gradientCase('cumsum of rows and columns', [normal(5, 7)], (x) =>
    tf.add(tf.cumsum(x, 0), tf.cumsum(x, 1)),
  ),
  gradientCase('cumsum, exclusive and reversed', [normal(3, 4, 5)], (x) =>
    tf.cumsum(x, 0, true, true),
  ),
  valueCase('cumsum of int32', [normal(5, 3)], (x) => tf.cumsum(tf.cast(tf.mul(x, 4), 'int32'), 0)),
]

type Resize = typeof tf.image.resizeBilinear

/** Sides before and after, and whether corners or the centres of cells are aligned. */
const RESIZES = [
  { from: [3, 3], to: [6, 6] },
  { from: [3, 4], to: [7, 6] },
  { from: [3, 3], to: [6, 6], corners: true },
  { from: [3, 3], to: [6, 6], centres: true },
  { from: [4, 4], to: [7, 7], corners: true },
  { from: [6, 5], to: [3, 2] },
] as const

const resizing = (name: string, resize: Resize): OpCase[] =>
  RESIZES.map(({ from, to, ...aligned }) => {
    const how = [`${from.join(' x ')} to ${to.join(' x ')}`, ...Object.keys(aligned)].join(', ')
    return gradientCase(`${name}, ${how}`, [normal(2, ...from, 2)], (x) =>
      resize(x as tf.Tensor4D, [...to], 'corners' in aligned, 'centres' in aligned),
    )
  })

export const SELECTION: readonly OpCase[] = [
  ...PICKED,
  ...ACCUMULATED,
  ...resizing('resizeNearestNeighbor', tf.image.resizeNearestNeighbor),
  ...resizing('resizeBilinear', tf.image.resizeBilinear),
]
