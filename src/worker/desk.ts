/** The questions that are open: when each is answered, and how it is settled. */
import { ANSWERS } from './answers/registry.ts'
import { inTurns } from '../lib/breathe.ts'
import { DivergedError, failureOf, isTrap, messageOf, Refusal } from './failures.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { Answer, Answering, LabAtHand, Lane } from './answers/answering.ts'
import type { Asked } from './answers/asked.ts'
import type { Beside } from './beside.ts'
import type { Queries, QueryKind, Request, WorkerEvent } from './protocol.ts'
import type { Run } from './run.ts'

type Result = Queries[QueryKind]['result']

/** A question was cancelled while it was being answered. */
class Cancelled extends Error {}

interface DeskParts {
  readonly lab: LabAtHand
  readonly beside: Beside
  readonly run: () => Run | null
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
  /** Hears of a trap of WebAssembly, after which nothing can be trusted. */
  readonly trapped: (detail: string) => void
}

const answeringOf = ({ query }: Request) =>
  ANSWERS[query.kind] as Answering<{ params: object; result: Result }>

/** When a question is to be answered. */
export const laneOf = (request: Request): Lane => answeringOf(request).lane

/** One per lab. */
export class Desk {
  readonly #parts: DeskParts
  readonly #open = new Map<number, AbortController>()

  constructor(parts: DeskParts) {
    this.#parts = parts
  }

  /** Takes a question, which can be cancelled from now on. */
  take({ requestId }: Request): void {
    this.#open.set(requestId, new AbortController())
  }

  /** Refuses an open question at once; what works on it ends at its next pause. */
  cancel(requestId: number): void {
    const open = this.#open.get(requestId)
    if (!open) return
    this.#open.delete(requestId)
    open.abort()
    const failure = { code: 'aborted', detail: 'cancelled by who asked' } as const
    this.#parts.post({ type: 'refused', requestId, failure })
  }

  /** Answers a question that was taken, unless it was cancelled before its turn came. */
  async answer(request: Request): Promise<void> {
    const { requestId } = request
    const signal = this.#open.get(requestId)?.signal
    if (!signal) return
    try {
      const [result, transfer] = await this.#find(request, signal)
      if (this.#open.delete(requestId))
        this.#parts.post({ type: 'reply', requestId, result }, transfer)
    } catch (error) {
      const failure = failureOf(error, 'internal')
      if (this.#open.delete(requestId)) this.#parts.post({ type: 'refused', requestId, failure })
      if (isTrap(error)) this.#parts.trapped(messageOf(error))
      // The run was put back, which is news to all and not only to who asked.
      if (error instanceof DivergedError)
        this.#parts.post({ type: 'failed', runId: request.runId, failure })
    }
  }

  async #find(request: Request, signal: AbortSignal): Promise<Answer<Result>> {
    const answering = answeringOf(request)
    const { query, requestId, runId } = request
    const run = this.#parts.run()
    const ended = new Refusal({ code: 'noRun', detail: `the run of ${query.kind} has ended` })
    const pause =
      (turn: () => Promise<boolean>): Pause =>
      async () => {
        const goesOn = await turn()
        if (signal.aborted) throw new Cancelled()
        if (!goesOn) throw ended
      }
    const isThere = (): boolean => this.#parts.run() === run
    const isMeasured = answering.lane === 'measuring'
    const asked: Asked = {
      requestId,
      turns: () => pause(isMeasured ? this.#parts.beside.turns(isThere) : inTurns(isThere)),
    }
    const find = async (): Promise<Answer<Result>> => {
      if (answering.needs === 'lab') return await answering.answer(this.#parts.lab, query, asked)
      if (!run || run.id !== runId)
        throw new Refusal({ code: 'noRun', detail: `${query.kind} needs a run` })
      return await answering.answer(run, query, asked)
    }
    try {
      return await (isMeasured ? this.#parts.beside.hasten(find) : find())
    } catch (error) {
      // A run can also end between a pause and the next look at its networks.
      throw isThere() || isTrap(error) ? error : ended
    }
  }
}
