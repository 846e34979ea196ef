/** Layers that are made of others, or told something beside what they read. */
import { defined } from '../lib/assert.ts'
import * as tf from './tf.ts'
import { Network, variable } from './network.ts'
import type { LayerMaker } from './network.ts'

/** x + f(x), f the layers in a row. He et al. 2016 (arXiv:1512.03385). */
export const residual =
  (makers: readonly LayerMaker[]): LayerMaker =>
  (inputShape, rng) => {
    const branch = new Network(inputShape, makers, rng)
    return {
      outputShape: inputShape,
      trainable: Object.fromEntries(branch.trainable),
      state: Object.fromEntries(branch.variables),
      branch,
      apply: (x, mode) => tf.add(x, branch.apply(x, mode)),
      afterUpdate: () => branch.afterUpdate(),
    }
  }

/**
 * x (1 + s) + b for every channel, [s, b] = told W + c: what a network is told beside its input, all over an image. W and c are 0 at
 * first. Perez et al. 2018, eq. 2 (arXiv:1709.07871).
 * @param numbers that are told.
 */
export const film =
  (numbers: number): LayerMaker =>
  (inputShape) => {
    const channels = inputShape.at(-1) as number
    const kernel = variable(new Float32Array(numbers * 2 * channels), [numbers, 2 * channels])
    const bias = variable(new Float32Array(2 * channels), [2 * channels])
    return {
      outputShape: inputShape,
      trainable: { kernel, bias },
      apply: (x, { told }) => {
        const by = tf.add(
          tf.matMul(defined(told, 'what it is told') as tf.Tensor2D, kernel as tf.Tensor2D),
          bias,
        )
        const all = tf.reshape(by, [-1, ...inputShape.slice(1).map(() => 1), 2 * channels])
        const [s, b] = tf.split(all, 2, -1) as [tf.Tensor, tf.Tensor]
        return tf.add(tf.mul(x, tf.add(1, s)), b)
      },
    }
  }
