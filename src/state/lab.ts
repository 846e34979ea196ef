/**
 * The lab as the screen sees it: wires the worker's events to the stores, and offers what a reader can want as
 * intents. Knows when a change can be taken live, when it has to wait for a restart, and when it has to be asked for.
 */
import { familySpec } from '../models/families.ts'
import { isLiveChange } from '../models/experiment.ts'
import { presetOn, PRESETS } from '../models/presets.ts'
import { BackendMove } from './backendMove.ts'
import { changesBetween, withLiveEdits } from './changes.ts'
import { createExperimentStore, storeChecked } from './experimentStore.ts'
import { measureInFull, measureTerms } from './measuring.ts'
import { dismiss, notify } from './notices.ts'
import { PastRuns } from './pastRuns.ts'
import { savedAs } from './plan.ts'
import { createRunStore, enterPhase, FRESH_COUNTERS, hasModel, isPlaying } from './runStore.ts'
import { fetchTrained } from './trained.ts'
import { EditHistory } from './undo.ts'
import type { BackendName, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PresetName } from '../models/presets.ts'
import type { TrainedId } from '../models/trained.ts'
import type { LabClient } from '../worker/client.ts'
import type { Queries, SampleView, WorkerEvent } from '../worker/protocol.ts'
import type { Change } from './changes.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Edit, ExperimentStore } from './experimentStore.ts'
import type { Link } from './hash.ts'
import type { Intents } from './intents.ts'
import type { Plan, Saved } from './plan.ts'
import type { Replay } from './replay.ts'
import type { Proposal, RunStore } from './runStore.ts'
import type { Telemetry } from './telemetry.ts'
import type { TrainedModel } from './trained.ts'

export interface LabParts {
  readonly client: LabClient
  readonly telemetry: Telemetry
  readonly replay: Replay
  readonly diagnosis: Diagnosis
  /** What the page opens with; `null` lets the backend decide which preset suits it. */
  readonly initial: Experiment | null
}

const RETUNE_EVERY_MS = 50
const CHECKPOINT_PATIENCE_MS = 3000

/** The preset that suits a backend: the larger its convolutional network, the faster the backend; none in plain JavaScript. */
const PRESET_FOR: Record<BackendName, PresetName> = {
  webgpu: 'gan-conv',
  webgl: 'gan-conv',
  wasm: 'gan-conditional-lite',
  cpu: 'gan-dense',
}

/** One per page. Holds the stores; everything else goes through {@link Lab.intents}. */
export class Lab {
  readonly client: LabClient
  readonly telemetry: Telemetry
  readonly replay: Replay
  readonly diagnosis: Diagnosis
  readonly experiment: ExperimentStore
  readonly history: EditHistory
  readonly run: RunStore
  readonly intents: Intents = {
    play: () => this.#play(),
    pause: () => this.#ofRun('pause'),
    step: () => this.#step(),
    restart: () => this.#restart(),
    undoRestart: () => this.#undoRestart(),
    forgetWiped: () => this.#past.letGo(),
    edit: (change) => this.#edit(change),
    undo: () => this.#travel('past'),
    redo: () => this.#travel('future'),
    choosePreset: (name) => this.#choosePreset(name),
    openTrained: (id) => this.#openTrained(id),
    adopt: (link) => this.#adopt(link),
    answer: (start) => this.#answer(start),
    chooseBackend: (wish) => void this.#move.choose(wish),
    redraw: () => this.#redraw(),
    show: (view) => this.#show(view),
    look: (tab) => this.run.setState({ tab }),
    measure: () => this.#measure(),
    diagnose: () => measureInFull(this, this.diagnosis),
    dismiss: (noticeId) => dismiss(this.run, noticeId),
    pending: () => this.#pending(),
  }

  readonly #move: BackendMove
  readonly #past: PastRuns
  #runId = 0
  #saved: Saved | null = null
  #retuneIsDue = false
  /** The stop rule at which the run ended, as JSON. */
  #heldStop: string | undefined = undefined
  /** What the test set said of a finished run that is being brought back. */
  #finishedWith: Readonly<Record<string, number>> | null = null
  /** Puts the proposed model in place. */
  #accept: (() => void) | null = null
  #redraws = 0

