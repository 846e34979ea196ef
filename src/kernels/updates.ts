/**
 * Optimiser and moving-average updates as single kernels for the backends whose memory JavaScript can reach (WASM and
 * plain CPU). Composed from TF.js operations, an Adam update is 14 passes over every weight; here it is one.
 * Each kernel writes new tensors: on WASM, XNNPACK keeps packed copies of the weights of a tensor id, so a tensor that
 * was once a matrix must never change in place.
 */
import * as tf from '@tensorflow/tfjs'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { TensorInfo } from '@tensorflow/tfjs'

/** Kernels made here, with their inputs and attributes. Outputs have the shape of the inputs. */
export interface UpdateKernels {
  /** Adam, Kingma & Ba 2015, algorithm 1 (arXiv:1412.6980); `correction1` = 1 - beta1^t, `correction2` = 1 - beta2^t. */
  AdamUpdate: {
    inputs: { value: tf.Tensor; gradient: tf.Tensor; m: tf.Tensor; v: tf.Tensor }
    attrs: {
      learningRate: number
      beta1: number
      beta2: number
      correction1: number
      correction2: number
      epsilon: number
    }
    /** value, m, v */
    outputs: [tf.Tensor, tf.Tensor, tf.Tensor]
  }
  /** average := decay average + (1 - decay) value */
  AverageUpdate: {
    inputs: { average: tf.Tensor; value: tf.Tensor }
    attrs: { decay: number }
    outputs: [tf.Tensor]
  }
}

interface Memory {
  create(shape: number[]): TensorInfo
  view(info: TensorInfo): Float32Array
}

const heapOf = (backend: unknown): Memory => {
  const wasm = backend as BackendWasm
  return {
    create: (shape) => wasm.makeOutput(shape, 'float32'),
    view: (info) => wasm.typedArrayFromHeap(info) as Float32Array,
  }
}

interface CpuBackend {
  makeTensorInfo(shape: number[], dtype: 'float32', values: Float32Array): TensorInfo
  readonly data: { get(dataId: object): { values: Float32Array } }
}

const arraysOf = (backend: unknown): Memory => {
  const cpu = backend as CpuBackend
  return {
    create: (shape) =>
      cpu.makeTensorInfo(shape, 'float32', new Float32Array(tf.util.sizeFromShape(shape))),
    view: (info) => cpu.data.get(info.dataId).values,
  }
}

function adamUpdate(
  memory: Memory,
  inputs: Record<keyof UpdateKernels['AdamUpdate']['inputs'], TensorInfo>,
  attrs: UpdateKernels['AdamUpdate']['attrs'],
): TensorInfo[] {
  // All outputs before any view: making one may grow the heap and detach the views.
  const outputs = [0, 1, 2].map(() => memory.create(inputs.value.shape))
  const [value, m, v] = outputs.map((output) => memory.view(output)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const value0 = memory.view(inputs.value)
  const gradient = memory.view(inputs.gradient)
  const m0 = memory.view(inputs.m)
  const v0 = memory.view(inputs.v)
  const { beta1, beta2, epsilon } = attrs
  const rate = attrs.learningRate / attrs.correction1
  const scale2 = 1 / attrs.correction2
  for (let i = 0; i < value.length; i++) {
    const g = gradient[i] as number
    const mi = beta1 * (m0[i] as number) + (1 - beta1) * g
    const vi = beta2 * (v0[i] as number) + (1 - beta2) * g * g
    m[i] = mi
    v[i] = vi
    value[i] = (value0[i] as number) - (rate * mi) / (Math.sqrt(vi * scale2) + epsilon)
  }
  return outputs
}

function averageUpdate(
  memory: Memory,
  inputs: Record<keyof UpdateKernels['AverageUpdate']['inputs'], TensorInfo>,
  { decay }: UpdateKernels['AverageUpdate']['attrs'],
): TensorInfo[] {
  const output = memory.create(inputs.value.shape)
  const average = memory.view(output)
  const average0 = memory.view(inputs.average)
  const value = memory.view(inputs.value)
  for (let i = 0; i < average.length; i++)
    average[i] = decay * (average0[i] as number) + (1 - decay) * (value[i] as number)
  return [output]
}

/** Registers the kernels on the WASM and CPU backends. */
export function registerUpdateKernels(): void {
  for (const [backendName, memoryOf] of [
    ['wasm', heapOf],
    ['cpu', arraysOf],
  ] as const) {
    tf.registerKernel({
      kernelName: 'AdamUpdate',
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) =>
        adamUpdate(memoryOf(backend), inputs as never, attrs as never),
    })
    tf.registerKernel({
      kernelName: 'AverageUpdate',
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) =>
        averageUpdate(memoryOf(backend), inputs as never, attrs as never),
    })
  }
}

/** Runs an update kernel on the backend in use, or returns `null` where that backend has none. */
export function runUpdate<K extends keyof UpdateKernels>(
  name: K,
  inputs: UpdateKernels[K]['inputs'],
  attrs: UpdateKernels[K]['attrs'],
): UpdateKernels[K]['outputs'] | null {
  if (!tf.getKernel(name, tf.getBackend())) return null
  return tf.engine().runKernel(name, inputs, attrs) as UpdateKernels[K]['outputs']
}
