/**
 * The lab as the screen sees it: one run with its stores. Conducts its parts, which do one job each, hands the worker's
 * events to them, and offers what a reader can want as intents.
 */
import { knownDatasets } from '../datasets/datasets.ts'
import { PRESETS } from '../models/presets.ts'
import { LabClient } from '../worker/client.ts'
import { BackendMove } from './backendMove.ts'
import { Diagnosis } from './diagnosis.ts'
import { Edits } from './edits.ts'
import { createExperimentStore, storeChecked } from './experimentStore.ts'
import { createKeepingStore } from './keeping.ts'
import { createNotedStore } from './noted.ts'
import { createPoseStore } from './pose.ts'
import { Following } from './following.ts'
import { dismiss, notify } from './notices.ts'
import { OwnData } from './ownData.ts'
import { Proposals } from './proposals.ts'
import { Questions } from './questions.ts'
import { Replay } from './replay.ts'
import { RunControl } from './runControl.ts'
import { RunFiles } from './runFiles.ts'
import { createRunStore, enterPhase } from './runStore.ts'
import { Telemetry } from './telemetry.ts'
import { TimedChoices } from './timedChoices.ts'
import { TrainedOpening } from './trainedOpening.ts'
import { createTypedNameStore } from './typedName.ts'
import { EditHistory } from './undo.ts'
import type { BackendName, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PresetName } from '../models/presets.ts'
import type { RunRecord } from '../runs/record.ts'
import type { LabEvent } from '../worker/protocol.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Intents } from './intents.ts'
import type { KeepingStore } from './keeping.ts'
import type { NotedStore } from './noted.ts'
import type { Saved } from './plan.ts'
import type { PoseStore } from './pose.ts'
import type { RunStore } from './runStore.ts'
import type { TypedNameStore } from './typedName.ts'

export interface LabParts {
  /** Starts a worker of the lab's own. */
  readonly makeWorker: () => Worker
  /** What the run opens with; `null` lets the backend decide which preset suits it. */
  readonly initial: Experiment | null
  /** Threads that WebAssembly may use: those of the machine unless given, less where labs share a page. */
  readonly threads?: number
  /** Data that the reader brought, shared by the labs of a page; none are kept unless given. */
  readonly own?: OwnData
  /** What steps took on earlier visits; nothing is kept unless given. */
  readonly timed?: TimedChoices
}

type EventOf<T extends LabEvent['type']> = Extract<LabEvent, { type: T }>

/** Who hears each event. One that nobody hears is a type error. */
type Handlers = { readonly [T in LabEvent['type']]: (event: EventOf<T>) => void }

/** The preset that suits a backend: the larger its convolutional network, the faster the backend; none in plain JavaScript. */
const PRESET_FOR: Record<BackendName, PresetName> = {
  webgpu: 'gan-conv',
  webgl: 'gan-conv',
  wasm: 'gan-conditional-lite',
  cpu: 'gan-dense',
}

/** One run, with a worker and stores of its own. Everything but reading goes through {@link Lab.intents}. */
export class Lab {
  readonly client: LabClient
  readonly telemetry = new Telemetry()
  readonly replay = new Replay()
  readonly diagnosis = new Diagnosis()
  readonly experiment: ExperimentStore
  readonly history: EditHistory
  readonly run: RunStore = createRunStore()
  readonly keeping: KeepingStore = createKeepingStore()
  readonly noted: NotedStore = createNotedStore()
  readonly pose: PoseStore = createPoseStore()
  readonly typedName: TypedNameStore = createTypedNameStore()
  readonly own: OwnData
  readonly timed: TimedChoices
  readonly intents: Intents
  readonly #parts: LabParts
  readonly #unfollow: () => void
  readonly #move: BackendMove
  readonly #runs: RunControl
  readonly #edits: Edits
  readonly #proposals: Proposals
  readonly #questions: Questions

