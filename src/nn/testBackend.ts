/** For tests in Node: opens a backend without a browser. */
import '@tensorflow/tfjs-backend-wasm'
import { repairWasmKernels } from '../kernels/wasm.ts'
import * as tf from './tf.ts'

let repaired = false

/** Makes TF.js use plain CPU or WASM (with our repairs). */
export async function openTestBackend(name: 'cpu' | 'wasm'): Promise<void> {
  if (!(await tf.setBackend(name))) throw new Error(`${name} did not start`)
  await tf.ready()
  if (name === 'wasm' && !repaired) {
    repairWasmKernels()
    repaired = true
  }
}
