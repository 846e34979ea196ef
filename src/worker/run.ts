/** One run inside the lab: trains step by step, and says through `post` what a screen wants to know about it. */
import { isFinished } from '../training/loop/stopRule.ts'
import {
  NotFiniteError,
  loadCheckpoint,
  memoryIn,
  saveCheckpoint,
  saveModel,
} from '../training/files/checkpoint.ts'
import { familySpec } from '../models/families.ts'
import { mixOf } from '../measuring/realData.ts'
import { flowOf } from '../measuring/flow.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Checkup } from './checkup.ts'
import { Explorer } from './explorer.ts'
import { DivergedError } from './failures.ts'
import { PastStates, trainerAt } from './pastStates.ts'
import { TermReports } from './termReports.ts'
import { Viewer } from './viewer.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { PastState } from './pastStates.ts'
import type { Queries } from './protocol.ts'
import type { Watched } from './protocol/run.ts'
import type { RunParts } from './runParts.ts'

const PROGRESS_EVERY_MS = 100
const SAMPLE_EVERY_MS = 200
/** Looking at the model may take this share of the time. */
const SAMPLE_SHARE = 0.05
const SAVE_EVERY_MS = 10_000
/** What seems to take longer than any step does is a machine that slept. */
const LONGEST_STEP_MS = 90_000

/** A run's networks, clock and pictures. */
export class Run {
  readonly id: number
  readonly trainer: Trainer
  readonly viewer: Viewer
  readonly checkup: Checkup
  readonly explorer: Explorer
  readonly past = new PastStates(async () => ({
    step: this.trainer.step,
    experiment: this.#experiment,
    checkpoint: await this.checkpoint(),
  }))
  /** True once it lacked memory that it cannot do without: it is to begin again elsewhere. */
  isBroken = false
  #wanted = 0
  #isLed = false
  /** How the next step is to be written down; `null` where nobody watches it. */
  watched: Watched | null = null
  readonly #parts: RunParts
  readonly #terms = new TermReports()
  #experiment: Experiment
  #kept: { readonly step: number; readonly checkpoint: ArrayBuffer } | null = null
  #trainedMs = 0
  #progressAt = 0
  #sampledAt = 0
  #sampleCost = 0
  #sampledStep = -1
  #savedAt = 0

  constructor(parts: RunParts, from: ArrayBuffer | null) {
    const { runId, experiment, family, data } = parts
    this.#parts = parts
    this.#experiment = experiment
    this.id = runId
    this.trainer = new Trainer(experiment, family, data)
    this.viewer = new Viewer(
      {
        model: this.trainer.model,
        mix: mixOf(data, experiment),
        test: () => data.test(),
        step: () => this.trainer.step,
        hasPrior: familySpec(experiment.family).latent?.prior === 'normal',
      },
      parts.view,
      experiment.seed,
    )
    this.checkup = new Checkup({
      runId,
      subject: {
        trainer: this.trainer,
        data,
        experiment: () => this.#experiment,
        recent: this.#terms.recent,
      },
      references: parts.references,
      turns: parts.turns,
      isTraining: () => this.#wanted > 0,
      mishap: parts.mishap,
      post: parts.post,
    })
    this.explorer = new Explorer({
      runId,
      space: () => ({
        model: this.trainer.model,
        data,
        experiment: this.#experiment,
        step: this.trainer.step,
      }),
      references: parts.references,
      post: parts.post,
    })
    try {
      if (from) this.#goOn(from)
    } catch (error) {
      this.trainer.dispose()
      throw error
    }
  }

