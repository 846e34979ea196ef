/**
 * The only door to TensorFlow.js. The umbrella package registers the gradients (tfjs-core alone has none);
 * on top of it come our own kernels and the gradients that TF.js lacks or gets wrong.
 */
import { registerGradients } from '../kernels/gradients.ts'
import { registerUpdateKernels } from '../kernels/updates.ts'

export * from '@tensorflow/tfjs'
export { runUpdate } from '../kernels/updates.ts'

registerGradients()
registerUpdateKernels()
