/** For tests in Node: opens a backend without a browser. */
import '@tensorflow/tfjs-backend-wasm'
import { installWasmKernels } from '../kernels/wasm/install.ts'
import * as tf from './tf.ts'

let installed = false

/** Makes TF.js use plain CPU or WASM (with our kernels, on one thread). */
export async function openTestBackend(name: 'cpu' | 'wasm'): Promise<void> {
  if (!(await tf.setBackend(name))) throw new Error(`${name} did not start`)
  await tf.ready()
  if (name !== 'wasm' || installed) return
  installed = true
  await installWasmKernels(1)
}
