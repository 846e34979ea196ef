/** The screen's side of the wall: sends commands, settles requests, hands on events. Knows no React and no store. */
import { watchLifeline } from '../lib/lifeline.ts'
import type {
  AnswerEvent,
  Command,
  LabEvent,
  Queries,
  Query,
  QueryKind,
  WorkerEvent,
} from './protocol.ts'
import type { Failure } from './protocol/failures.ts'
import type { LatentEvent } from './protocol/latent.ts'
import type { MeasureEvent } from './protocol/measures.ts'

/** A request that was not answered, with the lab's own account of why. */
export class LabFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.detail}`)
    this.name = 'LabFailure'
    this.failure = failure
  }
}

/** A request that was cancelled by who asked: nothing failed, and nobody needs to be told. */
export class RequestAborted extends Error {
  constructor() {
    super('aborted: cancelled by who asked')
    this.name = 'RequestAborted'
  }
}

/** How far the lab is with a request. */
export type RequestProgress = Extract<LatentEvent | MeasureEvent, { requestId: unknown }>

export interface RequestOptions {
  /** Ends the request here and in the lab. */
  readonly signal?: AbortSignal
  /** Hears how far it is, where the lab tells. */
  readonly progress?: (event: RequestProgress) => void
}

interface OpenRequest {
  readonly progress: RequestOptions['progress']
  readonly resolve: (result: Queries[QueryKind]['result']) => void
  readonly reject: (error: LabFailure | RequestAborted) => void
}

type Listener = (event: LabEvent) => void

/** One lab in one worker. Events of a run that is no longer the current one are dropped. */
export class LabClient {
  readonly #makeWorker: () => Worker
  readonly #greeting: () => readonly Command[]
  readonly #listeners = new Set<Listener>()
  readonly #requests = new Map<number, OpenRequest>()
  #worker: Worker
  /** Ends the watch over the worker's lifeline. */
  #watch = new AbortController()
  #lastRequestId = 0
  #runId: number | null = null

  /** @param greeting what every worker is told first, also one that takes another's place. */
  constructor(makeWorker: () => Worker, greeting: () => readonly Command[] = () => []) {
    this.#makeWorker = makeWorker
    this.#greeting = greeting
    this.#worker = this.#hire()
  }

  /** Posts a command. Buffers in it are copied, so the caller keeps its own. */
  send(command: Command): void {
    if (command.type === 'start') this.#runId = command.runId
    if (command.type === 'stop') this.#runId = null
    this.#worker.postMessage(command)
  }

  /**
   * Asks a question; one about a run is about the current one. Settles always: with the answer, with a {@link LabFailure},
   * or with {@link RequestAborted} as soon as `signal` says so.
   */
  request<K extends QueryKind>(
    kind: K,
    params: Queries[K]['params'],
    { signal, progress }: RequestOptions = {},
  ): Promise<Queries[K]['result']> {
    if (signal?.aborted) return Promise.reject(new RequestAborted())
    const requestId = ++this.#lastRequestId
    const cancel = (): void => {
      const request = this.#requests.get(requestId)
      if (!this.#requests.delete(requestId)) return
      this.send({ type: 'cancel', requestId })
      request?.reject(new RequestAborted())
    }
    const asked = new Promise<Queries[K]['result']>((resolve, reject) => {
      const settle = { resolve: resolve as OpenRequest['resolve'], reject }
      this.#requests.set(requestId, { progress, ...settle })
      const query = { kind, ...params } as Query
      this.send({ type: 'request', requestId, runId: this.#runId, query })
    })
    if (!signal) return asked
    signal.addEventListener('abort', cancel, { once: true })
    return asked.finally(() => signal.removeEventListener('abort', cancel))
  }

  /** Hears every event but the answers to requests. Returns the function that ends it. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends the worker with all that it holds, makes a new one, and rejects every open request. */
  restart(): void {
    this.#dismiss()
    this.#worker = this.#hire()
  }

  /** Takes the worker for dead: tells so, as when it breaks by itself. @param detail why. */
  giveUp(detail: string): void {
    this.#crashed(this.#worker, detail)
  }

  /** Ends the worker for good and rejects every open request. */
  dispose(): void {
    this.#dismiss()
    this.#listeners.clear()
  }

  #hire(): Worker {
    const worker = this.#makeWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerEvent>) => {
      if (worker !== this.#worker) return
      if (data.type === 'alive') this.#watchOver(worker, data.lifeline)
      else this.#receive(data)
    })
    worker.addEventListener('error', (event: ErrorEvent) => {
      event.preventDefault()
      const place = event.filename ? ` (${event.filename}:${event.lineno})` : ''
      this.#crashed(worker, `${event.message || 'The worker could not be loaded'}${place}`)
    })
    worker.addEventListener('messageerror', () =>
      this.#crashed(worker, 'A message from the worker could not be read'),
    )
    for (const command of this.#greeting()) worker.postMessage(command)
    return worker
  }

  #watchOver(worker: Worker, lifeline: string): void {
    this.#watch = new AbortController()
    watchLifeline(lifeline, navigator.locks, {
      signal: this.#watch.signal,
      ended: () => this.#crashed(worker, 'The worker was ended from outside'),
    })
  }

  #dismiss(): void {
    this.#watch.abort()
    this.#worker.terminate()
    this.#runId = null
    this.#rejectAll({ code: 'noRun', detail: 'The lab was closed before it answered' })
  }

  #rejectAll(failure: Failure): void {
    const open = [...this.#requests.values()]
    this.#requests.clear()
    for (const { reject } of open) reject(new LabFailure(failure))
  }

  #crashed(worker: Worker, detail: string): void {
    if (worker !== this.#worker) return
    const failure: Failure = { code: 'internal', detail }
    this.#rejectAll(failure)
    this.#tell({ type: 'failed', runId: null, failure })
  }

  #receive(event: LabEvent | AnswerEvent): void {
    if (event.type === 'reply' || event.type === 'refused') {
      const request = this.#requests.get(event.requestId)
      this.#requests.delete(event.requestId)
      if (event.type === 'reply') request?.resolve(event.result)
      else if (event.failure.code === 'aborted') request?.reject(new RequestAborted())
      else request?.reject(new LabFailure(event.failure))
      return
    }
    const isStale = 'runId' in event && event.runId !== null && event.runId !== this.#runId
    if (isStale) return
    if ('requestId' in event && event.requestId !== null)
      this.#requests.get(event.requestId)?.progress?.(event)
    this.#tell(event)
  }

  #tell(event: LabEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
