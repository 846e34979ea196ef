/**
 * The wall between the screen and the lab: every message that crosses it, as types; what they speak of is in `protocol/`,
 * by concern. Commands name intents; every event of a run carries its `runId`; every request is settled by `reply` or
 * `refused`. Typed arrays and buffers are transferred.
 */
import type { BackendName, BackendWish, LabReport, TimedChoice } from '../lib/backends.ts'
import type { OwnSpec } from '../datasets/own.ts'
import type { Experiment } from '../models/experiment.ts'
import type { DataQueries } from './protocol/examples.ts'
import type { Aborted, Failure } from './protocol/failures.ts'
import type { LatentEvent, LatentQueries } from './protocol/latent.ts'
import type { MeasureEvent, MeasureQueries } from './protocol/measures.ts'
import type { NameQueries } from './protocol/names.ts'
import type { PlaneQueries } from './protocol/plane.ts'
import type { RunCommand, RunEvent, RunQueries } from './protocol/run.ts'

/** What is asked of the lab itself. */
export interface LabQueries {
  /** What the lab holds, for leak checks. */
  memory: {
    params: Record<never, never>
    result: { readonly tensors: number; readonly tensorBytes: number; readonly heapBytes: number }
  }
  /** Why no run of this experiment can start from a file, for example because it is one of other networks; `null` when one can. */
  fits: {
    params: { readonly experiment: Experiment; readonly checkpoint: ArrayBuffer }
    result: Failure | null
  }
}

/** Questions with an answer, by name. */
export type Queries = LabQueries &
  DataQueries &
  RunQueries &
  PlaneQueries &
  MeasureQueries &
  LatentQueries &
  NameQueries

export type QueryKind = keyof Queries

export type Query = { [K in QueryKind]: { readonly kind: K } & Queries[K]['params'] }[QueryKind]

/** A question. One about a run is refused when that is not `runId`, the run which there was when it was asked. */
export interface Request {
  readonly type: 'request'
  readonly requestId: number
  readonly runId: number | null
  readonly query: Query
}

/** Screen to lab. */
export type Command =
  /**
   * Finds a backend. `exclude` are those that failed before; `experiment` is what `auto` times them on, unless `timed` tells
   * what steps of its shape took earlier at the place where the lab is; `threads` are those
   * that WebAssembly may use, those of the machine when absent: the first `open` of a worker decides. Answered by `opened`,
   * or `failed` with `noBackend`.
   */
  | {
      readonly type: 'open'
      readonly wish: BackendWish
      readonly exclude: readonly BackendName[]
      readonly experiment: Experiment
      readonly timed?: readonly TimedChoice[]
      readonly threads?: number
    }
  | RunCommand
  | Request
  /** Tells what data there are that the reader brought. Taken at once, as `provide`. */
  | { readonly type: 'know'; readonly specs: readonly OwnSpec[] }
  /** Answers `wanted`: the bytes of such data, as `ownExamples` reads them; `null` when they cannot be had. */
  | { readonly type: 'provide'; readonly dataset: string; readonly bytes: ArrayBuffer | null }
  /** Ends a question: it is refused as `aborted` at once, and its work ends within a turn. Of no effect once it is settled. */
  | { readonly type: 'cancel'; readonly requestId: number }

/** Lab to screen, but for answers. */
export type LabEvent =
  | { readonly type: 'opened'; readonly report: LabReport }
  /** How much of the dataset has arrived, in bytes. */
  | {
      readonly type: 'loading'
      readonly dataset: string
      readonly loaded: number
      readonly total: number
      /** True when the connection fell silent; what it was to bring is asked for anew. */
      readonly isSilent: boolean
    }
  /** Asks for the bytes of data that the reader brought: they are waited for. */
  | { readonly type: 'wanted'; readonly dataset: string }
  | RunEvent
  | MeasureEvent
  | LatentEvent
  /** Something broke. `runId` is null when it was not a run. */
  | { readonly type: 'failed'; readonly runId: number | null; readonly failure: Failure }

/** How a question was settled. */
export type AnswerEvent =
  | {
      readonly type: 'reply'
      readonly requestId: number
      readonly result: Queries[QueryKind]['result']
    }
  | { readonly type: 'refused'; readonly requestId: number; readonly failure: Failure | Aborted }

/** Said once by a worker: the lifeline that it holds, as in `lib/lifeline.ts`. */
export interface AliveEvent {
  readonly type: 'alive'
  readonly lifeline: string
}

export type WorkerEvent = LabEvent | AnswerEvent | AliveEvent
