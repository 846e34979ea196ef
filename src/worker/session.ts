/**
 * The lab behind the wall: takes commands, trains, posts events. A plain class with a `post` function, so that it runs
 * without a Worker. One loop serves the commands between steps; measurements and questions of the latent space look at
 * the run beside it, and nothing else touches it.
 */
import { openDataset } from '../datasets/load.ts'
import { defined } from '../lib/assert.ts'
import { isLiveChange } from '../models/experiment.ts'
import { familySpec } from '../models/families.ts'
import { loadFamily } from '../models/load.ts'
import { timeStep } from '../training/loop/timeStep.ts'
import { answerAboutRun, isAboutLatent, isMeasurement, judgeImages, preview } from './answers.ts'
import { Beside } from './beside.ts'
import { breathe, inTurns } from './breathe.ts'
import { accepted, failureOf, isTrap, messageOf, Refusal } from './failures.ts'
import { Run } from './run.ts'
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Answer } from './answers.ts'
import type { Command, Mishap, Queries, Query, WorkerEvent } from './protocol.ts'

/** What the session needs of the place where it runs. */
export interface Surroundings {
  /** Sends an event to the screen; the buffers in `transfer` go with it and are gone here. */
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
  /** @throws when no backend can be had. */
  readonly openBackend: (
    wish: BackendWish,
    exclude: readonly BackendName[],
    timeStep: () => Promise<number>,
    threads?: number,
  ) => Promise<LabReport>
  /** Calls back once when the backend in use goes away. */
  readonly watchBackend: (onLost: (reason: string) => void) => void
  /** Fetches a file by its path below the page, for example `datasets/mnist/manifest.json`. */
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>
  readonly memory: () => Queries['memory']['result']
}

type RunCommand = Extract<Command, { type: 'play' | 'pause' | 'step' | 'retune' }>

/** The lab: one backend, the datasets in use, at most one run. */
export class Session {
  readonly #around: Surroundings
  readonly #datasets = new Map<string, Promise<Dataset>>()
  readonly #queue: Command[] = []
  #serving = false
  #heard: (() => void) | null = null
  #backend: BackendName | null = null
  #run: Run | null = null
  readonly #beside: Beside
  /** What failed beside the run was told once. */
  #told = new Set<Mishap>()

