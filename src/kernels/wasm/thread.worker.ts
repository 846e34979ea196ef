/** A helper thread: instantiates the kernels on the shared memory and serves programs for the rest of its life. */
import { instantiate } from './variants.ts'
import type { ThreadStart } from './threads.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<ThreadStart>) => {
  const kernels = await instantiate(data.module, data.memory)
  self.postMessage('ready')
  // Never returns: from here on the thread listens to memory, not to messages.
  kernels.serve(data.control, data.thread)
}
