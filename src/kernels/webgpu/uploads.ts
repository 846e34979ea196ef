/**
 * Values on their way into tensors that live on. A write to a buffer reaches it before commands that are not yet submitted,
 * so the values wait in a buffer of their own, and a copy is one of the commands: several steps can be submitted at once.
 */
import { bufferOf, encoderOf, neverCache, submitPending } from './access.ts'
import type { WebGpuBackend } from './access.ts'

/** Of the waiting values: ten steps of 64 images twice. What is larger is written at once. */
const ROOM = 4 * 2 ** 20

/** The waiting values of one backend. */
export class Uploads {
  readonly #backend: WebGpuBackend
  readonly #waiting: GPUBuffer
  #taken = 0

  private constructor(backend: WebGpuBackend) {
    this.#backend = backend
    const usage = GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST
    this.#waiting = backend.device.createBuffer({ size: ROOM, usage })
  }

  static readonly #ofBackends = new WeakMap<WebGpuBackend, Uploads>()

  static of(backend: WebGpuBackend): Uploads {
    let uploads = Uploads.#ofBackends.get(backend)
    if (!uploads) Uploads.#ofBackends.set(backend, (uploads = new Uploads(backend)))
    return uploads
  }

  /** Writes over a tensor's data, after the commands that were encoded before and ahead of those that follow. */
  write(dataId: object, values: ArrayBufferView<ArrayBuffer>): void {
    const backend = this.#backend
    const to = bufferOf(backend, dataId)
    const { byteLength: size } = values
    if (this.#taken + size > ROOM) {
      submitPending(backend)
      this.#taken = 0
    }
    if (size > ROOM) backend.queue.writeBuffer(to, 0, values)
    else {
      backend.queue.writeBuffer(this.#waiting, this.#taken, values)
      encoderOf(backend).copyBufferToBuffer(this.#waiting, this.#taken, to, 0, size)
      this.#taken += size
    }
    neverCache(backend.tensorMap.get(dataId))
  }
}
