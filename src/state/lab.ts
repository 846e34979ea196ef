/**
 * The lab as the screen sees it: wires the worker's events to the stores, and offers what a reader can want as
 * intents. Knows when a change can be taken live, when it has to wait for a restart, and how to survive a lost GPU.
 */
import { familySpec } from '../models/families.ts'
import { isLiveChange } from '../models/experiment.ts'
import { presetOn, PRESETS } from '../models/presets.ts'
import { changesBetween, withLiveEdits } from './changes.ts'
import { createExperimentStore, storeChecked } from './experimentStore.ts'
import { LabFailure } from '../worker/client.ts'
import { createRunStore, FRESH_COUNTERS, hasModel, isPlaying } from './runStore.ts'
import { fetchTrained } from './trained.ts'
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { PresetName } from '../models/presets.ts'
import type { TrainedId } from '../models/trained.ts'
import type { LabClient } from '../worker/client.ts'
import type { Queries, SampleView, WorkerEvent } from '../worker/protocol.ts'
import type { Change } from './changes.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Edit, ExperimentStore } from './experimentStore.ts'
import type { IgnoredSetting } from './hash.ts'
import type { Replay } from './replay.ts'
import type { NewNotice, RunState, RunStore, StageTab } from './runStore.ts'
import type { Telemetry } from './telemetry.ts'

/** What a reader can want from the lab. */
export interface Intents {
  /** Trains: begins a run, or goes on with the one there is. */
  play(): void
  pause(): void
  /** Makes one training step and rests. */
  step(): void
  /** Begins again from step 0 with every setting and the seed; plays unless the run was paused. */
  restart(): void
  /** Changes the experiment. Returns why it was refused, one line per fault; empty when it was taken. */
  edit(change: Edit): readonly string[]
  choosePreset(name: PresetName): void
  /** Shows the latent space of a trained model that comes with the page, paused; a notice tells when it cannot be had. */
  openTrained(id: TrainedId): Promise<void>
  /** Replaces the whole experiment, for example by one from a link. */
  adopt(experiment: Experiment, ignored: readonly IgnoredSetting[]): void
  /** Moves to another backend; a run that is under way goes on there. */
  chooseBackend(wish: BackendWish): void
  /** Draws new latent vectors for the samples. */
  redraw(): void
  show(view: SampleView): void
  /** Turns to a tab of the stage. */
  look(tab: StageTab): void
  /** Measures every term on the held-out test set; the result goes into the run store. */
  measure(): Promise<void>
  /** Measures the model in full; what comes of it goes into the diagnosis. */
  diagnose(): Promise<void>
  dismiss(noticeId: number): void
  /** The settings that differ from those in force and wait for a restart. */
  pending(): readonly Change[]
}

export interface LabParts {
  readonly client: LabClient
  readonly telemetry: Telemetry
  readonly replay: Replay
  readonly diagnosis: Diagnosis
  /** What the page opens with; `null` lets the backend decide which preset suits it. */
  readonly initial: Experiment | null
}

/** The latest copy of a run's whole state. */
interface Saved {
  readonly step: number
  readonly checkpoint: ArrayBuffer
}

/** A run to begin, or to go on with from where it was saved. */
interface Plan {
  readonly experiment: Experiment
  readonly saved: Saved | null
  readonly play: boolean
}

/** Why a new lab was opened, and the run that is to begin there. */
interface Move {
  readonly why: { readonly lost: BackendName } | 'asked' | 'broken' | 'opened'
  readonly plan: Plan | null
}

/** Samples of a full measurement. */
const SAMPLES_MEASURED = 1000
const RETUNE_EVERY_MS = 50
const CHECKPOINT_PATIENCE_MS = 3000

/** The preset that suits a backend: the larger its convolutional network, the faster the backend; none in plain JavaScript. */
const PRESET_FOR: Record<BackendName, PresetName> = {
  webgpu: 'gan-conv',
  webgl: 'gan-conv',
  wasm: 'gan-conv-lite',
  cpu: 'gan-dense',
}

/** One per page. Holds the stores; everything else goes through {@link Lab.intents}. */
export class Lab {
  readonly client: LabClient
  readonly telemetry: Telemetry
  readonly replay: Replay
  readonly diagnosis: Diagnosis
  readonly experiment: ExperimentStore
  readonly run: RunStore
  readonly intents: Intents = {
    play: () => this.#play(),
    pause: () => this.#ofRun('pause'),
    step: () => this.#step(),
    restart: () => this.#restart(),
    edit: (change) => this.#edit(change),
    choosePreset: (name) => this.#replace(presetOn(name, this.experiment.getState().experiment)),
    openTrained: (id) => this.#openTrained(id),
    adopt: (experiment, ignored) => this.#adopt(experiment, ignored),
    chooseBackend: (wish) => void this.#chooseBackend(wish),
    redraw: () => this.#redraw(),
    show: (view) => this.#show(view),
    look: (tab) => this.run.setState({ tab }),
    measure: () => this.#measure(),
    diagnose: () => this.#diagnose(),
    dismiss: (noticeId) => this.#dismiss(noticeId),
    pending: () => this.#pending(),
  }

