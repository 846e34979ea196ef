/**
 * The lab behind the wall: takes commands, trains, posts events. A plain class with a `post` function, so that it runs
 * without a Worker. One loop serves the commands between steps; measurements and questions of the latent space look at
 * the run beside it, and nothing else touches it.
 */
import { defined } from '../lib/assert.ts'
import { knowDataset } from '../datasets/datasets.ts'
import { isLiveChange } from '../models/experiment.ts'
import { familySpec } from '../models/families.ts'
import { loadFamily } from '../models/load.ts'
import { timeStep } from '../training/loop/timeStep.ts'
import { Beside } from './beside.ts'
import { breathe } from '../lib/breathe.ts'
import { Desk, laneOf } from './desk.ts'
import { accepted, failureOf, isTrap, messageOf, Refusal } from './failures.ts'
import { OpenDatasets } from './openDatasets.ts'
import { Run } from './run.ts'
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Timing } from '../nn/backend.ts'
import type { OutOfMemoryError } from '../lib/outOfMemory.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Command, Queries, WorkerEvent } from './protocol.ts'
import type { Failure } from './protocol/failures.ts'
import type { Mishap } from './protocol/run.ts'

/** What the session needs of the place where it runs. */
export interface Surroundings {
  /** Sends an event to the screen; the buffers in `transfer` go with it and are gone here. */
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
  /** @throws when no backend can be had. */
  readonly openBackend: (
    wish: BackendWish,
    exclude: readonly BackendName[],
    timing: Timing,
    threads?: number,
  ) => Promise<LabReport>
  /** Calls back once when the backend in use goes away, and whenever it has no memory for what it was to compute. */
  readonly watchBackend: (
    onLost: (reason: string) => void,
    onFull: (error: OutOfMemoryError) => void,
  ) => void
  /** Fetches a file by its path below the page, for example `datasets/mnist/manifest.json`. */
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>
  readonly memory: () => Queries['memory']['result']
}

/** Commands that are served in turn. */
type Queued = Exclude<Command, { type: 'cancel' | 'know' | 'provide' }>

type Steering = Extract<Command, { type: 'play' | 'pause' | 'step' | 'retune' }>

/** The lab: one backend, the datasets in use, at most one run. */
export class Session {
  readonly #around: Surroundings
  readonly #datasets: OpenDatasets
  readonly #queue: Queued[] = []
  #serving = false
  #heard: (() => void) | null = null
  #backend: BackendName | null = null
  #run: Run | null = null
  readonly #beside: Beside
  readonly #desk: Desk
  /** What failed beside the run was told once. */
  #told = new Set<Mishap>()

