/** Listens to the backend while a step runs, and plans the memory of its replays. */
import * as tf from '../tfjs.ts'
import { submitPending } from './access.ts'
import type { WebGpuBackend } from './access.ts'
import type { Pins } from './pins.ts'

/** A dispatch as it was encoded. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline
  readonly bindGroup: GPUBindGroup
  readonly groups: readonly [x: number, y?: number, z?: number]
}

type Ears = Readonly<Record<string, (...args: never[]) => unknown>>

/** An object that does what `target` does, and tells `ears` before; what an ear returns takes the result's place. */
function overheard<T extends object>(target: T, ears: Ears): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name)
      if (typeof value !== 'function') return value
      const ear = ears[String(name)] as ((...args: unknown[]) => unknown) | undefined
      return (...args: unknown[]): unknown => ear?.(...args) ?? value.apply(object, args)
    },
  })
}

/** What the backend and its buffer manager do otherwise while a step is recorded. */
type Hooked = Partial<
  Pick<
    WebGpuBackend,
    'ensureCommandEncoderReady' | 'tensorToBinding' | 'read' | 'readSync' | 'readToGPU'
  >
>

/** One recording under way. */
export class Recording {
  readonly dispatches: Dispatch[] = []
  /** Buffers that the dispatches use or that were made for them. */
  readonly buffers = new Set<GPUBuffer>()
  /** Buffers that were made while recording, and those given back. */
  readonly made = new Set<GPUBuffer>()
  readonly released = new Set<GPUBuffer>()
  /** Data that the dispatches read or write. */
  readonly dataIds = new Set<object>()
  /** Why the step cannot be replayed. */
  refused: string | null = null
  readonly #backend: WebGpuBackend
  readonly #pins: Pins
  readonly #constants = new Set<GPUBuffer>()
  readonly #free = new Map<string, GPUBuffer[]>()
  readonly #restore: (() => void)[] = []

  constructor(backend: WebGpuBackend, pins: Pins) {
    this.#backend = backend
    this.#pins = pins
    this.#listen()
    this.#plan()
  }

  /** Stops listening; what was encoded is submitted by the caller. */
  stop(): void {
    for (const restore of this.#restore) restore()
    this.#backend.commandQueueOwnedIds = new WeakSet()
  }

  /** Submits what was encoded so far, in the midst of the step. */
  submit(): void {
    submitPending(this.#backend)
    this.#releaseAtOnce()
  }

  #refuse(reason: string): void {
    this.refused ??= reason
  }

  #hook(hooked: Hooked): void {
    Object.assign(this.#backend, hooked)
    this.#restore.push(() => {
      for (const name of Object.keys(hooked)) Reflect.deleteProperty(this.#backend, name)
    })
  }

  #listen(): void {
    const backend = this.#backend
    const binding = backend.tensorToBinding.bind(backend)
    const refusing =
      <Args extends unknown[], Result>(read: (...args: Args) => Result) =>
      (...args: Args): Result => {
        this.#refuse('the step reads numbers back')
        return read.apply(backend, args)
      }
    this.#hook({
      ensureCommandEncoderReady: () => {
        backend.commandEncoder ??= this.#overhear(backend.device.createCommandEncoder())
      },
      tensorToBinding: (tensor) => {
        this.dataIds.add(tensor.dataId)
        const resource = binding(tensor)
        if ('buffer' in resource) this.buffers.add(resource.buffer)
        else this.#refuse('the step uses a texture')
        return resource
      },
      read: refusing(backend.read),
      readSync: refusing(backend.readSync),
      readToGPU: refusing(backend.readToGPU),
    })
  }

  #overhear(encoder: GPUCommandEncoder): GPUCommandEncoder {
    return overheard(encoder, {
      beginComputePass: (descriptor?: GPUComputePassDescriptor) =>
        this.#overhearPass(encoder.beginComputePass(descriptor)),
      copyBufferToBuffer: (from: GPUBuffer, _: number, to: GPUBuffer) => {
        if (from.usage & GPUBufferUsage.MAP_WRITE) this.#constants.add(to)
        else this.#refuse('the step copies a buffer')
      },
    })
  }

  #overhearPass(pass: GPUComputePassEncoder): GPUComputePassEncoder {
    let pipeline: GPUComputePipeline | null = null
    let bindGroup: GPUBindGroup | null = null
    return overheard(pass, {
      setPipeline: (to: GPUComputePipeline) => void (pipeline = to),
      setBindGroup: (_: number, to: GPUBindGroup) => void (bindGroup = to),
      dispatchWorkgroups: (...groups: [number, number?, number?]) => {
        if (pipeline && bindGroup) this.dispatches.push({ pipeline, bindGroup, groups })
      },
    })
  }

  /** Data that the step is done with are given back at once, not when commands are submitted. */
  #releaseAtOnce(): void {
    this.#backend.commandQueueOwnedIds = { add: () => undefined, has: () => false }
  }

  /**
   * A storage buffer that the step is done with serves its next tensor of that size: dispatches run in order, at each
   * replay as now. Kept apart are buffers whose content every replay needs from the start: what was there before, and
   * what is uploaded (uniforms and constants).
   */
  #plan(): void {
    const { bufferManager } = this.#backend
    const { acquireBuffer, releaseBuffer } = bufferManager
    const acquire = acquireBuffer.bind(bufferManager)
    bufferManager.acquireBuffer = (size, usage, mapped = false, reuse = true) => {
      const free = mapped ? undefined : this.#free.get(`${size} ${usage}`)?.pop()
      if (free) {
        this.released.delete(free)
        return free
      }
      const buffer = acquire(size, usage, mapped, reuse)
      // A staging buffer is destroyed once its content was copied.
      if (!reuse) return buffer
      if (mapped) this.#constants.add(buffer)
      this.made.add(buffer)
      this.buffers.add(buffer)
      return buffer
    }
    bufferManager.releaseBuffer = (buffer, reuse = true) => {
      if (!reuse) {
        this.#pins.release(buffer, reuse)
        return
      }
      this.released.add(buffer)
      this.buffers.add(buffer)
      const { size, usage } = buffer
      if (!this.made.has(buffer) || this.#constants.has(buffer)) return
      if (!(usage & GPUBufferUsage.STORAGE)) return
      const key = `${size} ${usage}`
      const list = this.#free.get(key)
      if (list) list.push(buffer)
      else this.#free.set(key, [buffer])
    }
    const flag = 'WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE'
    const batch = tf.env().getNumber(flag)
    tf.env().set(flag, Infinity)
    this.#releaseAtOnce()
    this.#restore.push(() => {
      tf.env().set(flag, batch)
      Object.assign(bufferManager, { acquireBuffer, releaseBuffer })
    })
  }
}
