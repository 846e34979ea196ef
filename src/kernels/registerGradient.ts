/** What registering a gradient needs: a shorter way to do it, and the way back from a broadcast. */
import * as tf from './tfjs.ts'

type Gradients = Record<string, () => tf.Tensor>

/**
 * Registers the gradient of a kernel with one output, for all backends.
 * @param save Names of the kernel's inputs that `gradient` receives, in that order.
 * @param gradient From the output's gradient dy to those of the inputs, by name. Made of operations that have gradients
 *   themselves, it can be differentiated again. The kernel's attributes come last, whatever their type.
 */
export function gradientOf(
  kernelName: string,
  save: string[],
  gradient: (dy: tf.Tensor, saved: tf.Tensor[], attributes: never) => Gradients,
): void {
  tf.registerGradient({
    kernelName,
    inputsToSave: save,
    gradFunc: (dy, saved, attributes) => gradient(dy as tf.Tensor, saved, attributes as never),
  })
}

/** Adds up `x` over the axes along which a tensor of this shape was broadcast to the shape of `x`. */
export function sumTo(x: tf.Tensor, shape: number[]): tf.Tensor {
  const axes = tf.broadcast_util.getReductionAxes(shape, x.shape)
  return tf.reshape(axes.length > 0 ? tf.sum(x, axes) : x, shape)
}