  constructor(around: Surroundings) {
    this.#around = around
    this.#beside = new Beside({
      fetchFile: around.fetchFile,
      dataset: (id) => this.#dataset(id),
      run: () => (!this.#run ? 'none' : this.#run.wanted > 0 ? 'training' : 'resting'),
      isOpen: () => this.#backend !== null,
    })
  }

  /** Takes a command; it is served after the step in hand. Never throws: failures are events. */
  handle(command: Command): void {
    // A preview looks at data alone, which may be long in coming: it must not hold up the run.
    if (command.type === 'request' && command.query.kind === 'preview')
      return void this.#answer(command.requestId, command.query)
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

  async #serve(command: Command): Promise<void> {
    if (command.type === 'request') {
      const answered = this.#answer(command.requestId, command.query)
      // Made of many small computations: the run goes on between them.
      if (!isAboutLatent(command.query) && !isMeasurement(command.query)) await answered
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
    const { wish, exclude, experiment, threads } = command
    this.#endRun()
    this.#beside.leaveBackend()
    try {
      const time = () => timeStep(accepted(experiment))
      const report = await this.#around.openBackend(wish, exclude, time, threads)
      this.#backend = report.backend
      // Told at once: a step that waits for a device that is gone may never end.
      this.#around.watchBackend((reason) => this.#loseBackend(reason))
      this.#around.post({ type: 'opened', report })
      this.#beside.lookAhead()
    } catch (error) {
      throw new Refusal({ code: 'noBackend', detail: messageOf(error) })
    }
  }

  // ---------------------------------------------------------------- runs

  async #start({ runId, experiment, play, from }: Extract<Command, { type: 'start' }>) {
    this.#endRun()
    accepted(experiment)
    const backend = this.#backend
    if (!backend) throw new Refusal({ code: 'noBackend', detail: 'no backend is open' })
    const data = await this.#dataset(experiment.dataset)
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
        turns: () => this.#beside.turns(() => this.#run === run),
        mishap: (what, error) => this.#mishap(run, what, error),
        post: this.#around.post,
      },
      from,
    )
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

  async #steer(run: Run, command: RunCommand): Promise<void> {
    switch (command.type) {
      case 'play':
        run.wanted = Number.POSITIVE_INFINITY
        return this.#say(run, 'running')
      case 'step':
        run.wanted = 1
        return this.#say(run, 'running')
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

  #say(run: Run, state: Extract<WorkerEvent, { type: 'state' }>['state']): void {
    this.#around.post({ type: 'state', runId: run.id, state })
  }

  /** One turn of training: a step, or the wait for its data. */
  async #train(run: Run): Promise<void> {
    const data = await this.#dataset(run.experiment.dataset)
    try {
      if (data.arrived < run.needs) return await this.#waitForData(run, data)
      const finished = await run.step()
      if (this.#run !== run) return
      if (finished) await this.#finish(run)
      else run.checkup.reportWhenDue()
      if (this.#run !== run) return
      if (!finished && run.wanted <= 0) {
        await run.rest()
        this.#say(run, 'paused')
      }
    } catch (error) {
      if (this.#run !== run) return
      run.wanted = 0
      const failure = failureOf(error, 'backendLost')
      if (failure.code === 'backendLost') this.#loseBackend(failure.detail)
      else this.#around.post({ type: 'failed', runId: run.id, failure })
    }
    await breathe()
  }

  async #waitForData(run: Run, data: Dataset): Promise<void> {
    this.#say(run, 'waiting')
    const heard = new Promise<void>((resolve) => (this.#heard = resolve))
    await Promise.race([data.need(run.needs), heard])
    this.#heard = null
    if (data.arrived >= run.needs) this.#say(run, 'running')
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

  /** Tells once of each kind of failure beside a run; only one of the backend itself ends it. */
  #mishap(run: Run, what: Mishap, error: unknown): void {
    if (this.#run !== run) return
    if (isTrap(error)) return this.#loseBackend(messageOf(error))
    if (this.#told.has(what)) return
    this.#told.add(what)
    const failure = failureOf(error, 'internal')
    this.#around.post({ type: 'mishap', runId: run.id, what, failure })
  }

  #loseBackend(detail: string): void {
    const runId = this.#run?.id ?? null
    this.#endRun()
    this.#heard?.()
    this.#around.post({ type: 'failed', runId, failure: { code: 'backendLost', detail } })
  }

  /** Lets commands in during a long computation. False when the run has ended, or one of them ends it. */
  async #serveMeanwhile(run: Run | null): Promise<boolean> {
    await breathe()
    for (;;) {
      const next = this.#queue[0]
      if (!next) return this.#run === run
      if (next.type === 'start' || next.type === 'stop' || next.type === 'open') return false
      this.#queue.shift()
      await this.#serve(next)
    }
  }

  // ---------------------------------------------------------------- data and questions

  #dataset(id: string): Promise<Dataset> {
    let opened = this.#datasets.get(id)
    if (!opened) {
      opened = openDataset(id, {
        fetchFile: (path, init) => this.#around.fetchFile(`datasets/${path}`, init),
        onProgress: (loaded, total) =>
          this.#around.post({ type: 'loading', dataset: id, loaded, total }),
      })
      this.#datasets.set(id, opened)
      // A failed opening is forgotten, so that asking again tries again.
      opened.catch(() => this.#datasets.delete(id))
    }
    return opened
  }

  async #answer(requestId: number, query: Query): Promise<void> {
    try {
      const [result, transfer] = isMeasurement(query)
        ? await this.#beside.hasten(() => this.#find(query))
        : await this.#find(query)
      this.#around.post({ type: 'reply', requestId, result }, transfer)
    } catch (error) {
      const failure = failureOf(error, 'internal')
      this.#around.post({ type: 'refused', requestId, failure })
      if (isTrap(error)) this.#loseBackend(failure.detail)
    }
  }

  async #find(query: Query): Promise<Answer> {
    if (query.kind === 'preview') {
      if (query.forRun) this.#beside.choose(query)
      return await preview(await this.#dataset(query.dataset), query)
    }
    if (query.kind === 'memory') return [this.#around.memory(), []]
    if (query.kind === 'judge') {
      const data = await this.#dataset(query.dataset)
      const run = this.#run
      return await judgeImages(query, data, this.#beside.references, () =>
        this.#serveMeanwhile(run),
      )
    }
    const run = this.#run
    if (!run) throw new Refusal({ code: 'noRun', detail: `${query.kind} needs a run` })
    const isThere = (): boolean => this.#run === run
    const meanwhile = isMeasurement(query) ? this.#beside.turns(isThere) : inTurns(isThere)
    return await answerAboutRun(run, query, meanwhile)
  }
}
