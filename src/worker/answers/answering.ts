/** What an answer to one of the screen's questions is: what it needs, when it is given, and how. */
import type { Dataset } from '../../data/dataset.ts'
import type { References } from '../../measuring/references.ts'
import type { DataChoice } from '../../models/experiment.ts'
import type { Queries } from '../protocol.ts'
import type { Run } from '../run.ts'
import type { DrawnData } from '../openDatasets.ts'
import type { Asked } from './asked.ts'

/**
 * When a question is answered: `now`, even while a command is being served; `queued`, between two steps, in its turn;
 * `beside` the training, in turns with it; `measuring`: as `beside`, in the share of the time that measurements may take.
 */
export type Lane = 'now' | 'queued' | 'beside' | 'measuring'

/** What the lab has besides a run. */
export interface LabAtHand {
  readonly dataset: (choice: DrawnData) => Promise<Dataset>
  readonly references: () => References
  readonly memory: () => Queries['memory']['result']
  /** Takes the news that these data are chosen for the run to come. */
  readonly choose: (chosen: DataChoice) => void
}

/** A result, and the buffers that go along. */
export type Answer<Result> = readonly [result: Result, transfer: Transferable[]]

/** One question, as the protocol has it. */
interface Shape {
  readonly params: object
  readonly result: unknown
}

interface From<Source, Q extends Shape> {
  readonly lane: Lane
  readonly answer: (
    source: Source,
    params: Q['params'],
    asked: Asked,
  ) => Promise<Answer<Q['result']>>
}

/** How a question is answered: from the lab, or from the run that it is about. */
export type Answering<Q extends Shape> =
  | ({ readonly needs: 'lab' } & From<LabAtHand, Q>)
  | ({ readonly needs: 'run' } & From<Run, Q>)

/** How each of some questions is answered. One that is missing is a type error. */
export type AnswersTo<Qs> = {
  readonly [K in keyof Qs]: Qs[K] extends Shape ? Answering<Qs[K]> : never
}
