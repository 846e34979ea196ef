/** Runs on their way from files to the lab, and back. A file is wholly checked before the run that is there is touched. */
import { fileNameOf, readName } from '../runs/names.ts'
import { storeChecked } from './experimentStore.ts'
import { failureOf } from './failure.ts'
import { notify } from './notices.ts'
import { savedAs } from './plan.ts'
import { hasModel, isAtStake } from './runStore.ts'
import type { RunRecord } from '../runs/record.ts'
import type { LabClient } from '../worker/client.ts'
import type { FailureCode } from '../worker/protocol/failures.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Saved } from './plan.ts'
import type { Proposals } from './proposals.ts'
import type { RunControl } from './runControl.ts'
import type { FileFault, RunFile } from './runFile.ts'
import type { RunStore } from './runStore.ts'
import type { EditHistory } from './undo.ts'

interface Parts {
  readonly client: LabClient
  readonly experiment: ExperimentStore
  readonly run: RunStore
  readonly history: EditHistory
  readonly proposals: Proposals
  readonly runs: RunControl
  /** The run as it is now, at a state that was saved of it. */
  readonly record: (saved: Saved) => RunRecord | null
}

/** What would have to be in memory at once. */
const MOST_BYTES = 2 ** 29

/** A file that cannot be opened. */
class NotOpenable extends Error {
  readonly fault: FileFault
  readonly detail: string

  constructor(fault: FileFault, detail = '') {
    super(fault)
    this.fault = fault
    this.detail = detail
  }
}

/** What a refusal of the lab says of the file; of others the run itself will tell when it starts. */
const FAULTS: Readonly<Partial<Record<FailureCode, FileFault>>> = {
  badCheckpoint: 'otherNetworks',
  badExperiment: 'badSetting',
  dataMissing: 'dataMissing',
  dataDamaged: 'dataMissing',
}

export class RunFiles {
  readonly #parts: Parts
  /** Of several files that are opened at once the last one is shown. */
  #opened = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Shows a run paused, on the backend as it is, once the reader agreed where that loses steps of another one. */
  openRun(record: RunRecord, shown: () => void): void {
    const { experiment: store, run, history, proposals, runs } = this.#parts
    const show = (): void => {
      const { backend } = store.getState().experiment
      history.seal()
      storeChecked(store, { ...record.edited, backend })
      runs.goOnWith({ ...record, experiment: { ...record.experiment, backend } })
      shown()
    }
    if (isAtStake(run.getState()))
      proposals.propose({ experiment: record.experiment, what: 'kept' }, show)
    else show()
  }

  /** Begins a run of its own at an earlier state of the one that is there. */
  async fork(step: number): Promise<void> {
    const { client, experiment: store, run, history, runs, record } = this.#parts
    const from = runs.id
    try {
      const [checkpoint, { asItWas }] = await Promise.all([
        client.request('stateAt', { step }),
        import('../runs/earlier.ts'),
      ])
      const whole = record(savedAs(checkpoint, step))
      if (!whole || runs.id !== from) return
      const { backend } = store.getState().experiment
      const then = asItWas(whole, checkpoint)
      const experiment = { ...then.experiment, backend }
      history.seal()
      storeChecked(store, experiment)
      runs.fork({ ...then, experiment })
    } catch (error) {
      // The run can have ended meanwhile.
      if (failureOf(error)?.code !== 'noRun') notify(run, { kind: 'runNotRead' })
    }
  }

  /** Opens a file; a notice tells why where it cannot be opened. */
  async open(file: File): Promise<void> {
    const number = ++this.#opened
    try {
      const record = await read(file)
      await this.#checkFit(record)
      if (number === this.#opened) this.openRun(record, () => undefined)
    } catch (error) {
      if (!(error instanceof NotOpenable)) throw error
      const { fault, detail } = error
      const [name, about] = [readName(file.name), readName(detail)]
      notify(this.#parts.run, { kind: 'fileNotOpened', name, fault, detail: about })
    }
  }

  /** Holds the tensors of a run against the networks of its experiment, where there is a lab that can. */
  async #checkFit({ experiment, checkpoint }: RunRecord): Promise<void> {
    if (this.#parts.run.getState().phase === 'noBackend') return
    const found = await this.#parts.client
      .request('fits', { experiment, checkpoint })
      .catch((error: unknown) => failureOf(error))
    const fault = found && FAULTS[found.code]
    if (fault) throw new NotOpenable(fault, found.detail)
  }

  /** The run as it is now, as a file; `null` and a notice when it cannot be had. */
  async save(): Promise<RunFile | null> {
    const { client, run, record } = this.#parts
    const { phase, model } = run.getState()
    if (!hasModel(phase)) {
      notify(run, { kind: 'noRunToSave' })
      return null
    }
    try {
      const [checkpoint, { encodeRun }] = await Promise.all([
        client.request('checkpoint', {}),
        import('../runs/codec.ts'),
      ])
      const kept = record(savedAs(checkpoint, run.getState().step))
      if (!kept) return null
      const { step } = kept.progress
      const blob = new Blob([encodeRun(kept)], { type: 'application/octet-stream' })
      if (run.getState().model === model) run.setState({ inFile: step })
      return { name: fileNameOf(kept.experiment, step), blob }
    } catch (error) {
      const failure = failureOf(error) ?? { code: 'internal', detail: String(error) }
      notify(run, { kind: 'runNotSaved', failure })
      return null
    }
  }
}

/** Reads a file as a run. @throws NotOpenable when it cannot be one. */
async function read(file: File): Promise<RunRecord> {
  if (file.size > MOST_BYTES) throw new NotOpenable('tooLarge')
  const [bytes, code] = await Promise.all([
    file.arrayBuffer().catch(() => null),
    Promise.all([import('../runs/codec.ts'), import('../runs/fault.ts')]).catch(() => null),
  ])
  if (!bytes) throw new NotOpenable('unreadable')
  if (!code) throw new NotOpenable('noCode')
  const [{ decodeRun }, { RunFileError }] = code
  try {
    return decodeRun(bytes)
  } catch (error) {
    if (error instanceof RunFileError) throw new NotOpenable(error.code, error.detail)
    throw error
  }
}
