/**
 * Changes of the experiment: which of them the run takes live, which wait for a restart, and for which the reader is
 * asked first.
 */
import { ownHash } from '../datasets/own.ts'
import { isLiveChange } from '../models/experiment.ts'
import { presetOn } from '../models/presets.ts'
import { changesBetween, withLiveEdits } from '../models/changes.ts'
import { setDataset, storeChecked } from './experimentStore.ts'
import { parseHash } from './hash.ts'
import { notify } from './notices.ts'
import { hasModel } from './runStore.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PresetName } from '../models/presets.ts'
import type { LabClient } from '../worker/client.ts'
import type { Change } from '../models/changes.ts'
import type { Edit, ExperimentStore } from './experimentStore.ts'
import type { Link, OwnLink } from './hash.ts'
import type { Proposals } from './proposals.ts'
import type { RunStore } from './runStore.ts'
import type { EditHistory } from './undo.ts'

const RETUNE_EVERY_MS = 50

interface Parts {
  readonly client: LabClient
  readonly experiment: ExperimentStore
  readonly run: RunStore
  readonly history: EditHistory
  readonly proposals: Proposals
  readonly runId: () => number
  /** Begins an experiment at step 0, playing. */
  readonly startAfresh: (experiment: Experiment) => void
}

export class Edits {
  readonly #parts: Parts
  #retuneIsDue = false
  /** The stop rule at which the run ended, as JSON. */
  #heldStop: string | undefined = undefined
  /** The last link whose data were not on this device. */
  #awaited: OwnLink | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get #edited(): Experiment {
    return this.#parts.experiment.getState().experiment
  }

  /** Changes the experiment. Returns why it was refused, one line per fault; empty when it was taken. */
  edit(change: Edit): readonly string[] {
    const before = this.#edited
    const faults = storeChecked(this.#parts.experiment, change(before))
    const { experiment: inForce, phase } = this.#parts.run.getState()
    if (faults.length > 0 || !inForce || !hasModel(phase)) return faults
    this.#retune(withLiveEdits(inForce, before, this.#edited))
    return faults
  }

  /** Goes one edit back or forth; the backend stays. */
  travel(to: 'past' | 'future'): void {
    this.#parts.history.travel(to, (target) => this.edit(({ backend }) => ({ ...target, backend })))
  }

  choosePreset(name: PresetName): void {
    const experiment = this.#edited
    this.#replace({ ...presetOn(name, experiment), backend: experiment.backend })
  }

  /** @param then called when it is in place. */
  adopt({ experiment, ignored, awaits }: Link, then?: () => void): void {
    this.#awaited = awaits ?? this.#awaited
    this.#replace(experiment, then)
    if (ignored.length > 0) notify(this.#parts.run, { kind: 'ignoredSettings', ignored })
  }

  /** Goes to data that the reader brought: by the link that waited for them, if there is one. */
  takeOwn(id: string): void {
    const link = this.#awaited
    if (link && ownHash(link.dataset) === ownHash(id)) {
      this.#awaited = null
      const found = parseHash(link.hash)
      if (found) return this.adopt(found)
    }
    this.edit(setDataset(id))
  }

  /** The settings that differ from those in force and wait for a restart. */
  pending(): readonly Change[] {
    const { experiment: inForce, phase } = this.#parts.run.getState()
    return inForce && hasModel(phase) ? changesBetween(inForce, this.#edited) : []
  }

  /** Takes the news that the run ended by its stop rule. */
  stopHeld(): void {
    this.#heldStop = JSON.stringify(this.#parts.run.getState().experiment?.stop)
  }

  /** Takes away the stop rule that ended the run, unless it was changed since, so that the run can go on. */
  liftStop(): void {
    const { stop } = this.#parts.run.getState().experiment ?? {}
    if (JSON.stringify(stop) !== this.#heldStop) return
    this.edit((experiment) => ({ ...experiment, stop: { kind: 'none', at: 0 } }))
    this.#sendRetune()
  }

  /** Puts another experiment in place. A running model takes it only if it can take all of it. */
  #replace(next: Experiment, then?: () => void): void {
    const { history, proposals, run, startAfresh } = this.#parts
    history.seal()
    const inForce = proposals.underWay
    if (inForce && !isLiveChange(inForce, next))
      return proposals.propose({ experiment: next, what: 'new' }, () => {
        startAfresh(next)
        then?.()
      })
    storeChecked(this.#parts.experiment, next)
    if (inForce && hasModel(run.getState().phase)) this.#retune(next)
    then?.()
  }

  /** Sends live settings to the running model, at most once every {@link RETUNE_EVERY_MS}. */
  #retune(experiment: Experiment): void {
    const { run } = this.#parts
    if (experiment === run.getState().experiment) return
    run.setState({ experiment })
    if (this.#retuneIsDue) return
    this.#retuneIsDue = true
    setTimeout(() => {
      if (this.#retuneIsDue) this.#sendRetune()
    }, RETUNE_EVERY_MS)
  }

  #sendRetune(): void {
    this.#retuneIsDue = false
    const { client, run, runId } = this.#parts
    const { experiment, phase } = run.getState()
    if (experiment && hasModel(phase)) client.send({ type: 'retune', runId: runId(), experiment })
  }
}