  constructor({ client, telemetry, replay, diagnosis, initial }: LabParts) {
    this.client = client
    this.telemetry = telemetry
    this.replay = replay
    this.diagnosis = diagnosis
    this.experiment = createExperimentStore(initial ?? PRESETS[PRESET_FOR.wasm], initial !== null)
    this.history = new EditHistory(this.experiment)
    this.run = createRunStore()
    this.#past = new PastRuns(this.run)
    this.#move = new BackendMove({
      client,
      experiment: this.experiment,
      run: this.run,
      lastSaved: () => this.#saved,
      pack: () => this.#pack(),
      start: (plan) => this.#start(plan),
    })
    client.on((event) => this.#hear(event))
  }

  /** Looks for a backend. Nothing trains before the first `play`. */
  open(): void {
    this.#move.open()
  }

  // -------------------------------------------------------------- events

  #hear(event: WorkerEvent): void {
    switch (event.type) {
      case 'opened':
        return this.#opened(event.report)
      case 'loading':
        return this.#loading(event.loaded, event.total)
      case 'state':
        return this.#reached(event)
      case 'progress':
        return this.#progressed(event)
      case 'sampled':
        return this.replay.add(event.step, event.sheet)
      case 'glanced':
        return this.diagnosis.glanced(event.glance, event.verdict)
      case 'measuring':
        return this.diagnosis.progressed(event.done, event.of)
      case 'measured':
        return this.diagnosis.measured(event.report, event.exhibits, event.verdict)
      case 'mishap':
        return notify(this.run, { kind: 'mishap', what: event.what, failure: event.failure })
      case 'concluded':
        return this.diagnosis.concluded(event.verdict)
      case 'saved':
        this.#saved = { step: event.step, checkpoint: event.checkpoint }
        return
      case 'failed':
        return this.#failed(event)
      // Heard by whoever asked.
      case 'searching':
      case 'reply':
      case 'refused':
        return
    }
  }

  #opened(report: LabReport): void {
    enterPhase(this.run, { phase: 'idle' }, { report })
    if (!this.experiment.getState().chosen)
      storeChecked(this.experiment, PRESETS[PRESET_FOR[report.backend]], false)
    this.#move.opened(report.backend)
  }

  #loading(loaded: number, total: number): void {
    this.run.setState({ loading: loaded < total ? { loaded, total } : null })
  }

  #progressed(event: Extract<WorkerEvent, { type: 'progress' }>): void {
    const { epoch, images, imagesPerSecond, seconds } = event
    const step = event.steps.at(-1) ?? this.run.getState().step
    this.telemetry.append(event.terms, event.steps, event.values)
    this.run.setState({ step, epoch, images, imagesPerSecond, seconds })
    this.#past.reached(step)
  }

  #reached({ state, test = {} }: Extract<WorkerEvent, { type: 'state' }>): void {
    const before = this.#finishedWith
    this.#finishedWith = null
    if (state === 'paused' && before) return this.#finished(before)
    if (state !== 'finished') return enterPhase(this.run, { phase: state })
    this.#finished(test)
    this.run.setState(({ step }) => ({ measured: { step, terms: test } }))
  }

  #finished(test: Readonly<Record<string, number>>): void {
    this.#heldStop = JSON.stringify(this.run.getState().experiment?.stop)
    enterPhase(this.run, { phase: 'finished', test })
  }

  #failed({ runId, failure }: Extract<WorkerEvent, { type: 'failed' }>): void {
    const { report } = this.run.getState()
    if (failure.code === 'backendLost' && report) return this.#move.lost(report.backend)
    if (failure.code === 'noBackend' || runId === null) this.#move.broke()
    if (failure.code === 'noBackend')
      return enterPhase(this.run, { phase: 'noBackend', failure }, { report: null })
    enterPhase(this.run, { phase: 'failed', failure })
  }

  // -------------------------------------------------------------- runs

  #start({ experiment, saved, play }: Plan): void {
    const { views } = familySpec(experiment.family)
    const { experiment: last, view: before } = this.run.getState()
    const view = last?.family === experiment.family ? before : (views[0] ?? 'generated')
    if (saved) this.run.setState({ step: saved.step })
    else this.#clear()
    this.#saved = saved
    enterPhase(this.run, { phase: 'starting' }, { experiment, view })
    const from = saved?.checkpoint ?? null
    this.client.send({ type: 'start', runId: ++this.#runId, experiment, play, from })
    if (view !== views[0]) this.#ask('show', { view })
  }

  /** Lets go of all that is known of the run so far. Returns what brings its curves, its replay and its diagnosis back. */
  #clear(): () => void {
    const recalls = [this.telemetry.clear(), this.replay.clear(), this.diagnosis.clear()]
    this.run.setState(FRESH_COUNTERS)
    return () => {
      for (const recall of recalls) recall()
    }
  }

  /** Begins at step 0. The run that is there can be brought back. */
  #startAfresh(play: boolean, next = this.experiment.getState().experiment): void {
    this.#wipe()
    storeChecked(this.experiment, next)
    const { experiment } = this.experiment.getState()
    this.#move.begin({ experiment, saved: null, play })
  }

  #wipe(): void {
    const state = this.run.getState()
    const { experiment, step } = state
    const { experiment: edited } = this.experiment.getState()
    const last = this.#saved
    // Served before whatever begins next.
    const saved =
      step > 0 &&
      this.client.request('checkpoint', {}).then(
        (checkpoint) => savedAs(checkpoint, step),
        () => last,
      )
    const recall = this.#clear()
    if (experiment && saved)
      this.#past.keep({ state: { ...state, experiment }, edited, saved, recall })
  }

  #restart(): void {
    const { phase } = this.run.getState()
    if (phase === 'noBackend') return this.#move.retry()
    if (phase === 'opening' || phase === 'idle') return
    this.#startAfresh(phase !== 'paused')
  }

  async #undoRestart(): Promise<void> {
    const past = this.#past.take()
    const saved = await past?.saved
    if (!past || !saved) return
    const { state, edited, recall } = past
    const { epoch, images, imagesPerSecond, seconds, measured, ownFrom, view } = state
    const { backend } = this.experiment.getState().experiment
    const experiment = { ...state.experiment, backend }
    this.#clear()
    recall()
    this.run.setState({
      experiment,
      view,
      epoch,
      images,
      imagesPerSecond,
      seconds,
      measured,
      ownFrom,
    })
    storeChecked(this.experiment, { ...edited, backend })
    this.#finishedWith = state.phase === 'finished' ? state.test : null
    this.#move.begin({ experiment, saved, play: isPlaying(state.phase) })
  }

  async #openTrained(id: TrainedId): Promise<void> {
    const found = await fetchTrained(id, this.run)
    if (!found) return
    if ('code' in found)
      return notify(this.run, { kind: 'notOpened', trained: id, code: found.code })
    const proposal = { experiment: found.experiment, trained: id }
    this.#propose(proposal, () => this.#showTrained(found))
  }

  #showTrained({ experiment: trained, facts, file }: TrainedModel): void {
    const { backend } = this.experiment.getState().experiment
    const experiment = { ...trained, backend }
    const { step, epoch, images, seconds } = facts
    this.history.seal()
    storeChecked(this.experiment, experiment)
    this.#past.letGo()
    this.#clear()
    this.run.setState({ epoch, images, seconds, ownFrom: step, tab: 'latent' })
    this.#move.begin({ experiment, saved: { step, checkpoint: file }, play: false })
  }

  /** Puts another model in place by `accept`; asks the reader first where that ends a run. */
  #propose(proposal: Proposal, accept: () => void): void {
    if (!this.#underWay) return accept()
    this.#accept = accept
    this.run.setState({ proposal })
  }

  #answer(start: boolean): void {
    const accept = this.#accept
    this.#accept = null
    this.run.setState({ proposal: null })
    if (start) accept?.()
  }

  /** The experiment of the run that is there, or that waits for a backend. */
  get #underWay(): Experiment | null {
    const { phase, experiment } = this.run.getState()
    return hasModel(phase) ? experiment : (this.#move.carried?.experiment ?? null)
  }

  #ofRun(type: 'play' | 'pause' | 'step'): void {
    if (hasModel(this.run.getState().phase)) this.client.send({ type, runId: this.#runId })
  }

  #play(): void {
    const { phase } = this.run.getState()
    if (phase === 'idle' || phase === 'failed') return this.#startAfresh(true)
    if (phase === 'finished') this.#liftStop()
    this.#ofRun('play')
  }

  /** Takes away the stop rule that ended the run, unless it was changed since, so that the run can go on. */
  #liftStop(): void {
    const { stop } = this.run.getState().experiment ?? {}
    if (JSON.stringify(stop) !== this.#heldStop) return
    this.#edit((experiment) => ({ ...experiment, stop: { kind: 'none', at: 0 } }))
    this.#sendRetune()
  }

  #step(): void {
    const { phase } = this.run.getState()
    if (phase === 'idle') this.#startAfresh(false)
    this.#ofRun('step')
  }

  /** The run as it is when it rests; from its last saved state if the lab does not give it in time. */
  async #pack(): Promise<Plan | null> {
    const runId = this.#runId
    const plays = isPlaying(this.run.getState().phase)
    this.client.send({ type: 'pause', runId })
    const late = new Promise<null>((resolve) => setTimeout(resolve, CHECKPOINT_PATIENCE_MS, null))
    const asked = this.client.request('checkpoint', {}).catch(() => null)
    const checkpoint = await Promise.race([asked, late])
    const { phase, experiment, step } = this.run.getState()
    if (!experiment || !hasModel(phase)) return null
    // Another run was begun meanwhile.
    if (runId !== this.#runId) return { experiment, saved: this.#saved, play: isPlaying(phase) }
    const saved = checkpoint ? savedAs(checkpoint, step) : this.#saved
    return { experiment, saved, play: plays }
  }

  // -------------------------------------------------------------- edits

  #edit(change: Edit): readonly string[] {
    const before = this.experiment.getState().experiment
    const faults = storeChecked(this.experiment, change(before))
    const inForce = this.run.getState().experiment
    if (faults.length > 0 || !inForce || !hasModel(this.run.getState().phase)) return faults
    this.#retune(withLiveEdits(inForce, before, this.experiment.getState().experiment))
    return faults
  }

  #travel(to: 'past' | 'future'): void {
    this.history.travel(to, (target) => this.#edit(({ backend }) => ({ ...target, backend })))
  }

  #choosePreset(name: PresetName): void {
    const { experiment } = this.experiment.getState()
    this.#replace({ ...presetOn(name, experiment), backend: experiment.backend })
  }

  /** Puts another experiment in place. A running model takes it only if it can take all of it. */
  #replace(next: Experiment): void {
    this.history.seal()
    const inForce = this.#underWay
    if (inForce && !isLiveChange(inForce, next))
      return this.#propose({ experiment: next, trained: null }, () => this.#startAfresh(true, next))
    storeChecked(this.experiment, next)
    if (inForce && hasModel(this.run.getState().phase)) this.#retune(next)
  }

  /** Sends live settings to the running model, at most once every {@link RETUNE_EVERY_MS}. */
  #retune(experiment: Experiment): void {
    if (experiment === this.run.getState().experiment) return
    this.run.setState({ experiment })
    if (this.#retuneIsDue) return
    this.#retuneIsDue = true
    setTimeout(() => {
      if (this.#retuneIsDue) this.#sendRetune()
    }, RETUNE_EVERY_MS)
  }

  #sendRetune(): void {
    this.#retuneIsDue = false
    const { experiment, phase } = this.run.getState()
    if (experiment && hasModel(phase))
      this.client.send({ type: 'retune', runId: this.#runId, experiment })
  }

  #pending(): readonly Change[] {
    const { experiment: inForce, phase } = this.run.getState()
    if (!inForce || !hasModel(phase)) return []
    return changesBetween(inForce, this.experiment.getState().experiment)
  }

  #adopt({ experiment, ignored }: Link): void {
    this.#replace(experiment)
    if (ignored.length > 0) notify(this.run, { kind: 'ignoredSettings', ignored })
  }

  // -------------------------------------------------------------- the rest

  #redraw(): void {
    if (!hasModel(this.run.getState().phase)) return
    this.#redraws += 1
    this.#ask('redraw', { seed: this.#redraws })
  }

  #show(view: SampleView): void {
    this.run.setState({ view })
    if (hasModel(this.run.getState().phase)) this.#ask('show', { view })
  }

  /** Asks for something whose effect arrives as an event. A refusal means that the run ended meanwhile. */
  #ask<K extends 'redraw' | 'show'>(kind: K, params: Queries[K]['params']): void {
    this.client.request(kind, params).catch(() => undefined)
  }

  #measure(): Promise<void> {
    const runId = this.#runId
    return measureTerms(this, () => runId === this.#runId)
  }
}