  /** Goes on from a file, with what its verdict rests on. @throws CheckpointError when it is not one of this run. */
  #goOn(file: ArrayBuffer): void {
    const memory = memoryIn(file)
    this.#load(file)
    if (memory) this.checkup.restore(memory)
  }

  /** Puts the run into a saved state, its clock included. */
  #load(file: ArrayBuffer): void {
    this.#trainedMs = 1000 * loadCheckpoint(this.trainer, file)
  }

  /** Steps that are still wanted: Infinity while playing, 0 while paused. */
  get wanted(): number {
    return this.#wanted
  }

  set wanted(steps: number) {
    if (this.#wanted <= 0) this.#terms.start(this.trainer.images)
    this.#wanted = steps
    this.#isLed = false
  }

  /** True while it plays from one step to another, each of which it is told. */
  get isLed(): boolean {
    return this.#isLed
  }

  /** Is to train up to a step and to wait there. */
  lead(until: number): void {
    this.wanted = Math.max(0, until - this.trainer.step)
    this.#isLed = true
  }

  /** Shows the step up to which it was led, and then tells of it: whoever hears of it has seen it. */
  async arrive(): Promise<void> {
    await this.#show()
    await this.report()
  }

  /** Shows and keeps the state in which the run begins. */
  async begin(): Promise<void> {
    await this.save()
    await this.#show()
  }

  retune(experiment: Experiment): void {
    this.#experiment = experiment
    this.trainer.retune(experiment)
  }

  /** The experiment with the live settings in force. */
  get experiment(): Experiment {
    return this.#experiment
  }

  #atItsEnd(): boolean {
    return isFinished(this.#experiment.stop, {
      step: this.trainer.step,
      epoch: this.trainer.epoch,
      minutes: this.#trainedMs / 60_000,
    })
  }

  /** Leading training examples that must be here before the next step. */
  get needs(): number {
    return this.trainer.prepare()
  }

  /**
   * Trains one step, and posts what is due. True when it was the step that reached the stop rule; a run that is played
   * beyond it goes on without end. @throws DivergedError with the last good state restored.
   */
  async step(): Promise<boolean> {
    const started = performance.now()
    const beyond = this.#atItsEnd()
    await this.viewer.motion.during(() =>
      this.watched ? this.#advanceWatched(this.watched) : this.trainer.advance(),
    )
    this.#wanted--
    if (this.trainer.log.waiting >= this.#parts.readEvery) await this.#read()
    const now = performance.now()
    if (now - this.#progressAt >= PROGRESS_EVERY_MS) await this.report()
    const sheetIsDue = Math.max(SAMPLE_EVERY_MS, this.#sampleCost / SAMPLE_SHARE)
    if (!this.#isLed && now - this.#sampledAt >= sheetIsDue) await this.#show()
    await this.checkup.glanceWhenDue()
    if (now - this.#savedAt >= SAVE_EVERY_MS) await this.save()
    const took = performance.now() - started
    if (took < LONGEST_STEP_MS) this.#trainedMs += took
    return !beyond && this.#atItsEnd()
  }

  async #advanceWatched({ only }: Watched): Promise<void> {
    this.watched = null
    const turns = await this.trainer.advanceWatched(only)
    this.#parts.post({ type: 'watched', runId: this.id, step: this.trainer.step, turns })
  }

  async #read(): Promise<void> {
    const rows = await this.trainer.log.read()
    if (!rows) return
    this.#terms.add(rows)
    const bad = rows.values.findIndex((value) => !Number.isFinite(value))
    if (bad < 0) return
    await this.report()
    const step = rows.steps[Math.floor(bad / rows.terms.length)] ?? this.trainer.step
    await this.#fallBack(rows.terms[bad % rows.terms.length] ?? 'a term', step)
  }

  /** Restores the last good state and shows it: the sheets since then can be of one that was falling apart. */
  async #fallBack(what: string, step: number): Promise<never> {
    this.wanted = 0
    this.checkup.broke()
    this.#terms.recent.clear()
    const kept = this.#kept
    if (kept) {
      this.#load(kept.checkpoint)
      await this.#show()
    }
    throw new DivergedError(what, step, this.trainer.step)
  }

  /** Posts the terms of all steps since the last report. */
  async report(): Promise<void> {
    await this.#read()
    this.#progressAt = performance.now()
    const { epoch, images } = this.trainer
    const told = this.#terms.take({
      runId: this.id,
      epoch,
      images,
      seconds: this.#trainedMs / 1000,
    })
    if (told) this.#parts.post(...told)
  }

  /** Posts what the model makes now; nothing when this step was shown already, unless `anew`. */
  async look(anew = false): Promise<void> {
    if (!anew && this.#sampledStep === this.trainer.step) return
    const started = performance.now()
    const sheet = await this.viewer.sheet()
    this.#sampledAt = performance.now()
    this.#sampleCost = this.#sampledAt - started
    const { step } = this.trainer
    const isNew = this.#sampledStep !== step
    this.#sampledStep = step
    const buffers = [sheet.samples, sheet.originals].flatMap((e) => (e ? [e.values.buffer] : []))
    this.#parts.post({ type: 'sampled', runId: this.id, step, sheet }, buffers)
    if (isNew && (await this.past.offer(step)))
      this.#parts.post({ type: 'states', runId: this.id, steps: this.past.steps })
  }

  /** Looks at a model of points, as it is or as it was. @throws RangeError when nothing is kept of a step. */
  async plane(wish: Queries['plane']['params'], pause: Pause): Promise<Queries['plane']['result']> {
    if (wish.at === null) return await this.viewer.plane(wish, pause)
    const { family } = this.trainer
    const state = this.#stateAt(wish.at)
    const build = (): Trainer => trainerAt(state, family, this.#parts.data)
    return await this.viewer.plane(wish, pause, build)
  }

  /** The whole state at a step, or at the last one before it that is kept, as a file. @throws RangeError when there is none. */
  stateAt(step: number): ArrayBuffer {
    return this.#stateAt(step).checkpoint.slice(0)
  }

  #stateAt(step: number): PastState {
    const state = this.past.at(step)
    if (!state) throw new RangeError(`nothing is kept of step ${step}`)
    return state
  }

  /** Posts what the model makes now; that it could not be drawn is told, and stops nothing. */
  async #show(): Promise<void> {
    try {
      await this.look()
    } catch (error) {
      this.#sampledAt = performance.now()
      this.#parts.mishap('picture', error)
    }
  }

  /** Keeps the whole state to fall back on, and posts a copy, after its terms. @throws DivergedError when a weight is not finite. */
  async save(): Promise<void> {
    this.#savedAt = performance.now()
    const { step } = this.trainer
    if (this.#kept?.step === step) return
    await this.report()
    try {
      const checkpoint = await this.checkpoint()
      this.#kept = { step, checkpoint }
      const copy = checkpoint.slice(0)
      this.#parts.post({ type: 'saved', runId: this.id, step, checkpoint: copy }, [copy])
    } catch (error) {
      if (error instanceof NotFiniteError) await this.#fallBack(error.message, step)
      this.#parts.mishap('copy', error)
    }
  }

  /** Posts all that is due when training rests. */
  async rest(): Promise<void> {
    await this.report()
    await this.#show()
    await this.save()
  }

  /** What passes between the parts of the model now; `null` while the examples have not arrived. */
  async flow(): Promise<Queries['flow']['result']> {
    const started = performance.now()
    const arrays = await flowOf(this.trainer, this.#parts.data)
    return arrays && { arrays, ms: performance.now() - started }
  }

  /** The whole state as a file. */
  async checkpoint(): Promise<ArrayBuffer> {
    return await saveCheckpoint(this.trainer, this.#experiment, {
      seconds: this.#trainedMs / 1000,
      memory: this.checkup.memory,
    })
  }

  /** The trained networks as a file. */
  async model(): Promise<ArrayBuffer> {
    return await saveModel(this.trainer, this.#experiment, this.#trainedMs / 1000)
  }

  /** Every term on the held-out set, and the step that it was measured at; `null` when `between` said false. */
  async evaluate(between: () => Promise<boolean>): Promise<Queries['measure']['result'] | null> {
    await this.#parts.data.test()
    const { step } = this.trainer
    const terms = await this.trainer.evaluate(between)
    return terms && { step, terms }
  }

  dispose(): void {
    this.trainer.dispose()
  }
}