  constructor(parts: LabParts) {
    this.#parts = parts
    const { makeWorker, initial, threads } = parts
    const { own = new OwnData(null), timed = new TimedChoices(null) } = parts
    this.own = own
    this.timed = timed
    this.client = new LabClient(makeWorker, () => {
      const specs = knownDatasets()
      return specs.length > 0 ? [{ type: 'know', specs }] : []
    })
    this.#unfollow = own.onNew((spec) => this.client.send({ type: 'know', specs: [spec] }))
    this.experiment = createExperimentStore(initial ?? PRESETS[PRESET_FOR.wasm], initial !== null)
    this.history = new EditHistory(this.experiment)
    const { client, telemetry, replay, diagnosis, experiment, history, run } = this
    const runId = (): number => this.#runs.id
    this.#move = new BackendMove({
      client,
      experiment,
      run,
      timed,
      ...(threads === undefined ? {} : { threads }),
      lastSaved: () => this.#runs.lastSaved,
      pack: () => this.#runs.pack(),
      start: (plan) => this.#runs.start(plan),
    })
    this.#questions = new Questions({ client, run, diagnosis, runId })
    this.#runs = new RunControl({
      ...{ client, experiment, run, telemetry, replay, diagnosis },
      begin: (plan) => this.#move.begin(plan),
      retry: () => this.#move.retry(),
      show: (view) => this.#questions.show(view),
      redraw: (seed) => this.#questions.drawFrom(seed),
      liftStop: () => this.#edits.liftStop(),
      takeSheetWish: () => {
        const { sheet } = this.pose.getState()
        this.pose.setState({ sheet: null })
        return sheet
      },
    })
    this.#proposals = new Proposals(run, () => this.#move.carried?.experiment ?? null)
    this.#edits = new Edits({
      ...{ client, experiment, run, history, proposals: this.#proposals, runId },
      startAfresh: (next) => this.#runs.startAfresh(true, next),
    })
    this.intents = this.#intents()
    const handlers = this.#handlers()
    client.on(<T extends LabEvent['type']>(event: EventOf<T>) =>
      (handlers as Record<T, (event: EventOf<T>) => void>)[event.type as T](event),
    )
  }

  /** Looks for a backend. Nothing trains before the first `play`. */
  open(): void {
    this.#move.open()
  }

  /** Another lab of this page, which knows of the same data of the reader. @param threads its budget. */
  sibling(initial: Experiment, threads: number): Lab {
    const { own, timed } = this
    return new Lab({ makeWorker: this.#parts.makeWorker, initial, threads, own, timed })
  }

  /** Ends its worker for good, with all that it holds. */
  close(): void {
    this.#unfollow()
    this.client.dispose()
  }

  /** The run as it is now, at a state that was saved of it; `null` before the first run. */
  record({ step, checkpoint }: Saved): RunRecord | null {
    const { telemetry, replay, diagnosis } = this
    const { experiment, epoch, images, seconds, ownFrom, view, measured } = this.run.getState()
    if (!experiment) return null
    return {
      ...{ name: '', savedAt: Date.now(), experiment, ownFrom, view, measured, checkpoint },
      edited: this.experiment.getState().experiment,
      progress: { step, epoch, images, seconds },
      curves: telemetry.snapshot(),
      replay: replay.snapshot(),
      diagnosis: diagnosis.snapshot(),
    }
  }

  #intents(): Intents {
    const [runs, edits, questions] = [this.#runs, this.#edits, this.#questions]
    const parts = { ...this.#stores, client: this.client, proposals: this.#proposals, runs }
    const trained = new TrainedOpening(parts)
    const { run, pose, typedName } = this
    const following = new Following({ run, pose, typedName, edits, questions, trained })
    const files = new RunFiles({ ...parts, record: (saved) => this.record(saved) })
    return {
      play: () => runs.play(),
      goOn: () => runs.goOn(),
      pause: () => runs.steer('pause'),
      step: (watched) => runs.step(watched),
      restart: () => runs.restart(),
      begin: () => runs.startAfresh(false),
      playTo: (step) => runs.playTo(step),
      fork: (step) => files.fork(step),
      undoRestart: () => runs.undoRestart(),
      forgetWiped: () => runs.forgetWiped(),
      edit: (change) => edits.edit(change),
      undo: () => edits.travel('past'),
      redo: () => edits.travel('future'),
      choosePreset: (name) => edits.choosePreset(name),
      openTrained: (id) => trained.open(id),
      openRun: (record, shown) => files.openRun(record, shown),
      openFile: (file) => files.open(file),
      saveRun: () => files.save(),
      adopt: (link) => edits.adopt(link),
      follow: (link) => following.follow(link),
      takeOwn: (id) => edits.takeOwn(id),
      answer: (start) => this.#proposals.answer(start),
      chooseBackend: (wish) => void this.#move.choose(wish),
      timeBackends: () => void this.#move.timeAgain(),
      redraw: () => questions.redraw(),
      show: (view) => questions.show(view),
      look: (tab, tool) => this.run.setState({ tab, ...(tool && { wantedTool: tool }) }),
      measure: () => questions.measure(),
      diagnose: () => questions.diagnose(),
      dismiss: (noticeId) => dismiss(this.run, noticeId),
      pending: () => edits.pending(),
    }
  }

  get #stores() {
    const { experiment, run, history } = this
    return { experiment, run, history }
  }

  /** Who hears what the lab says. */
  #handlers(): Handlers {
    const { run, diagnosis } = this
    const runs = this.#runs
    return {
      opened: ({ report }) => this.#opened(report),
      loading: ({ loaded, total, isSilent }) =>
        run.setState({ loading: isSilent || loaded < total ? { loaded, total, isSilent } : null }),
      state: (event) => {
        runs.reached(event)
        if (run.getState().phase === 'finished') this.#edits.stopHeld()
      },
      progress: (event) => runs.progressed(event),
      wanted: ({ dataset }) => void this.#provide(dataset),
      sampled: ({ step, sheet }) => this.replay.add(step, sheet),
      glanced: ({ glance, verdict }) => diagnosis.glanced(glance, verdict),
      measuring: ({ done, of }) => diagnosis.progressed(done, of),
      measured: ({ report, exhibits, verdict }) => diagnosis.measured(report, exhibits, verdict),
      concluded: ({ verdict }) => diagnosis.concluded(verdict),
      mishap: ({ what, failure }) => notify(run, { kind: 'mishap', what, failure }),
      saved: (event) => runs.saved(event),
      states: ({ steps }) => run.setState({ states: steps }),
      failed: (event) => this.#failed(event),
      // Heard by whoever asked.
      searching: () => undefined,
      watched: () => undefined,
    }
  }

  async #provide(dataset: string): Promise<void> {
    const bytes = await this.own.bytesOf(dataset)
    this.client.send({ type: 'provide', dataset, bytes })
  }

  #opened(report: LabReport): void {
    enterPhase(this.run, { phase: 'idle' }, { report })
    if (!this.experiment.getState().chosen)
      storeChecked(this.experiment, PRESETS[PRESET_FOR[report.backend]], false)
    this.#move.opened(report)
  }

  #failed({ runId, failure }: EventOf<'failed'>): void {
    const { report, notices } = this.run.getState()
    const { code } = failure
    if (code === 'internal' && runId === null && this.#move.recover('labCrashed')) return
    if (code === 'outOfMemory' && this.#move.recover('memoryRanOut')) return
    if (code === 'backendLost' && report) return this.#move.lost(report.backend)
    if (code === 'noBackend' || code === 'outOfMemory' || runId === null) this.#move.broke()
    if (code === 'noBackend')
      return enterPhase(this.run, { phase: 'noBackend', failure }, { report: null })
    if (code !== 'outOfMemory') return enterPhase(this.run, { phase: 'failed', failure })
    // That the run goes on is not true any more.
    for (const { kind, id } of notices) if (kind === 'memoryRanOut') dismiss(this.run, id)
    const keptStep = this.#runs.lastSaved?.step ?? 0
    enterPhase(this.run, { phase: 'failed', failure: { ...failure, keptStep } })
  }
}

/** Makes a lab. Labs of one page share nothing: each has a worker and stores of its own. */
export const createLab = (parts: LabParts): Lab => new Lab(parts)
