/** TensorFlow.js as it comes: its own backends, nothing of Ganvas. */
import * as tf from '@tensorflow/tfjs'
import { getThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import '@tensorflow/tfjs-backend-webgpu'
import type { BackendName } from '../../../src/lib/backends.ts'

/** Opens a backend. @returns what can be said of it. @throws when it does not start. */
export async function openStock(backend: BackendName): Promise<string> {
  if (backend === 'wasm')
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plainUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
    })
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} did not start`)
  await tf.ready()
  return backend === 'wasm' ? `threads: ${getThreadsCount()}` : ''
}
