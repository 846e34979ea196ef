/** Layers that are made of others, or told something beside what they read. */
import { assert, defined } from '../lib/assert.ts'
import * as tf from './tf.ts'
import { layerNorm } from '../kernels/normalisation.ts'
import { dense } from '../kernels/products.ts'
import { film as scaled } from '../kernels/scaling.ts'
import { sizeOf } from '../lib/numbers.ts'
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
 * x and f(x), f the layers in a row, one behind the other along the channels: a skip over what f leaves out. One in another makes a
 * U-Net, Ronneberger et al. 2015, fig. 1 (arXiv:1505.04597). f keeps height and width.
 */
export const skip =
  (makers: readonly LayerMaker[]): LayerMaker =>
  (inputShape, rng) => {
    const over = new Network(inputShape, makers, rng)
    const sides = inputShape.slice(0, -1)
    assert(
      over.outputShape.slice(0, -1).join() === sides.join(),
      `a skip needs [${sides}] of what it skips, not [${over.outputShape}]`,
    )
    const channels = (inputShape.at(-1) as number) + (over.outputShape.at(-1) as number)
    return {
      outputShape: [...sides, channels],
      trainable: Object.fromEntries(over.trainable),
      state: Object.fromEntries(over.variables),
      apply: (x, mode) => tf.concat([x, over.apply(x, mode)], -1),
      afterUpdate: () => over.afterUpdate(),
    }
  }

/**
 * (x - mean) / sqrt(var + 1e-5), with the mean and variance over all numbers of an example: group normalisation with one group, Wu &
 * He 2018, eq. 7 (arXiv:1803.08494), as eight channels are few for more. Scale and offset are left to the {@link film} behind it,
 * which has them from what the network is told: adaptive group normalisation, Dhariwal & Nichol 2021, sec. 3.1 (arXiv:2105.05233).
 */
export const groupNorm = (): LayerMaker => (inputShape) => {
  const size = sizeOf(inputShape)
  return {
    outputShape: inputShape,
    trainable: {},
    apply: (x) =>
      tf.reshape(layerNorm(tf.reshape(x, [-1, size]), tf.ones([size]), tf.zeros([size])), [
        -1,
        ...inputShape,
      ]),
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
        const by = dense(defined(told, 'what it is told'), kernel, bias, 'linear')
        return scaled(x, by)
      },
    }
  }
