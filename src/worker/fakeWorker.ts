/** A worker that does nothing but remember what it was told and say what a test wants; for tests of the screen's side. */
import type { Command, WorkerEvent } from './protocol.ts'

export class FakeWorker extends EventTarget {
  readonly heard: Command[] = []
  isTerminated = false

  postMessage(command: Command): void {
    this.heard.push(structuredClone(command))
  }

  terminate(): void {
    this.isTerminated = true
  }

  /** Lets the lab say something. */
  say(event: WorkerEvent): void {
    this.dispatchEvent(new MessageEvent('message', { data: event }))
  }

  /** Lets the worker's script fail. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }))
  }

  /** The latest command of one type. */
  last<T extends Command['type']>(type: T): Extract<Command, { type: T }> | undefined {
    return this.heard.findLast(
      (command): command is Extract<Command, { type: T }> => command.type === type,
    )
  }
}

/** Hands out fake workers where a client wants real ones, and keeps them. */
export function fakeWorkers(): {
  readonly makeWorker: () => Worker
  /** The one in use. */
  readonly current: () => FakeWorker
  readonly all: readonly FakeWorker[]
} {
  const all: FakeWorker[] = []
  return {
    makeWorker: () => {
      const worker = new FakeWorker()
      all.push(worker)
      return worker as unknown as Worker
    },
    current: () => all.at(-1) as FakeWorker,
    all,
  }
}
