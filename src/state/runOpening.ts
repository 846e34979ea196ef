/** Puts a run that was kept in place of the one that is there. */
import { storeChecked } from './experimentStore.ts'
import type { RunRecord } from '../runs/record.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Proposals } from './proposals.ts'
import type { RunControl } from './runControl.ts'
import type { EditHistory } from './undo.ts'

interface Parts {
  readonly experiment: ExperimentStore
  readonly history: EditHistory
  readonly proposals: Proposals
  readonly runs: RunControl
}

/** Shows a run paused, on the backend as it is, once the reader agreed where that ends another one. `shown` hears that it is. */
export function openRun(
  { experiment: store, history, proposals, runs }: Parts,
  record: RunRecord,
  shown: () => void,
): void {
  const show = (): void => {
    const { backend } = store.getState().experiment
    history.seal()
    storeChecked(store, { ...record.edited, backend })
    runs.goOnWith({ ...record, experiment: { ...record.experiment, backend } })
    shown()
  }
  proposals.propose({ experiment: record.experiment, what: 'kept' }, show)
}
