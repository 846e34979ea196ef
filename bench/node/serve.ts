/** Answers the questions that reach this process. */
import { answer } from '../page/service.ts'
import type { Asked, Handlers } from '../page/protocol.ts'

/** Serves until the process is ended from outside. */
export function serveInProcess(handlers: Handlers): void {
  process.on('message', (message) => {
    void answer(handlers, message as Asked).then((settled) => process.send?.(settled))
  })
}