  constructor(around: Surroundings) {
    this.#around = around
    this.#datasets = new OpenDatasets(around)
    this.#beside = new Beside({
      fetchFile: around.fetchFile,
      dataset: (choice) => this.#datasets.of(choice),
      run: () => (!this.#run ? 'none' : this.#run.wanted > 0 ? 'training' : 'resting'),
      isOpen: () => this.#backend !== null,
    })
    this.#desk = new Desk({
      lab: {
        dataset: (choice) => this.#datasets.of(choice),
        references: () => this.#beside.references,
        memory: around.memory,
        choose: (chosen) => this.#beside.choose(chosen),
      },
      beside: this.#beside,
      run: () => this.#run,
      post: around.post,
      trapped: (detail) => this.#loseBackend(detail),
    })
  }

  /** Takes a command; it is served after the step in hand. Never throws: failures are events. */
  handle(command: Command): void {
    if (command.type === 'cancel') return this.#desk.cancel(command.requestId)
    // What is being served may wait for these.
    if (command.type === 'know') return command.specs.forEach(knowDataset)
    if (command.type === 'provide') return this.#datasets.provide(command)
    if (command.type === 'request') {
      this.#desk.take(command)
      if (laneOf(command) === 'now') return void this.#desk.answer(command)
    }
    this.#queue.push(command)
    this.#heard?.()
    if (!this.#serving) void this.#loop()
  }

  async #loop(): Promise<void> {
    this.#serving = true
    for (;;) {
      const command = this.#queue.shift()
      if (command) await this.#serve(command)
      else if (this.#run && this.#run.wanted > 0) await this.#train(this.#run)
      else break
    }
    this.#serving = false
  }

  async #serve(command: Queued): Promise<void> {
    if (command.type === 'request') {
      const answered = this.#desk.answer(command)
      if (laneOf(command) === 'queued') await answered
      return
    }
    const runId = 'runId' in command ? command.runId : null
    try {
      switch (command.type) {
        case 'open':
          return await this.#open(command)
        case 'start':
          return await this.#start(command)
        case 'stop':
          if (this.#run?.id === command.runId) this.#endRun()
          return
        default:
          if (this.#run?.id === command.runId) await this.#steer(this.#run, command)
      }
    } catch (error) {
      this.#around.post({ type: 'failed', runId, failure: failureOf(error, 'internal') })
    }
  }

  async #open(command: Extract<Command, { type: 'open' }>): Promise<void> {
    const { wish, exclude, experiment, threads, timed = [] } = command
    this.#endRun()
    this.#beside.leaveBackend()
    try {
      const timing = { step: () => timeStep(accepted(experiment)), earlier: timed }
      const report = await this.#around.openBackend(wish, exclude, timing, threads)
      this.#backend = report.backend
      this.#around.post({ type: 'opened', report })
      // Told at once: a step that waits for a device that is gone may never end.
      this.#around.watchBackend(
        (reason) => this.#loseBackend(reason),
        (error) => this.#lackMemory(error),
      )
      this.#beside.lookAhead()
    } catch (error) {
      throw new Refusal({ code: 'noBackend', detail: messageOf(error) })
    }
  }

  // ---------------------------------------------------------------- runs

  async #start(command: Extract<Command, { type: 'start' }>) {
    const { runId, experiment, play, from, keepsStates = false } = command
    const past = keepsStates ? this.#run?.past : undefined
    this.#endRun()
    accepted(experiment)
    const backend = this.#backend
    if (!backend) throw new Refusal({ code: 'noBackend', detail: 'no backend is open' })
    const data = await this.#datasets.of(experiment)
    if (data.select(experiment.mix, experiment.images).length === 0)
      throw new Refusal({ code: 'badExperiment', detail: 'mix: selects no images' })
    const run: Run = new Run(
      {
        runId,
        experiment,
        family: await loadFamily(experiment.family),
        data,
        references: this.#beside.references,
        view: defined(familySpec(experiment.family).sheets[0], 'a sheet'),
        readEvery: backend === 'webgpu' || backend === 'webgl' ? 10 : 1,
        turns: () => {
          const turn = this.#beside.turns(() => this.#run === run)
          return async () => {
            if (!(await turn())) throw new Refusal({ code: 'noRun', detail: 'the run has ended' })
          }
        },
        mishap: (what, error) => this.#mishap(run, what, error),
        post: this.#around.post,
      },
      from,
    )
    if (past) run.past.inherit(past, run.trainer.step)
    this.#run = run
    this.#told.clear()
    run.wanted = play ? Number.POSITIVE_INFINITY : 0
    this.#say(run, play ? 'running' : 'paused')
    await run.begin()
  }

  #endRun(): void {
    try {
      this.#run?.dispose()
    } catch {
      // A lost GPU cannot free what it no longer has.
    }
    this.#run = null
  }

  async #steer(run: Run, command: Steering): Promise<void> {
    switch (command.type) {
      case 'play':
        return await this.#play(run, command.until)
      case 'step':
        // One step is no running: a run that rests says `paused` again when it is made.
        run.wanted = 1
        run.watched = command.watched ?? null
        return
      case 'pause':
        run.wanted = 0
        await run.rest()
        return this.#say(run, 'paused')
      case 'retune': {
        const experiment = accepted(command.experiment)
        if (!isLiveChange(run.experiment, experiment))
          throw new Refusal({ code: 'badExperiment', detail: 'this change needs a restart' })
        return run.retune(experiment)
      }
    }
  }

  async #play(run: Run, until = Number.POSITIVE_INFINITY): Promise<void> {
    if (!run.isLed) this.#say(run, 'running')
    if (until === Number.POSITIVE_INFINITY) run.wanted = until
    else run.lead(until)
    if (run.wanted <= 0) await run.arrive()
  }

  #say(run: Run, state: Extract<WorkerEvent, { type: 'state' }>['state']): void {
    this.#around.post({ type: 'state', runId: run.id, state })
  }

  /** One turn of training: a step, or the wait for its data. */
  async #train(run: Run): Promise<void> {
    const data = await this.#datasets.of(run.experiment)
    try {
      if (data.arrived < run.needs) return await this.#waitForData(run, data)
      const finished = await run.step()
      if (this.#run !== run) return
      if (finished) await this.#finish(run)
      else run.checkup.reportWhenDue()
      if (this.#run !== run) return
      if (!finished && run.wanted <= 0) await this.#halt(run)
    } catch (error) {
      if (this.#run !== run || run.isBroken) return
      run.wanted = 0
      const failure = failureOf(error, 'backendLost')
      if (failure.code === 'backendLost') this.#loseBackend(failure.detail)
      else this.#around.post({ type: 'failed', runId: run.id, failure })
    }
    await breathe()
  }

  /** The steps that were wanted are made: one that is led waits for the next ones. */
  async #halt(run: Run): Promise<void> {
    if (run.isBroken) return
    if (run.isLed) return await run.arrive()
    await run.rest()
    this.#say(run, 'paused')
  }

  async #waitForData(run: Run, data: Dataset): Promise<void> {
    this.#say(run, 'waiting')
    const heard = new Promise<void>((resolve) => (this.#heard = resolve))
    await Promise.race([data.need(run.needs), heard])
    this.#heard = null
    if (data.arrived >= run.needs && (run.wanted > 1 || run.isLed)) this.#say(run, 'running')
  }

  /** The run reached its stop rule: shows the end, and what the held-out set says. A run that is played on has no end. */
  async #finish(run: Run): Promise<void> {
    run.wanted = 0
    await run.rest()
    const test = await this.#heldOut(run)
    if (this.#run !== run || run.wanted > 0) return
    this.#around.post({ type: 'state', runId: run.id, state: 'finished', test })
    void run.checkup.reportUnasked()
  }

  /** What the held-out set says at the end; nothing when it cannot be asked. */
  async #heldOut(run: Run): Promise<Readonly<Record<string, number>>> {
    try {
      const between = async () => (await this.#serveMeanwhile(run)) && run.wanted <= 0
      return (await run.evaluate(between))?.terms ?? {}
    } catch (error) {
      this.#mishap(run, 'measurement', error)
      return {}
    }
  }

  /**
   * Tells once of each kind of failure beside a run. One of the backend itself ends it, and so does a lack of memory for
   * what a run cannot do without.
   */
  #mishap(run: Run, what: Mishap, error: unknown): void {
    if (this.#run !== run) return
    if (isTrap(error)) return this.#loseBackend(messageOf(error))
    const failure = failureOf(error, 'internal')
    if (run.isBroken) return
    if (failure.code === 'outOfMemory' && what !== 'measurement') return this.#break(run, failure)
    if (this.#told.has(what)) return
    this.#told.add(what)
    this.#around.post({ type: 'mishap', runId: run.id, what, failure })
  }

  #break(run: Run, failure: Failure): void {
    run.wanted = 0
    run.isBroken = true
    this.#around.post({ type: 'failed', runId: run.id, failure })
  }

  /** What was computed without memory is zeros, and nobody can say what it was: the run ends, or with none the backend. */
  #lackMemory(error: OutOfMemoryError): void {
    const run = this.#run
    if (!run) return this.#loseBackend(messageOf(error))
    if (!run.isBroken) this.#break(run, failureOf(error, 'internal'))
  }

  /** Leaves the run as it is: a backend that broke can hang for ever where it should free something. */
  #loseBackend(detail: string): void {
    const runId = this.#run?.id ?? null
    this.#run = null
    this.#heard?.()
    this.#around.post({ type: 'failed', runId, failure: { code: 'backendLost', detail } })
  }

  /** Lets commands in during a long computation. False when the run has ended, or one of them ends it. */
  async #serveMeanwhile(run: Run): Promise<boolean> {
    await breathe()
    for (;;) {
      const next = this.#queue[0]
      if (!next) return this.#run === run
      if (next.type === 'start' || next.type === 'stop' || next.type === 'open') return false
      this.#queue.shift()
      await this.#serve(next)
    }
  }
}
