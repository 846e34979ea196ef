/** The worker: gives the session a place to run. */
import { holdLifeline } from '../lib/lifeline.ts'
import { openBackend, watchBackend } from '../nn/backend.ts'
import { memoryInUse } from '../nn/memory.ts'
import { Session } from './session.ts'
import type { Command, WorkerEvent } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

/** Where index.html is: one folder above the built worker, or the root of the development server. */
const home = import.meta.env.PROD
  ? new URL('..', self.location.href)
  : new URL(import.meta.env.BASE_URL, self.location.origin)

const post = (event: WorkerEvent, transfer: Transferable[] = []): void =>
  self.postMessage(event, transfer)

void holdLifeline(navigator.locks).then((lifeline) => {
  if (lifeline) post({ type: 'alive', lifeline })
})

const session = new Session({
  post,
  openBackend,
  watchBackend,
  fetchFile: (path, init) => fetch(new URL(path, home), init),
  memory: memoryInUse,
})

self.onmessage = (message: MessageEvent<Command>) => session.handle(message.data)
