/** The run that there is: how it begins, is steered, wiped and brought back, and how far the lab says that it got. */
import { withLiveEdits } from '../models/changes.ts'
import { fitMultiples } from '../models/experiment.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { sheetsOf } from '../models/families.ts'
import { storeChecked } from './experimentStore.ts'
import { PastRuns } from './pastRuns.ts'
import { savedAs } from './plan.ts'
import { enterPhase, FRESH_COUNTERS, hasModel, isPlaying } from './runStore.ts'
import type { Experiment } from '../models/experiment.ts'
import type { LabClient } from '../worker/client.ts'
import type { RunRecord } from '../runs/record.ts'
import type { WorkerEvent } from '../worker/protocol.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { ExperimentStore } from './experimentStore.ts'
import type { Plan, Saved } from './plan.ts'
import type { SheetWish } from './pose.ts'
import type { Replay } from './replay.ts'
import type { RunStore } from './runStore.ts'
import type { StageTab } from './runStore.ts'
import type { Telemetry } from './telemetry.ts'
import type { Watched } from '../worker/protocol/run.ts'

type EventOf<T extends WorkerEvent['type']> = Extract<WorkerEvent, { type: T }>

interface Parts {
  readonly client: LabClient
  readonly experiment: ExperimentStore
  readonly run: RunStore
  readonly telemetry: Telemetry
  readonly replay: Replay
  readonly diagnosis: Diagnosis
  /** Begins a run as soon as there is a backend for it. */
  readonly begin: (plan: Plan) => void
  /** Looks again for a backend after there was none. */
  readonly retry: () => void
  /** Asks the lab to show another view than the first one of a family. */
  readonly show: (view: SampleView) => void
  /** Asks the lab to draw the latent vectors of another seed than the experiment's. */
  readonly redraw: (seed: number) => void
  /** Takes the stop rule away that ended the run. */
  readonly liftStop: () => void
  /** What a link wants the samples of the next run to show; it is told once. */
  readonly takeSheetWish: () => SheetWish | null
}

const CHECKPOINT_PATIENCE_MS = 3000

