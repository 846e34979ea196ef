/** Gradients of operations on each number, most of them with kinks and steps. */
import * as tf from '../tfjs.ts'
import { gradientOf, sumTo } from '../registerGradient.ts'

const COMPARISONS = [
  'Greater',
  'GreaterEqual',
  'Less',
  'LessEqual',
  'Equal',
  'NotEqual',
  'LogicalAnd',
  'LogicalOr',
]

type Comparison = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor

/** dy where the comparison holds, 0 elsewhere, for an input of this shape. */
const where = (holds: tf.Tensor, dy: tf.Tensor, shape: number[]): tf.Tensor =>
  sumTo(tf.mul(dy, tf.cast(holds, 'float32')), shape)

/** The larger or smaller of a and b: dy goes to the one that was taken, to a at a tie. TF.js's own cannot broadcast. */
function choice(kernelName: string, takesFirst: Comparison, takesSecond: Comparison): void {
  gradientOf(kernelName, ['a', 'b'], (dy, saved) => {
    const [a, b] = saved as [tf.Tensor, tf.Tensor]
    return {
      a: () => where(takesFirst(a, b), dy, a.shape),
      b: () => where(takesSecond(a, b), dy, b.shape),
    }
  })
}

/** y = (a - b)^2: da = 2 dy (a - b), db = -da. TF.js's own cannot broadcast. */
function squaredDifference(): void {
  gradientOf('SquaredDifference', ['a', 'b'], (dy, saved) => {
    const [a, b] = saved as [tf.Tensor, tf.Tensor]
    const slope = (factor: number): tf.Tensor => tf.mul(dy, tf.mul(tf.sub(a, b), factor))
    return { a: () => sumTo(slope(2), a.shape), b: () => sumTo(slope(-2), b.shape) }
  })
}

/** Registers them. */
export function registerPiecewiseGradients(): void {
  // A comparison is piecewise constant: its gradient is zero. TF.js has none, and stops.
  for (const kernelName of COMPARISONS) {
    gradientOf(kernelName, ['a', 'b'], (_dy, saved) => {
      const [a, b] = saved as [tf.Tensor, tf.Tensor]
      return { a: () => tf.zeros(a.shape), b: () => tf.zeros(b.shape) }
    })
  }
  gradientOf('LogicalNot', [], (dy) => ({ x: () => tf.zeros(dy.shape) }))

  choice('Maximum', tf.greaterEqual, tf.less)
  choice('Minimum', tf.lessEqual, tf.greater)
  squaredDifference()

  // d/dx leakyRelu(x) = 1 where x > 0, else alpha: `step` has a gradient, TF.js's `where` has not.
  gradientOf('LeakyRelu', ['x'], (dy, saved, { alpha }: { alpha: number }) => {
    const [x] = saved as [tf.Tensor]
    return { x: () => tf.mul(dy, tf.step(x, alpha)) }
  })

  // EluGrad(dy, y) = dy where y >= 0, else dy (y + 1), with y = elu(x): linear in dy, and in y below 0.
  gradientOf('EluGrad', ['dy', 'y'], (ddy, saved) => {
    const [dy, y] = saved as [tf.Tensor, tf.Tensor]
    return {
      dy: () => tf.engine().runKernel('EluGrad', { dy: ddy, y }) as tf.Tensor,
      y: () => where(tf.less(y, 0), tf.mul(ddy, dy), y.shape),
    }
  })
}
