/** How our kernels take the place of TensorFlow.js's own, which stay the fallback for what ours do not cover. */
import * as tf from '../tfjs.ts'
import type { KernelFunc, NamedAttrMap, TensorInfo } from '../tfjs.ts'
import type { Machine } from './machine.ts'

export interface KernelArguments<Attrs = Record<string, unknown>> {
  readonly inputs: Readonly<Record<string, TensorInfo>>
  readonly attrs: Attrs
  /** Runs TensorFlow.js's kernel instead. @throws when it has none. */
  readonly stock: () => TensorInfo | TensorInfo[]
}

export type Kernel = (args: KernelArguments<never>) => TensorInfo | TensorInfo[]

/** Floats from which a call that passes over them once is worth more than one thread. */
export const WORTH_THREADS = 16_384

/** Kernels that hand on their input's data and compute nothing. */
const ALIASES: readonly string[] = ['Reshape', 'ExpandDims', 'Identity']

/**
 * Registers kernels by name on the WASM backend, and lets the machine's listener know whenever one of TensorFlow.js's
 * runs: a recorded step must not depend on it.
 */
export function installKernels(machine: Machine, kernels: Readonly<Record<string, Kernel>>): void {
  const heard = (kernelName: string, kernelFunc: KernelFunc): KernelFunc => {
    return (call) => {
      machine.listener?.foreign(kernelName)
      return kernelFunc(call)
    }
  }
  for (const config of tf.getKernelsForBackend('wasm')) {
    if (ALIASES.includes(config.kernelName)) continue
    tf.unregisterKernel(config.kernelName, 'wasm')
    tf.registerKernel({ ...config, kernelFunc: heard(config.kernelName, config.kernelFunc) })
  }
  for (const [kernelName, kernel] of Object.entries(kernels)) {
    const present = tf.getKernel(kernelName, 'wasm')
    if (present) tf.unregisterKernel(kernelName, 'wasm')
    tf.registerKernel({
      ...present,
      kernelName,
      backendName: 'wasm',
      kernelFunc: (call) =>
        kernel({
          inputs: call.inputs as Readonly<Record<string, TensorInfo>>,
          attrs: call.attrs as NamedAttrMap as never,
          stock: () => {
            if (!present) throw new Error(`${kernelName} on WASM does not cover this case`)
            return present.kernelFunc(call)
          },
        }),
    })
  }
}

/** True when all are float tensors with something in them, which is what our kernels are for. */
export const areFloats = (...infos: readonly (TensorInfo | undefined)[]): boolean =>
  infos.every(
    (info) => !info || (info.dtype === 'float32' && tf.util.sizeFromShape(info.shape) > 0),
  )
