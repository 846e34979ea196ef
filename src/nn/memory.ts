import * as tf from './tf.ts'

/** Tensors alive, their bytes, and the bytes of the WASM heap (0 on other backends). */
export function memoryInUse(): { tensors: number; tensorBytes: number; heapBytes: number } {
  const { numTensors, numBytes } = tf.memory()
  return { tensors: numTensors, tensorBytes: numBytes, heapBytes: heapBytes() }
}

function heapBytes(): number {
  if (tf.getBackend() !== 'wasm') return 0
  const { wasm } = tf.backend() as unknown as {
    wasm: { wasmMemory?: WebAssembly.Memory; asm?: { memory: WebAssembly.Memory } }
  }
  return (wasm.wasmMemory ?? wasm.asm?.memory)?.buffer.byteLength ?? 0
}
