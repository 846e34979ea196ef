/** The screen's side of the wall: sends commands, settles requests, hands on events. Knows no React and no store. */
import type { Command, Failure, Queries, Query, QueryKind, WorkerEvent } from './protocol.ts'

/** A request that was not answered, with the lab's own account of why. */
export class LabFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(`${failure.code}: ${failure.detail}`)
    this.name = 'LabFailure'
    this.failure = failure
  }
}

interface OpenRequest {
  readonly resolve: (result: Queries[QueryKind]['result']) => void
  readonly reject: (failure: LabFailure) => void
}

type Listener = (event: WorkerEvent) => void

/** One lab in one worker. Events of a run that is no longer the current one are dropped. */
export class LabClient {
  readonly #makeWorker: () => Worker
  readonly #listeners = new Set<Listener>()
  readonly #requests = new Map<number, OpenRequest>()
  #worker: Worker
  #lastRequestId = 0
  #runId: number | null = null

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker
    this.#worker = this.#hire()
  }

  /** Posts a command. Buffers in it are copied, so the caller keeps its own. */
  send(command: Command): void {
    if (command.type === 'start') this.#runId = command.runId
    if (command.type === 'stop') this.#runId = null
    this.#worker.postMessage(command)
  }

  /** Asks a question. Settles always: with the answer, or with a {@link LabFailure}. */
  request<K extends QueryKind>(
    kind: K,
    params: Queries[K]['params'],
  ): Promise<Queries[K]['result']> {
    const requestId = ++this.#lastRequestId
    return new Promise<Queries[K]['result']>((resolve, reject) => {
      this.#requests.set(requestId, { resolve: resolve as OpenRequest['resolve'], reject })
      this.send({ type: 'request', requestId, query: { kind, ...params } as Query })
    })
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

  /** Ends the worker for good and rejects every open request. */
  dispose(): void {
    this.#dismiss()
    this.#listeners.clear()
  }

  #hire(): Worker {
    const worker = this.#makeWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerEvent>) => {
      if (worker === this.#worker) this.#receive(data)
    })
    worker.addEventListener('error', (event: ErrorEvent) => {
      event.preventDefault()
      const place = event.filename ? ` (${event.filename}:${event.lineno})` : ''
      this.#crashed(worker, `${event.message || 'The worker could not be loaded'}${place}`)
    })
    worker.addEventListener('messageerror', () =>
      this.#crashed(worker, 'A message from the worker could not be read'),
    )
    return worker
  }

  #dismiss(): void {
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

  #receive(event: WorkerEvent): void {
    if (event.type === 'reply' || event.type === 'refused') {
      const request = this.#requests.get(event.requestId)
      this.#requests.delete(event.requestId)
      if (event.type === 'reply') request?.resolve(event.result)
      else request?.reject(new LabFailure(event.failure))
      return
    }
    const isStale = 'runId' in event && event.runId !== null && event.runId !== this.#runId
    if (!isStale) this.#tell(event)
  }

  #tell(event: WorkerEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
