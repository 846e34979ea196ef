/** A helper thread: instantiates the kernels on the shared memory and serves programs for the rest of its life. */
import { breathe } from '../../lib/breathe.ts'
import { instantiate } from './variants.ts'
import type { ThreadStart } from './threads.ts'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = async ({ data }: MessageEvent<ThreadStart>) => {
  const kernels = await instantiate(data.module, data.memory)
  self.postMessage('ready')
  // From here on the thread listens to memory. A browser that ends it without its having breathed may wait for ever, and keep
  // the page that it belonged to.
  for (let last = 0; ; await breathe()) last = kernels.serve(data.control, data.thread, last)
}
