/**
 * Two repairs of TF.js's WASM backend, registered once it runs. A transposed matrix product is a scalar loop there,
 * 15 to 20 times slower than the plain product, and every gradient of a dense layer is one; `Identity`, called for
 * every tensor that backpropagation saves, copies it.
 */
import * as tf from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { TensorInfo } from '@tensorflow/tfjs'

const swapLastTwo = (rank: number): number[] => [
  ...Array.from({ length: rank - 2 }, (_, i) => i),
  rank - 1,
  rank - 2,
]

/** Replaces the kernels. The WASM backend must be the one in use. */
export function repairWasmKernels(): void {
  const product = tf.getKernel('BatchMatMul', 'wasm')
  const transpose = tf.getKernel('Transpose', 'wasm')
  tf.unregisterKernel('BatchMatMul', 'wasm')
  tf.registerKernel({
    kernelName: 'BatchMatMul',
    backendName: 'wasm',
    kernelFunc: ({ inputs, backend, attrs }) => {
      const { a, b } = inputs as { a: TensorInfo; b: TensorInfo }
      const { transposeA, transposeB } = attrs as unknown as {
        transposeA: boolean
        transposeB: boolean
      }
      const turn = (x: TensorInfo): TensorInfo =>
        transpose.kernelFunc({
          inputs: { x },
          backend,
          attrs: { perm: swapLastTwo(x.shape.length) },
        }) as TensorInfo
      const left = transposeA ? turn(a) : a
      const right = transposeB ? turn(b) : b
      const out = product.kernelFunc({
        inputs: { a: left, b: right },
        backend,
        attrs: { transposeA: false, transposeB: false },
      })
      if (left !== a) (backend as BackendWasm).disposeData(left.dataId)
      if (right !== b) (backend as BackendWasm).disposeData(right.dataId)
      return out
    },
  })
  tf.unregisterKernel('Identity', 'wasm')
  tf.registerKernel({
    kernelName: 'Identity',
    backendName: 'wasm',
    kernelFunc: ({ inputs, backend }) => {
      const { x } = inputs as { x: TensorInfo }
      ;(backend as BackendWasm).incRef(x.dataId)
      return { dataId: x.dataId, shape: x.shape, dtype: x.dtype }
    },
  })
}
