/** What a run is made of. */
import type { Dataset } from '../data/dataset.ts'
import type { Family } from '../models/family.ts'
import type { Experiment } from '../models/experiment.ts'
import type { References } from '../measuring/references.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { WorkerEvent } from './protocol.ts'
import type { Mishap, SampleView } from './protocol/run.ts'

export interface RunParts {
  readonly runId: number
  readonly experiment: Experiment
  readonly family: Family
  readonly data: Dataset
  readonly references: References
  readonly view: SampleView
  /** Steps whose terms are read at once: 1 where reading is free, more on a GPU. */
  readonly readEvery: number
  /** Makes what a measurement that nobody asked for awaits all along: it throws a refusal when the run has ended. */
  readonly turns: () => Pause
  /** Hears of what failed beside the training. */
  readonly mishap: (what: Mishap, error: unknown) => void
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
}