  #runId = 0
  #saved: Saved | null = null
  #move: Move | null = null
  /** True when the lab itself broke, so that only a new one helps. */
  #broken = false
  #excluded: BackendName[] = []
  #retuneIsDue = false
  /** The stop rule at which the run ended, as JSON. */
  #heldStop: string | undefined = undefined
  #redraws = 0
  #lastNotice = 0

  constructor({ client, telemetry, replay, diagnosis, initial }: LabParts) {
    this.client = client
    this.telemetry = telemetry
    this.replay = replay
    this.diagnosis = diagnosis
    this.experiment = createExperimentStore(initial ?? PRESETS['gan-conv'], initial !== null)
    this.run = createRunStore()
    client.on((event) => this.#hear(event))
  }

  /** Looks for a backend. Nothing trains before the first `play`. */
  open(): void {
    const { experiment } = this.experiment.getState()
    const { backend } = experiment
    const wish = backend !== 'auto' && this.#excluded.includes(backend) ? 'auto' : backend
    this.run.setState({ phase: 'opening', loading: null })
    this.client.send({ type: 'open', wish, exclude: this.#excluded, experiment })
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
        this.telemetry.append(event.terms, event.steps, event.values)
        return this.run.setState({
          step: event.steps.at(-1) ?? this.run.getState().step,
          epoch: event.epoch,
          images: event.images,
          imagesPerSecond: event.imagesPerSecond,
          seconds: event.seconds,
        })
      case 'sampled':
        return this.replay.add(event.step, event.sheet)
      case 'glanced':
        return this.diagnosis.glanced(event.glance, event.verdict)
      case 'measuring':
        return this.diagnosis.progressed(event.done)
      case 'measured':
        return this.diagnosis.measured(event.report, event.exhibits, event.verdict)
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
    const { backend: now } = report
    this.run.setState({ report, phase: 'idle' })
    if (!this.experiment.getState().chosen)
      storeChecked(this.experiment, PRESETS[PRESET_FOR[now]], false)
    const move = this.#move
    this.#move = null
    if (!move) return
    const { why, plan } = move
    const step = plan ? (plan.saved?.step ?? 0) : null
    if (typeof why === 'object') this.#notify({ kind: 'backendLost', lost: why.lost, now, step })
    else if (why === 'asked' && step) this.#notify({ kind: 'backendChanged', now, step })
    if (plan) this.#start(plan)
  }

  #loading(loaded: number, total: number): void {
    this.run.setState({ loading: loaded < total ? { loaded, total } : null })
  }

  #reached({ state, test }: Extract<WorkerEvent, { type: 'state' }>): void {
    if (state !== 'finished') return this.run.setState({ phase: state } as Partial<RunState>)
    const terms = test ?? {}
    const { step, experiment } = this.run.getState()
    this.#heldStop = JSON.stringify(experiment?.stop)
    this.run.setState({ phase: 'finished', test: terms, measured: { step, terms } })
  }

  #failed({ runId, failure }: Extract<WorkerEvent, { type: 'failed' }>): void {
    const { report } = this.run.getState()
    if (failure.code === 'backendLost' && report) return this.#recover(report.backend)
    this.#broken = failure.code === 'noBackend' || runId === null
    if (failure.code === 'noBackend')
      return this.run.setState({ phase: 'noBackend', failure, report: null })
    this.run.setState({ phase: 'failed', failure })
  }

