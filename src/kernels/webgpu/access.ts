/**
 * What is used of TensorFlow.js's WebGPU backend, most of it private there. Another version may have changed any of it:
 * `versions.test.ts` says so. Named here once, so that the rest is typed.
 */
import type { DataType, TensorInfo } from '../tfjs.ts'

/** Where a tensor's numbers are: in `resource` on the device, in `values` in JavaScript, or in both. */
export interface TensorData {
  values: unknown
  resource?: GPUBuffer | GPUTexture | GPUExternalTexture | null
  readonly dtype: DataType
  readonly shape: number[]
  refCount: number
}

/** Hands out buffers by size and usage, and takes them back for the next who asks. */
export interface BufferManager {
  acquireBuffer(
    size: number,
    usage: GPUBufferUsageFlags,
    mappedAtCreation?: boolean,
    reuse?: boolean,
  ): GPUBuffer
  releaseBuffer(buffer: GPUBuffer, reuse?: boolean): void
}

/** A field of a uniform buffer; fields of one number lie 4 bytes apart. */
export interface UniformField {
  readonly type: 'int32' | 'uint32' | 'float32'
  readonly data: number[]
}

/** The backend of TF.js 4.22.0. */
export interface WebGpuBackend {
  readonly device: GPUDevice
  readonly queue: GPUQueue
  readonly bufferManager: BufferManager
  readonly tensorMap: { get(dataId: object): TensorData; has(dataId: object): boolean }
  readonly thresholdToIncreaseWorkgroups: number
  /** Commands not yet submitted, and the compute pass open in them. */
  commandEncoder: GPUCommandEncoder | null
  computePassEncoder: GPUComputePassEncoder | null
  /** Dispatches not yet submitted. */
  dispatchCountInPass: number
  /** Data that unsubmitted commands use: disposing of them waits for the submission. */
  commandQueueOwnedIds: { add(dataId: object): void; has(dataId: object): boolean }
  ensureCommandEncoderReady(): void
  endComputePassEncoder(): void
  submitQueue(): void
  uploadToGPU(dataId: object): void
  tensorToBinding(tensor: TensorInfo): GPUBindingResource
  makeUniforms(fields: readonly UniformField[]): GPUBufferBinding
  makeTensorInfo(shape: readonly number[], dtype: DataType): TensorInfo
  disposeData(dataId: object): boolean
  refCount(dataId: object): number
  read(dataId: object): Promise<unknown>
  readSync(dataId: object): unknown
  readToGPU(dataId: object): unknown
}

/** Sends what was encoded to the device. */
export function submitPending(backend: WebGpuBackend): void {
  if (!backend.commandEncoder) return
  backend.endComputePassEncoder()
  backend.submitQueue()
}

/** The encoder of what is not yet submitted, with no pass open. */
export function encoderOf(backend: WebGpuBackend): GPUCommandEncoder {
  backend.endComputePassEncoder()
  backend.ensureCommandEncoderReady()
  return backend.commandEncoder as GPUCommandEncoder
}

/** The buffer of a tensor, which is uploaded first when it lies in JavaScript. */
export function bufferOf(backend: WebGpuBackend, dataId: object): GPUBuffer {
  backend.uploadToGPU(dataId)
  return backend.tensorMap.get(dataId).resource as GPUBuffer
}

/**
 * Keeps JavaScript from holding a copy of data that the device changes in place: `data()` would return old numbers, and
 * a read that is under way when they change would store them.
 */
export function neverCache(data: TensorData): void {
  Object.defineProperty(data, 'values', {
    configurable: true,
    enumerable: true,
    get: () => null,
    set: () => {},
  })
}
