/** Puts a trained model that comes with the page in place. */
import { storeChecked } from './experimentStore.ts'
import { notify } from './notices.ts'
import { trainedAsItCame } from './runStore.ts'
import { fetchTrained } from './trained.ts'
import type { TrainedId } from '../models/trained.ts'
import type { RunRecord } from '../runs/record.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Proposals } from './proposals.ts'
import type { RunControl } from './runControl.ts'
import type { RunStore, StageTab } from './runStore.ts'
import type { EditHistory } from './undo.ts'

interface Parts {
  readonly experiment: ExperimentStore
  readonly run: RunStore
  readonly history: EditHistory
  readonly proposals: Proposals
  readonly runs: RunControl
}

/** Where a link looks at a trained model. */
interface Arrival {
  /** A tab; `null` for the latent space. */
  readonly tab: StageTab | null
  /** Called just before the model is in place. */
  readonly arrive: () => void
}

export class TrainedOpening {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * Fetches a trained model, says so meanwhile, and shows it, once the reader agreed where that ends a run. Does nothing
   * when it is on its way already, or when another one is asked for before it comes; where it is there as it came, only
   * what is looked at changes.
   */
  async open(id: TrainedId, arrival?: Arrival): Promise<void> {
    const { run, proposals } = this.#parts
    if (run.getState().fetching === id) return
    if (arrival && trainedAsItCame(run.getState()) === id) return arrival.arrive()
    run.setState({ fetching: id })
    const found = await fetchTrained(id)
    if (run.getState().fetching !== id) return
    run.setState({ fetching: null })
    if ('code' in found) return notify(run, { kind: 'notOpened', trained: id, code: found.code })
    proposals.propose({ experiment: found.experiment, what: id }, () =>
      this.#show(id, found, arrival),
    )
  }

  #show(id: TrainedId, record: RunRecord, arrival?: Arrival): void {
    const { history, runs } = this.#parts
    const { backend } = this.#parts.experiment.getState().experiment
    const experiment = { ...record.experiment, backend }
    history.seal()
    storeChecked(this.#parts.experiment, experiment)
    arrival?.arrive()
    runs.goOnWith({ ...record, experiment }, arrival?.tab ?? 'latent')
    this.#parts.run.setState(({ model }) => ({ trained: { id, model, experiment } }))
  }
}
