/** Small computations with known answers, by which a backend proves itself before anything is trained on it. */
import * as tf from './tf.ts'
import { batchNormTrain } from '../kernels/normalisation.ts'
import { conv2d, dense } from '../kernels/products.ts'
import { zeroCentredPenalty } from './penalties.ts'

interface Check {
  readonly name: string
  /** `[numbers]` */
  readonly compute: () => tf.Tensor
  /** What plain CPU finds, whose gradients the operation table holds to finite differences. */
  readonly expected: readonly number[]
}

/** Numbers in [-1, 1] without a pattern that an error could hide behind. */
const wave = (shape: readonly number[], turns: number): tf.Tensor => {
  const size = shape.reduce((a, b) => a * b, 1)
  const values = Float32Array.from({ length: size }, (_, i) => Math.sin(turns * (i + 1)))
  return tf.tensor(values, [...shape])
}

/** Sum of the entries of x, each with a weight of its own. */
const weighed = (x: tf.Tensor): tf.Scalar => tf.sum(tf.mul(x, wave(x.shape, 1.9)))

/** The weighed sums of f(inputs) and of its gradient by each input. */
function slopes(f: (...inputs: tf.Tensor[]) => tf.Tensor, inputs: tf.Tensor[]): tf.Tensor {
  const { value, grads } = tf.valueAndGrads((...x) => weighed(f(...x)))(inputs)
  return tf.stack([value, ...grads.map(weighed)])
}

const CHECKS: readonly Check[] = [
  {
    name: 'sums in single precision',
    compute: () => tf.add(tf.tensor1d([4096, 1 / 4096]), 1),
    expected: [4097, 1 + 1 / 4096],
  },
  {
    name: 'a product',
    compute: () =>
      slopes(
        (x, w, b) => dense(x!, w!, b!, 'tanh'),
        [wave([3, 4], 0.7), wave([4, 5], 1.3), wave([5], 2)],
      ),
    expected: [1.432581, 0.241282, -0.531185, 1.68615],
  },
  {
    name: 'a convolution',
    compute: () =>
      slopes(
        (x, w, b) => conv2d(x!, w!, b!, { strides: 2, pad: 'same', activation: 'leakyRelu' }),
        [wave([2, 5, 4, 3], 0.7), wave([4, 4, 3, 2], 1.3), wave([2], 2)],
      ),
    expected: [-0.930682, 0.463049, 0.91254, 0.48421],
  },
  {
    name: 'a batch normalisation',
    compute: () =>
      slopes(
        (x, scale, offset) => batchNormTrain(x!, scale!, offset!, 'relu').y,
        [wave([7, 3], 0.7), wave([3], 1.3), wave([3], 2)],
      ),
    expected: [0.050036, 3.87592, -0.64303, 1.239973],
  },
  {
    name: 'a gradient penalty',
    compute: () => {
      const x = wave([3, 4], 0.7)
      const score = (w: tf.Tensor, v: tf.Tensor) => (input: tf.Tensor) =>
        dense(dense(input, w, tf.zeros([5]), 'tanh'), v, tf.zeros([1]), 'linear')
      return slopes(
        (w, v) => zeroCentredPenalty(score(w!, v!), x),
        [wave([4, 5], 1.3), wave([5, 1], 2)],
      )
    },
    expected: [0.143359, -0.204366, 0.211686],
  },
]

/** Of a number, or of 1 where that is larger: what is left of single precision after a few dozen operations. */
const TOLERANCE = 1e-4

/** @throws when the backend in use gets a number wrong, or has it in half precision. */
export async function selfTest(): Promise<void> {
  for (const { name, compute, expected } of CHECKS) {
    const result = tf.tidy(compute)
    const values = await result.data()
    result.dispose()
    for (const [i, value] of expected.entries())
      if (!(Math.abs(values[i]! - value) <= TOLERANCE * Math.max(1, Math.abs(value))))
        throw new Error(`self-test of ${name}: got ${values[i]} instead of ${value}`)
  }
}
