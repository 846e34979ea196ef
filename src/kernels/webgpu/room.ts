/** A device says afterwards, if at all, that it could not make or bind a buffer, and computes with zeros. */
import { OutOfMemoryError } from '../../lib/outOfMemory.ts'
import type { WebGpuBackend } from './access.ts'

const guarded = new WeakSet<WebGpuBackend>()

/** Lets the backend throw an OutOfMemoryError where a tensor is larger than a buffer of its device can be. */
export function refuseTooLarge(backend: WebGpuBackend): void {
  if (guarded.has(backend)) return
  guarded.add(backend)
  const { bufferManager, device } = backend
  const { maxBufferSize, maxStorageBufferBindingSize } = device.limits
  const acquire = bufferManager.acquireBuffer.bind(bufferManager)
  bufferManager.acquireBuffer = (size, usage, ...rest) => {
    const most = usage & GPUBufferUsage.STORAGE ? maxStorageBufferBindingSize : Infinity
    if (size > Math.min(maxBufferSize, most)) throw new OutOfMemoryError(size)
    return acquire(size, usage, ...rest)
  }
}