  /** Moves a run whose backend went away to the next best one, from its last saved state. */
  #recover(lost: BackendName): void {
    const { phase, experiment } = this.run.getState()
    const isUnderWay = experiment !== null && hasModel(phase)
    this.#excluded = [...new Set([...this.#excluded, lost])]
    this.#reopen({
      why: { lost },
      plan: isUnderWay ? { experiment, saved: this.#saved, play: isPlaying(phase) } : null,
    })
  }

  /** Closes the lab with all that it holds and opens another one. */
  #reopen(move: Move): void {
    this.#move = move
    this.#broken = false
    this.client.restart()
    this.open()
  }

  // -------------------------------------------------------------- runs

  #start({ experiment, saved, play }: Plan): void {
    const { views } = familySpec(experiment.family)
    const { experiment: last, view: before } = this.run.getState()
    const view = last?.family === experiment.family ? before : (views[0] ?? 'generated')
    if (saved) this.run.setState({ step: saved.step })
    else this.#forget()
    this.#saved = saved
    this.run.setState({ phase: 'starting', experiment, view })
    const from = saved?.checkpoint ?? null
    this.client.send({ type: 'start', runId: ++this.#runId, experiment, play, from })
    if (view !== views[0]) this.#ask('show', { view })
  }

  /** Lets go of all that is known of the run so far. */
  #forget(): void {
    this.telemetry.clear()
    this.replay.clear()
    this.diagnosis.clear()
    this.run.setState(FRESH_COUNTERS)
  }

  #startAfresh(play: boolean): void {
    const plan = { experiment: this.experiment.getState().experiment, saved: null, play }
    if (!this.#broken) return this.#start(plan)
    const hadBackend = this.run.getState().report !== null
    if (!hadBackend) this.#excluded = []
    this.#reopen({ why: 'broken', plan: hadBackend ? plan : null })
  }

  async #openTrained(id: TrainedId): Promise<void> {
    const found = await fetchTrained(id, this.run)
    if (!found) return
    if ('code' in found) return this.#notify({ kind: 'notOpened', trained: id, code: found.code })
    const { backend } = this.experiment.getState().experiment
    const experiment = { ...found.experiment, backend }
    const { step, epoch, images } = found.facts
    storeChecked(this.experiment, experiment)
    this.#forget()
    this.run.setState({ epoch, images, tab: 'latent' })
    const plan = { experiment, saved: { step, checkpoint: found.file }, play: false }
    // A lab that is not open yet begins with it, and one that broke is replaced.
    if (this.run.getState().phase === 'opening') this.#move = { why: 'opened', plan }
    else if (this.#broken) this.#reopen({ why: 'broken', plan })
    else this.#start(plan)
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

  #restart(): void {
    const { phase } = this.run.getState()
    if (phase === 'opening' || phase === 'idle') return
    this.#startAfresh(phase !== 'paused')
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

  /** Puts another experiment in place. A running model takes it only if it can take all of it. */
  #replace(next: Experiment): void {
    if (storeChecked(this.experiment, next).length > 0) return
    const { experiment: inForce, phase } = this.run.getState()
    if (inForce && hasModel(phase) && isLiveChange(inForce, next)) this.#retune(next)
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

  #adopt(experiment: Experiment, ignored: readonly IgnoredSetting[]): void {
    this.#replace(experiment)
    if (ignored.length > 0) this.#notify({ kind: 'ignoredSettings', ignored })
  }

  // -------------------------------------------------------------- the rest

  async #chooseBackend(wish: BackendWish): Promise<void> {
    const withWish = (experiment: Experiment): Experiment => ({ ...experiment, backend: wish })
    storeChecked(this.experiment, withWish(this.experiment.getState().experiment))
    const { experiment, phase } = this.run.getState()
    const plan =
      experiment && hasModel(phase)
        ? {
            experiment: withWish(experiment),
            saved: await this.#latestState(),
            play: isPlaying(phase),
          }
        : null
    this.#excluded = this.#excluded.filter((name) => name !== wish)
    this.#reopen({ why: 'asked', plan })
  }

  /** The run's state as it is now; if the lab does not give it in time, the last one that was saved. */
  async #latestState(): Promise<Saved | null> {
    this.client.send({ type: 'pause', runId: this.#runId })
    const late = new Promise<null>((resolve) => setTimeout(resolve, CHECKPOINT_PATIENCE_MS, null))
    const asked = this.client.request('checkpoint', {}).catch(() => null)
    const checkpoint = await Promise.race([asked, late])
    return checkpoint ? { step: this.run.getState().step, checkpoint } : this.#saved
  }

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

  async #measure(): Promise<void> {
    const runId = this.#runId
    const terms = await this.client.request('measure', {})
    if (runId === this.#runId)
      this.run.setState({ measured: { step: this.run.getState().step, terms } })
  }

  async #diagnose(): Promise<void> {
    try {
      await this.client.request('diagnose', { count: SAMPLES_MEASURED })
    } catch (error) {
      const failure = error instanceof LabFailure ? error.failure : null
      // Without a run there is nobody left to tell.
      if (failure && failure.code !== 'noRun')
        this.#notify({ kind: 'notMeasured', code: failure.code })
    } finally {
      // A run that ended meanwhile tells of nothing any more.
      this.diagnosis.progressed(null)
    }
  }

  #notify(notice: NewNotice): void {
    const { notices } = this.run.getState()
    this.run.setState({ notices: [...notices, { ...notice, id: ++this.#lastNotice }] })
  }

  #dismiss(noticeId: number): void {
    const { notices } = this.run.getState()
    this.run.setState({ notices: notices.filter(({ id }) => id !== noticeId) })
  }
}
