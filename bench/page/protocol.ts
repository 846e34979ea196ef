/** What a runner of the benchmark is asked, in a worker or a process of its own: one question at a time. */
import type { BackendName } from '../../src/lib/backends.ts'
import type { Experiment } from '../../src/models/experiment.ts'
import type { Queries } from '../../src/worker/protocol.ts'
import type { WorkName } from '../workList.ts'

/** What a runner says of itself once its net stands. */
export interface Prepared {
  /** How many numbers its optimisers move: the twins must agree. */
  readonly parameters: number
  /** What it runs on, for example "threads: 2" or the name of a GPU; empty when there is nothing to say. */
  readonly device: string
}

/** One matrix product: `[m, k]` times `[k, n]`, either of them stored transposed. */
export interface Product {
  readonly m: number
  readonly k: number
  readonly n: number
  readonly transposeA?: boolean
  readonly transposeB?: boolean
}

/** Questions by name, with their parameters and answers. */
export interface Questions {
  /** Opens the backend and builds the net. `threads` is the most that ours may use; all that there are by default. */
  prepare: {
    params: {
      readonly work: WorkName
      readonly batch: number
      readonly backend: BackendName
      readonly threads?: number
    }
    result: Prepared
  }
  /** Opens the backend and builds the product's own net. Only ours answers. */
  prepareExperiment: {
    params: { readonly experiment: Experiment; readonly backend: BackendName }
    result: Prepared
  }
  /** Trains so many steps and reads their losses. Answers with the milliseconds of one step. */
  steps: { params: { readonly count: number }; result: number }
  /** What the runner holds. Only ours answers. */
  memory: { params: Record<never, never>; result: Queries['memory']['result'] }
  /** Steps of a whole epoch, each timed on its own, after `skip` epochs. Only ours answers. */
  epoch: { params: { readonly skip: number }; result: readonly number[] }
  /** Multiplies for about `ms` milliseconds, on one thread where a thread is ours to choose. In GFLOP/s. Only ours answers. */
  product: { params: { readonly product: Product; readonly ms: number }; result: number }
  /** Multiplies and adds in registers for about `ms` milliseconds, on one thread. In GFLOP/s. Only ours answers. */
  peak: { params: { readonly ms: number }; result: number }
}
export type Question = keyof Questions

/** What came of a question: failures are data, so that they cross to the command line. */
export type Settled<T> = { readonly value: T } | { readonly failed: string }

export type Handlers = {
  readonly [Q in Question]?: (
    params: Questions[Q]['params'],
  ) => Questions[Q]['result'] | Promise<Questions[Q]['result']>
}

/** A question on its way. */
export interface Asked {
  readonly question: Question
  readonly params: Questions[Question]['params']
}
