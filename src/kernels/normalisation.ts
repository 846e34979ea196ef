/**
 * Batch normalisation in training mode, with its activation, Ioffe & Szegedy 2015 (arXiv:1502.03167); and layer normalisation, Ba et
 * al. 2016 (arXiv:1607.06450).
 */
import * as tf from './tfjs.ts'
import { activate } from './activations.ts'
import { isWanted } from './gradients/wanted.ts'
import { hasOwnKernel } from './ownKernel.ts'
import { partFromClones, runAverages } from './updates.ts'
import type { Activation } from './activations.ts'

/** Added to the variance. */
export const VARIANCE_EPSILON = 1e-5

/** How much of a running statistic stays at a batch. */
export const RUNNING_MOMENTUM = 0.9

/** Running mean and variance, `[channels]`. */
export interface Running {
  readonly mean: tf.Variable
  readonly variance: tf.Variable
}

interface Normalised {
  /** Same shape as x. */
  readonly y: tf.Tensor
  /** Mean and (biased) variance of the batch, `[channels]`; no gradient flows into them. */
  readonly mean: tf.Tensor
  readonly variance: tf.Tensor
}

/**
 * y = f((x - mean) / sqrt(variance + 1e-5) scale + offset) with the mean and variance of this batch over all axes but
 * the last. Where a backend has the kernel `BatchNormTrain` it is two passes over x; elsewhere, and inside a gradient
 * that is differentiated again, it is composed.
 * @param running moves with every batch: r := 0.9 r + 0.1 of the batch's; by the kernel itself where it is `BatchNormTrainRunning`.
 */
export function batchNormTrain(
  x: tf.Tensor,
  scale: tf.Tensor,
  offset: tf.Tensor,
  activation: Activation,
  running?: Running,
): Normalised {
  if (running && hasOwnKernel('BatchNormTrainRunning')) {
    partFromClones([running.mean, running.variance])
    const more = { runningMean: running.mean, runningVariance: running.variance }
    return byKernel('BatchNormTrainRunning', { x, scale, offset, ...more }, activation)
  }
  const made = hasOwnKernel('BatchNormTrain')
    ? byKernel('BatchNormTrain', { x, scale, offset }, activation)
    : composed(x, scale, offset, activation)
  if (running)
    runAverages(
      [
        { average: running.mean, source: made.mean },
        { average: running.variance, source: made.variance },
      ],
      tf.tensor1d([RUNNING_MOMENTUM]),
    )
  return made
}

function byKernel(
  kernelName: string,
  inputs: Record<string, tf.Tensor>,
  activation: Activation,
): Normalised {
  const own = activation === 'tanh' ? 'linear' : activation
  const [y, mean, variance] = tf
    .engine()
    .runKernel(kernelName, inputs, { activation: own }) as unknown as [
    tf.Tensor,
    tf.Tensor,
    tf.Tensor,
  ]
  return { y: own === activation ? y : activate(y, activation), mean, variance }
}

function composed(
  x: tf.Tensor,
  scale: tf.Tensor,
  offset: tf.Tensor,
  activation: Activation,
): Normalised {
  const axes = x.shape.slice(0, -1).map((_, i) => i)
  const mean = tf.mean(x, axes)
  const centred = tf.sub(x, mean)
  const variance = tf.mean(tf.square(centred), axes)
  const factor = tf.mul(scale, tf.rsqrt(tf.add(variance, VARIANCE_EPSILON)))
  return { y: activate(tf.add(tf.mul(centred, factor), offset), activation), mean, variance }
}

/**
 * y = (x - mean) / sqrt(variance + 1e-5) scale + offset, with the mean and (biased) variance over the last axis of x, `[..., width]`;
 * `scale` and `offset` are `[width]`. Where a backend has the kernel `LayerNorm` it is used, except inside a gradient that is
 * differentiated again.
 */
export function layerNorm(x: tf.Tensor, scale: tf.Tensor, offset: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('LayerNorm'))
    return tf.engine().runKernel('LayerNorm', { x, scale, offset }) as tf.Tensor
  const centred = tf.sub(x, tf.mean(x, -1, true))
  const variance = tf.mean(tf.square(centred), -1, true)
  const normal = tf.mul(centred, tf.rsqrt(tf.add(variance, VARIANCE_EPSILON)))
  return tf.add(tf.mul(normal, scale), offset)
}

/**
 * Registers the gradients: the kernels `BatchNormTrainGrad` and `LayerNormGrad`, [dx, dscale, doffset] each. Where `inputOnly` is set
 * dx is enough.
 */
export function registerNormalisationGradients(): void {
  tf.registerGradient({
    kernelName: 'LayerNorm',
    inputsToSave: ['x', 'scale'],
    gradFunc: (dy, saved) => {
      const [x, scale] = saved as [tf.Tensor, tf.Tensor]
      const inputOnly = !isWanted('scale') && !isWanted('offset')
      const [dx, dscale, doffset] = tf
        .engine()
        .runKernel(
          'LayerNormGrad',
          { dy: dy as tf.Tensor, x, scale },
          { inputOnly },
        ) as unknown as [tf.Tensor, tf.Tensor, tf.Tensor]
      return { x: () => dx, scale: () => dscale, offset: () => doffset }
    },
  })
  for (const kernelName of ['BatchNormTrain', 'BatchNormTrainRunning'])
    tf.registerGradient({
      kernelName,
      inputsToSave: ['x', 'scale'],
      outputsToSave: [true, true, true],
      gradFunc: (dys, saved, attrs) => {
        const [x, scale, y, mean, variance] = saved as tf.Tensor[] & { length: 5 }
        const [dx, dscale, doffset] = tf
          .engine()
          .runKernel(
            'BatchNormTrainGrad',
            { dy: (dys as tf.Tensor[])[0], x, y, scale, mean, variance } as never,
            attrs,
          ) as unknown as [tf.Tensor, tf.Tensor, tf.Tensor]
        return { x: () => dx, scale: () => dscale, offset: () => doffset }
      },
    })
}
