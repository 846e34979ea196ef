/** Products of matrices, plain and fused. */
import * as tf from '../tfjs.ts'
import { gradientCase, normal, onWasm, valueCase } from './testCase.ts'
import type { Input, OpCase, Operation } from './testCase.ts'

const SIDES = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const

type Size = readonly [rows: number, inner: number, columns: number]

const SIZES: readonly Size[] = [
  [1, 8, 1],
  [5, 7, 3],
  [33, 18, 37],
]
/** Single numbers, vectors, rests of every tile. */
const MORE_SIZES: readonly Size[] = [
  [1, 1, 1],
  [17, 33, 9],
  [2, 67, 5],
]

const sideBy = (rows: number, columns: number, turned: boolean): [number, number] =>
  turned ? [columns, rows] : [rows, columns]

const named = (transposed: readonly [boolean, boolean]): string =>
  ['A', 'B'].map((side, i) => (transposed[i] ? `${side}^T` : side)).join(' ')

const prelu = (units: number): tf.Tensor => tf.tensor(new Float32Array(units).fill(0.3), [units])

/** What the fused kernels can apply, by TF.js's names, one after the other. */
export const FUSABLE = {
  linear: (x) => x,
  relu: tf.relu,
  relu6: tf.relu6,
  elu: tf.elu,
  sigmoid: tf.sigmoid,
  leakyrelu: (x) => tf.leakyRelu(x, 0.2),
  prelu: (x) => tf.prelu(x, prelu(x.shape.at(-1) ?? 1)),
} satisfies Record<string, Operation>

export type Fusable = keyof typeof FUSABLE

export const FUSABLES = Object.keys(FUSABLE) as Fusable[]

/** f(A B + bias) in one kernel, each side transposed or not. */
const fused = (activation: Fusable, [m, k, n]: Size): OpCase =>
  valueCase(
    `fused.matMul with ${activation}, ${m} x ${k} by ${k} x ${n}`,
    [normal(m, k), normal(k, n), normal(n)],
    (a, b, bias) =>
      tf.stack(
        SIDES.map(([transposeA, transposeB]) =>
          tf.fused.matMul({
            a: transposeA ? tf.transpose(a) : a,
            b: transposeB ? tf.transpose(b) : b,
            transposeA,
            transposeB,
            bias,
            activation,
            ...(activation === 'prelu' && { preluActivationWeights: prelu(n) }),
            leakyreluAlpha: 0.2,
          }),
        ),
      ),
    (a, b, bias) => {
      const y = FUSABLE[activation](tf.add(tf.matMul(a, b), bias))
      return tf.stack(SIDES.map(() => y))
    },
  )

const everySide = (sizes: readonly Size[]): OpCase[] =>
  sizes.flatMap(([m, k, n]) =>
    SIDES.map((transposed) =>
      gradientCase(
        `matMul ${named(transposed)}, ${m} x ${k} by ${k} x ${n}`,
        [normal(...sideBy(m, k, transposed[0])), normal(...sideBy(k, n, transposed[1]))],
        (a, b) => tf.matMul(a, b, ...transposed),
      ),
    ),
  )

const batched = (name: string, a: Input, b: Input, transposeB = false): OpCase =>
  gradientCase(`matMul ${name}`, [a, b], (x, y) => tf.matMul(x, y, false, transposeB))

export const PRODUCTS: readonly OpCase[] = [
  ...everySide(SIZES),
  ...onWasm(everySide(MORE_SIZES)),
  batched('of stacks', normal(2, 5, 7), normal(2, 7, 3)),
  batched('of stacks, as attention needs it', normal(2, 5, 7), normal(2, 3, 7), true),
  batched('of a stack with one matrix', normal(3, 5, 7), normal(1, 7, 3)),
  batched('of one matrix with a stack', normal(1, 5, 7), normal(3, 7, 2)),
  batched('of a stack with a plain matrix', normal(3, 5, 7), normal(7, 3)),
  batched('of stacks of stacks', normal(2, 3, 5, 7), normal(2, 3, 7, 3)),
  batched('of stacks of stacks with one matrix', normal(2, 2, 5, 7), normal(1, 1, 7, 3)),
  gradientCase(
    'matMul of stacks that broadcast both ways',
    [normal(2, 1, 5, 7), normal(1, 3, 7, 3)],
    (a, b) => tf.matMul(a, b),
    (a, b) => tf.matMul(tf.broadcastTo(a, [2, 3, 5, 7]), tf.broadcastTo(b, [2, 3, 7, 3])),
  ),
  // Large enough to be shared among threads, as are its two gradients.
  ...onWasm([
    gradientCase('matMul of large matrices', [normal(129, 70), normal(70, 131)], (a, b) =>
      tf.matMul(a, b),
    ),
  ]),
  gradientCase('dot of vectors', [normal(13), normal(13)], tf.dot),
  gradientCase('dot of a matrix and a vector', [normal(5, 13), normal(13)], tf.dot),
  gradientCase('outerProduct', [normal(5), normal(9)], (a, b) =>
    tf.outerProduct(a as tf.Tensor1D, b as tf.Tensor1D),
  ),
  ...FUSABLES.map((activation) => fused(activation, [5, 11, 7])),
  fused('linear', [33, 18, 37]),
  fused('relu', [1, 1, 1]),
  valueCase(
    'fused.matMul with tanh',
    [normal(5, 11), normal(11, 7), normal(7)],
    (a, b, bias) => tf.fused.matMul({ a, b, bias, activation: 'tanh' as 'relu' }),
    (a, b, bias) => tf.tanh(tf.add(tf.matMul(a, b), bias)),
  ),
  gradientCase(
    'fused.matMul under a gradient',
    [normal(5, 11), normal(11, 7), normal(7)],
    (a, b, bias) => tf.fused.matMul({ a, b, bias, activation: 'linear' }),
  ),
  gradientCase('a dense layer with relu', [normal(5, 11), normal(11, 7), normal(7)], (x, w, b) =>
    tf.relu(tf.add(tf.matMul(x, w), b)),
  ),
  gradientCase('einsum', [normal(5, 7), normal(7, 3)], (a, b) => tf.einsum('ij,jk->ik', a, b)),
  gradientCase('norm by row', [normal(5, 7)], (x) => tf.norm(x, 2, 1)),
]
