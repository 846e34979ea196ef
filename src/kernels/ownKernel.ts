/** When a computation is left to one kernel of ours. */
import * as tf from './tfjs.ts'

/**
 * Whether the backend in use has the kernel, and no gradient of it will be differentiated: the gradients of these kernels are
 * kernels themselves, without one.
 */
export const hasOwnKernel = (kernelName: string): boolean =>
  tf.engine().state.gradientDepth <= 1 && tf.getKernel(kernelName, tf.getBackend()) !== undefined
