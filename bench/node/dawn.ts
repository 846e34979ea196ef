/** Gives Node a WebGPU. Imported before TensorFlow.js, which looks for one when it loads. */
import { create, globals } from 'webgpu'

Object.assign(globalThis, globals)
Object.defineProperty(globalThis, 'navigator', {
  value: { gpu: create([]), userAgent: 'node' },
  configurable: true,
})
