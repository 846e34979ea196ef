/**
 * Captures on WebGPU. A recorded step is a list of dispatches: pipelines and bind groups that are ready to be encoded
 * again, into one compute pass; a few steps are one submission, or fewer where somebody reads a number.
 */
import * as tf from '../tfjs.ts'
import { bufferOf, encoderOf, neverCache, submitPending } from './access.ts'
import { homesOf, moveIn } from './home.ts'
import { Pins } from './pins.ts'
import { Recording } from './recording.ts'
import { Uploads } from './uploads.ts'
import type { Capture, Recorder } from '../capture.ts'
import type { WebGpuBackend } from './access.ts'
import type { Home } from './home.ts'
import type { Dispatch } from './recording.ts'

/** So that the device has work while the next ones are encoded. */
const REPLAYS_PER_SUBMISSION = 4

interface Copy {
  readonly from: GPUBuffer
  readonly to: GPUBuffer
}

const backendInUse = (): WebGpuBackend => tf.backend() as unknown as WebGpuBackend

/** A list of dispatches, and the memory that they need. */
class WebGpuCapture implements Capture {
  readonly #backend: WebGpuBackend
  readonly #dispatches: readonly Dispatch[]
  readonly #homes: readonly Home[]
  readonly #copies: readonly Copy[]
  #buffers: ReadonlySet<GPUBuffer>
  /** The encoder of the last replay, and how many there are in it. */
  #last: { readonly encoder: GPUCommandEncoder; replays: number } | null = null

  /**
   * @param homes of the variables that the step uses; they are brought home before each replay.
   * @param copies take what the step assigned to a variable to its home, after each replay.
   */
  constructor(
    backend: WebGpuBackend,
    { dispatches, buffers }: Recording,
    homes: readonly Home[],
    copies: readonly Copy[],
  ) {
    this.#backend = backend
    this.#dispatches = dispatches
    this.#buffers = buffers
    this.#homes = homes
    this.#copies = copies
  }

  get length(): number {
    return this.#dispatches.length
  }

  replay(): void {
    if (!this.#buffers.size) throw new Error('this capture was disposed of')
    const backend = this.#backend
    const pins = Pins.of(backend)
    for (const home of this.#homes) moveIn(backend, pins, home)
    const encoder = encoderOf(backend)
    const pass = encoder.beginComputePass()
    for (const { pipeline, bindGroup, groups } of this.#dispatches) {
      pass.setPipeline(pipeline)
      pass.setBindGroup(0, bindGroup)
      pass.dispatchWorkgroups(...groups)
    }
    pass.end()
    for (const { from, to } of this.#copies) encoder.copyBufferToBuffer(from, 0, to, 0, to.size)
    if (this.#last?.encoder !== encoder) this.#last = { encoder, replays: 0 }
    this.#last.replays++
    if (this.#last.replays === REPLAYS_PER_SUBMISSION) backend.submitQueue()
  }

  dispose(): void {
    // The next to get a buffer of uniforms writes to it ahead of what is not yet submitted.
    submitPending(this.#backend)
    const pins = Pins.of(this.#backend)
    for (const buffer of this.#buffers) pins.unpin(buffer)
    this.#buffers = new Set()
  }
}

/** What each home receives after a replay, or why the variables cannot be followed. */
function copiesTo(
  homes: readonly Home[],
  { made }: Recording,
  backend: WebGpuBackend,
): Copy[] | string {
  const before = new Set(homes.map(({ variable }) => variable))
  const now = Object.values(tf.engine().registeredVariables)
  if (now.some((v) => backend.tensorMap.has(v.dataId) && !before.has(v)))
    return 'the step makes a variable'
  const copies: Copy[] = []
  for (const { variable, buffer, data } of homes) {
    if (variable.isDisposed) return 'the step disposes of a variable'
    const current = backend.tensorMap.get(variable.dataId)
    const from = bufferOf(backend, variable.dataId)
    const shared = current === data ? current.refCount > 1 : data.resource === buffer
    if (shared) return `a tensor that outlives the step shares the data of ${variable.name}`
    if (from === buffer) continue
    if (!made.has(from)) return `the step assigns a tensor from outside to ${variable.name}`
    copies.push({ from, to: buffer })
  }
  return copies
}

/** Values as the device stores them; copied only where they are not. */
function asStored(
  { dtype }: tf.Tensor,
  values: ArrayLike<number>,
): Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> {
  if (dtype === 'float32')
    return values instanceof Float32Array
      ? (values as Float32Array<ArrayBuffer>)
      : Float32Array.from(values)
  return values instanceof Int32Array
    ? (values as Int32Array<ArrayBuffer>)
    : Int32Array.from(values)
}

/** The recorder of the WebGPU backend. */
export class WebGpuRecorder implements Recorder {
  #recording: { recording: Recording; homes: Home[]; backend: WebGpuBackend } | null = null

  begin(): void {
    if (this.#recording) throw new Error('a step is being recorded already')
    const backend = backendInUse()
    const pins = Pins.of(backend)
    const homes = homesOf(backend, pins)
    submitPending(backend)
    this.#recording = { recording: new Recording(backend, pins), homes, backend }
  }

  end(): Capture | { readonly refused: string } {
    if (!this.#recording) throw new Error('no step is being recorded')
    const { recording, homes, backend } = this.#recording
    this.#recording = null
    const pins = Pins.of(backend)
    // While listening still: what is uploaded for it counts as made by the step.
    const copies = recording.refused ?? copiesTo(homes, recording, backend)
    recording.stop()
    for (const buffer of recording.buffers) pins.pin(buffer)
    for (const buffer of recording.released) pins.release(buffer)
    if (typeof copies === 'string') {
      submitPending(backend)
      for (const buffer of recording.buffers) pins.unpin(buffer)
      return { refused: copies }
    }
    const used = homes.filter(
      ({ buffer }) => recording.buffers.has(buffer) || copies.some(({ to }) => to === buffer),
    )
    for (const home of used) {
      if (!recording.buffers.has(home.buffer)) {
        recording.buffers.add(home.buffer)
        pins.pin(home.buffer)
      }
      moveIn(backend, pins, home)
    }
    for (const dataId of recording.dataIds)
      if (backend.tensorMap.has(dataId)) neverCache(backend.tensorMap.get(dataId))
    submitPending(backend)
    return new WebGpuCapture(backend, recording, used, copies)
  }

  overwrite(tensor: tf.Tensor, values: ArrayLike<number>): void {
    const stored = asStored(tensor, values)
    if (!this.#recording) return Uploads.of(backendInUse()).write(tensor.dataId, stored)
    // What is recorded knows no copies. A write reaches the buffer before commands that are not yet submitted.
    const { backend, recording } = this.#recording
    const buffer = bufferOf(backend, tensor.dataId)
    recording.submit()
    backend.queue.writeBuffer(buffer, 0, stored)
    neverCache(backend.tensorMap.get(tensor.dataId))
  }
  copy(tensor: tf.Tensor): tf.Tensor {
    const backend = backendInUse()
    const info = backend.makeTensorInfo(tensor.shape, tensor.dtype)
    const [from, to] = [tensor, info].map(({ dataId }) => bufferOf(backend, dataId)) as [
      GPUBuffer,
      GPUBuffer,
    ]
    encoderOf(backend).copyBufferToBuffer(from, 0, to, 0, to.size)
    for (const { dataId } of [tensor, info]) backend.commandQueueOwnedIds.add(dataId)
    return tf.engine().makeTensorFromTensorInfo(info)
  }
}
