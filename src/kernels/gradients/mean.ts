/** The gradient of a mean, in one pass over x: TF.js's own takes two. */
import * as tf from '../tfjs.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { gradientOf } from '../registerGradient.ts'

/** Registers it: y = sum over axes of x / n, dx = dy / n at every cell that was added up. */
export function registerMeanGradient(): void {
  gradientOf('Mean', ['x'], (dy, saved, { axis }: { axis: number | number[] }) => {
    const [x] = saved as [tf.Tensor]
    const axes = tf.util.parseAxisParam(axis, x.shape)
    const n = sizeOf(axes.map((a) => x.shape[a] as number))
    const kept = x.shape.map((length, a) => (axes.includes(a) ? 1 : length))
    const counts = new Float32Array(x.size).fill(n)
    return { x: () => tf.div(tf.reshape(dy, kept), tf.tensor(counts, x.shape)) }
  })
}
