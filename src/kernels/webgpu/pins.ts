/**
 * Buffers that captures use. Whoever disposes of a tensor gives its buffer back to TF.js's buffer manager, which hands it
 * to the next tensor of that size; a buffer that a replay will read or write waits until no capture needs it.
 */
import type { BufferManager, WebGpuBackend } from './access.ts'

/** The buffers of one backend that are held back. */
export class Pins {
  readonly #release: BufferManager['releaseBuffer']
  readonly #uses = new Map<GPUBuffer, number>()
  readonly #released = new Set<GPUBuffer>()

  private constructor(manager: BufferManager) {
    this.#release = manager.releaseBuffer.bind(manager)
    manager.releaseBuffer = (buffer, reuse) => this.release(buffer, reuse)
  }

  static readonly #ofBackends = new WeakMap<WebGpuBackend, Pins>()

  static of(backend: WebGpuBackend): Pins {
    let pins = Pins.#ofBackends.get(backend)
    if (!pins) Pins.#ofBackends.set(backend, (pins = new Pins(backend.bufferManager)))
    return pins
  }

  pin(buffer: GPUBuffer): void {
    this.#uses.set(buffer, (this.#uses.get(buffer) ?? 0) + 1)
  }

  /** Ends one use; the last one gives a buffer back that no tensor has any more. */
  unpin(buffer: GPUBuffer): void {
    const uses = (this.#uses.get(buffer) ?? 0) - 1
    if (uses > 0) {
      this.#uses.set(buffer, uses)
      return
    }
    this.#uses.delete(buffer)
    if (this.#released.delete(buffer)) this.#release(buffer)
  }

  /** Gives a buffer back, now or when it is needed no more. */
  release(buffer: GPUBuffer, reuse?: boolean): void {
    if (this.#uses.has(buffer)) this.#released.add(buffer)
    else this.#release(buffer, reuse)
  }

  /** Takes note that a tensor has a held buffer again, and will give it back itself. */
  adopt(buffer: GPUBuffer): void {
    this.#released.delete(buffer)
  }
}
