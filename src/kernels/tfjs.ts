/**
 * TensorFlow.js as we use it: the core with its gradients and the methods of tensors, which it does not register by
 * itself, and the plain CPU and WebGL backends. Its packages for layers, data and converted models stay out.
 */
import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-webgl'
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
import '@tensorflow/tfjs-core/dist/register_all_gradients'

export * from '@tensorflow/tfjs-core'
