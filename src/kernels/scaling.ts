/** Numbers scaled and moved, by constants or by what an example brings, as one kernel where a backend has it. */
import * as tf from './tfjs.ts'
import { hasOwnKernel } from './ownKernel.ts'
import { gradientOf } from './registerGradient.ts'

/** factor x + offset, any shape. */
export function affine(x: tf.Tensor, factor: number, offset: number): tf.Tensor {
  if (tf.getKernel('Affine', tf.getBackend()))
    return tf.engine().runKernel('Affine', { x }, { factor, offset }) as tf.Tensor
  return tf.add(tf.mul(x, factor), offset)
}

/**
 * x (1 + s) + b for every channel of an image, [s, b] = by. Perez et al. 2018, eq. 2 (arXiv:1709.07871). Composed inside a gradient
 * that is differentiated again.
 * @param x `[batch, height, width, channels]`. @param by `[batch, 2 channels]`.
 */
export function film(x: tf.Tensor, by: tf.Tensor): tf.Tensor {
  if (hasOwnKernel('Film')) return tf.engine().runKernel('Film', { x, by }) as tf.Tensor
  const [s, b] = tf.split(tf.reshape(by, [x.shape[0] as number, 1, 1, -1]), 2, -1) as [
    tf.Tensor,
    tf.Tensor,
  ]
  return tf.add(tf.mul(x, tf.add(1, s)), b)
}

/** Registers the gradients: factor dy; and the kernel `FilmGrad`, [dx, dby]. */
export function registerScalingGradients(): void {
  gradientOf('Affine', [], (dy, _saved, { factor }: { factor: number }) => ({
    x: () => affine(dy, factor, 0),
  }))
  gradientOf('Film', ['x', 'by'], (dy, saved) => {
    const [x, by] = saved as [tf.Tensor, tf.Tensor]
    const [dx, dby] = tf.engine().runKernel('FilmGrad', { dy, x, by }) as unknown as [
      tf.Tensor,
      tf.Tensor,
    ]
    return { x: () => dx, by: () => dby }
  })
}