export class RunControl {
  readonly #parts: Parts
  readonly #past: PastRuns
  #id = 0
  #models = 0
  #saved: Saved | null = null
  /** What the test set said of a finished run that is being brought back. */
  #finishedWith: Readonly<Record<string, number>> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#past = new PastRuns(parts.run)
  }

  /** The number of the run that there is; that of no run before the first. */
  get id(): number {
    return this.#id
  }

  /** The last state that was saved. */
  get lastSaved(): Saved | null {
    return this.#saved
  }

  // -------------------------------------------------------------- what the lab says

  progressed(event: EventOf<'progress'>): void {
    const { run, telemetry } = this.#parts
    const { epoch, images, imagesPerSecond, seconds } = event
    const step = event.steps.at(-1) ?? run.getState().step
    telemetry.append(event.terms, event.steps, event.values)
    run.setState({ step, epoch, images, imagesPerSecond, seconds })
    this.#past.reached(step)
  }

  reached({ state, test = {} }: EventOf<'state'>): void {
    const { run } = this.#parts
    const before = this.#finishedWith
    this.#finishedWith = null
    if (state === 'paused' && before) return enterPhase(run, { phase: 'finished', test: before })
    if (state !== 'finished') return enterPhase(run, { phase: state })
    enterPhase(run, { phase: 'finished', test })
    run.setState(({ step }) => ({ measured: { step, terms: test } }))
  }

  saved({ step, checkpoint }: EventOf<'saved'>): void {
    this.#saved = { step, checkpoint }
  }

  // -------------------------------------------------------------- beginning

  /** Begins a run on the backend that is open. */
  start({ experiment, saved, play, keepsStates = false }: Plan): void {
    const { client, run, replay, show, redraw, takeSheetWish } = this.#parts
    const wish = takeSheetWish()
    const sheets = sheetsOf(experiment.family, datasetSpec(experiment.dataset).kind)
    const { experiment: last, view: before } = run.getState()
    const keeps = last?.family === experiment.family && sheets.includes(before)
    const wished = sheets.find((sheet) => sheet === wish?.view)
    const view = wished ?? (keeps ? before : (sheets[0] ?? 'generated'))
    if (saved) run.setState({ step: saved.step })
    else this.#clear()
    this.#saved = saved
    enterPhase(run, { phase: 'starting' }, { experiment, view, states: [] })
    const from = saved?.checkpoint ?? null
    const begins = { experiment, play, from, ...(keepsStates && { keepsStates }) }
    client.send({ type: 'start', runId: ++this.#id, ...begins })
    if (view !== sheets[0]) show(view)
    // The latent vectors that the reader saw last.
    const seed = wish?.seed ?? (saved ? replay.latest?.sheet.seed : undefined)
    if (seed !== undefined && seed !== experiment.seed) redraw(seed)
  }

  /** Begins at step 0. The run that is there can be brought back. */
  startAfresh(play: boolean, next = this.#parts.experiment.getState().experiment): void {
    this.#wipe()
    storeChecked(this.#parts.experiment, next)
    const { experiment } = this.#parts.experiment.getState()
    this.#parts.begin({ experiment, saved: null, play })
  }

  /** Goes on, paused, with a run that was kept, and with all that was seen of it. What was wiped before is let go of. */
  goOnWith(record: RunRecord, tab: StageTab = 'samples'): void {
    this.#past.letGo()
    this.#clear()
    this.#goOnFrom(record, { tab })
  }

  /** Begins a run of its own, paused, at an earlier state of the one that is there, which can be brought back. */
  fork(record: RunRecord): void {
    this.#wipe(true)
    this.#goOnFrom(record, { keepsStates: true })
  }

  #goOnFrom(
    { experiment, checkpoint, progress, ...seen }: RunRecord,
    { tab = 'samples' as StageTab, keepsStates = false },
  ): void {
    const { run, telemetry, replay, diagnosis } = this.#parts
    telemetry.restore(seen.curves)
    replay.restore(seen.replay)
    diagnosis.restore(seen.diagnosis)
    const { ownFrom, measured, view } = seen
    const { step } = progress
    run.setState({ experiment, ...progress, ownFrom, inFile: step, measured, view, tab })
    const saved = { step, checkpoint }
    this.#parts.begin({ experiment, saved, play: false, ...(keepsStates && { keepsStates }) })
  }

  restart(): void {
    const { phase } = this.#parts.run.getState()
    if (phase === 'noBackend') return this.#parts.retry()
    if (phase === 'opening' || phase === 'idle') return
    this.startAfresh(phase !== 'paused')
  }

  // -------------------------------------------------------------- steering

  play(): void {
    const { phase } = this.#parts.run.getState()
    if (phase === 'idle' || phase === 'failed') return this.startAfresh(true)
    if (phase === 'finished') this.#parts.liftStop()
    this.steer('play')
  }

  /** Goes on after a failure from the last saved state, with the live settings and the batch size that were chosen since. */
  goOn(): void {
    const { experiment, run } = this.#parts
    const { phase, experiment: inForce } = run.getState()
    if (phase !== 'failed' || !inForce) return
    const edited = experiment.getState().experiment
    const { batchSize } = edited
    const next = fitMultiples({ ...withLiveEdits(inForce, inForce, edited), batchSize })
    this.#parts.begin({ experiment: next, saved: this.#saved, play: true })
  }

  step(watched?: Watched): void {
    const { phase } = this.#parts.run.getState()
    if (phase === 'idle') this.startAfresh(false)
    this.steer('step', watched ? { watched } : {})
  }

  /** Trains up to a step and waits there. */
  playTo(until: number): void {
    const { client, run } = this.#parts
    if (hasModel(run.getState().phase)) client.send({ type: 'play', runId: this.#id, until })
  }

  steer(type: 'play' | 'pause' | 'step', how: { readonly watched?: Watched } = {}): void {
    const { client, run } = this.#parts
    if (hasModel(run.getState().phase)) client.send({ type, runId: this.#id, ...how })
  }

  /** The run as it is when it rests; from its last saved state if the lab does not give it in time. */
  async pack(): Promise<Plan | null> {
    const { client, run } = this.#parts
    const runId = this.#id
    const plays = isPlaying(run.getState().phase)
    client.send({ type: 'pause', runId })
    const late = new Promise<null>((resolve) => setTimeout(resolve, CHECKPOINT_PATIENCE_MS, null))
    const asked = client.request('checkpoint', {}).catch(() => null)
    const checkpoint = await Promise.race([asked, late])
    const { phase, experiment, step } = run.getState()
    if (!experiment || !hasModel(phase)) return null
    // Another run was begun meanwhile.
    if (runId !== this.#id) return { experiment, saved: this.#saved, play: isPlaying(phase) }
    const saved = checkpoint ? savedAs(checkpoint, step) : this.#saved
    return { experiment, saved, play: plays }
  }

  // -------------------------------------------------------------- wiping, and taking back

  /** Lets go of all that is known of the run so far. Returns what brings its curves, its replay and its diagnosis back. */
  #clear(): () => void {
    const { telemetry, replay, diagnosis, run } = this.#parts
    const recalls = [telemetry.clear(), replay.clear(), diagnosis.clear()]
    run.setState({ ...FRESH_COUNTERS, model: ++this.#models })
    return () => {
      for (const recall of recalls) recall()
    }
  }

  #wipe(wasForked = false): void {
    const { client, run } = this.#parts
    const state = run.getState()
    const { experiment, step } = state
    const { experiment: edited } = this.#parts.experiment.getState()
    const last = this.#saved
    // Served before whatever begins next.
    const saved =
      step > 0 &&
      client.request('checkpoint', {}).then(
        (checkpoint) => savedAs(checkpoint, step),
        () => last,
      )
    const recall = this.#clear()
    if (experiment && saved)
      this.#past.keep({ state: { ...state, experiment }, edited, saved, wasForked, recall })
  }

  async undoRestart(): Promise<void> {
    const past = this.#past.take()
    const saved = await past?.saved
    if (!past || !saved) return
    const { state, edited, recall } = past
    const { epoch, images, imagesPerSecond, seconds, measured, ownFrom, model, view } = state
    const { backend } = this.#parts.experiment.getState().experiment
    const experiment: Experiment = { ...state.experiment, backend }
    this.#clear()
    recall()
    const counters = { epoch, images, imagesPerSecond, seconds, measured, ownFrom, model }
    this.#parts.run.setState({ experiment, view, ...counters })
    storeChecked(this.#parts.experiment, { ...edited, backend })
    this.#finishedWith = state.phase === 'finished' ? state.test : null
    this.#parts.begin({ experiment, saved, play: isPlaying(state.phase) })
  }

  forgetWiped(): void {
    this.#past.letGo()
  }
}
