/**
 * The lab behind the wall: takes commands, trains, posts events. A plain class with a `post` function, so that it runs
 * without a Worker. One loop serves the commands between steps, and nothing else touches the run.
 */
import { DataError } from '../data/dataError.ts'
import { openDataset } from '../data/dataset.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { DATASETS } from '../models/datasets.ts'
import { checkExperiment, isLiveChange } from '../models/experiment.ts'
import { familySpec } from '../models/families.ts'
import { firstLimit } from '../models/limits.ts'
import { loadFamily } from '../models/load.ts'
import { CheckpointError } from '../training/checkpoint.ts'
import { DivergedError, Run } from './run.ts'
import { toExamples } from './viewer.ts'
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Dataset } from '../data/dataset.ts'
import type { DatasetId } from '../models/datasets.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Command, Failure, Queries, Query, QueryKind, WorkerEvent } from './protocol.ts'

/** What the session needs of the place where it runs. */
export interface Surroundings {
  /** Sends an event to the screen; the buffers in `transfer` go with it and are gone here. */
  readonly post: (event: WorkerEvent, transfer?: Transferable[]) => void
  /** @throws when no backend can be had. */
  readonly openBackend: (wish: BackendWish, exclude: readonly BackendName[]) => Promise<LabReport>
  /** Calls back once when the backend in use goes away. */
  readonly watchBackend: (onLost: (reason: string) => void) => void
  readonly fetchFile: (path: string, init?: RequestInit) => Promise<Response>
  readonly memory: () => Queries['memory']['result']
}

/** A failure on its way to the screen. */
class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.detail)
    this.failure = failure
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

function failureOf(error: unknown, otherwise: Failure['code']): Failure {
  if (error instanceof Refusal) return error.failure
  if (error instanceof DataError) return { code: error.code, detail: error.message }
  if (error instanceof CheckpointError) return { code: 'badCheckpoint', detail: error.message }
  if (error instanceof DivergedError)
    return {
      code: 'notFinite',
      detail: error.message,
      step: error.step,
      keptStep: error.keptStep,
    }
  return { code: otherwise, detail: messageOf(error) }
}

/** The experiment, checked. @throws Refusal with a line for each fault. */
function accepted(experiment: Experiment): Experiment {
  const checked = checkExperiment(experiment)
  if ('experiment' in checked) return checked.experiment
  throw new Refusal({ code: 'badExperiment', detail: checked.faults.join('; ') })
}

type RunCommand = Extract<Command, { type: 'play' | 'pause' | 'step' | 'retune' }>

/** The lab: one backend, the datasets in use, at most one run. */
export class Session {
  readonly #around: Surroundings
  readonly #datasets = new Map<DatasetId, Promise<Dataset>>()
  readonly #queue: Command[] = []
  #serving = false
  #heard: (() => void) | null = null
  #backend: BackendName | null = null
  #lost: string | null = null
  #run: Run | null = null

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Takes a command; it is served after the step in hand. Never throws: failures are events. */
  handle(command: Command): void {
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
    if (command.type === 'request') return await this.#answer(command.requestId, command.query)
    const runId = 'runId' in command ? command.runId : null
    try {
      switch (command.type) {
        case 'open':
          return await this.#open(command.wish, command.exclude)
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

  async #open(wish: BackendWish, exclude: readonly BackendName[]): Promise<void> {
    this.#endRun()
    try {
      const report = await this.#around.openBackend(wish, exclude)
      this.#backend = report.backend
      this.#lost = null
      this.#around.watchBackend((reason) => {
        this.#lost = reason
        this.#heard?.()
        if (!this.#serving && this.#run) this.#loseBackend(this.#run, reason)
      })
      this.#around.post({ type: 'opened', report })
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
    const limited = firstLimit(experiment, backend)
    if (limited) {
      const detail = `${limited.parameter} "${limited.option}" on ${backend}`
      throw new Refusal({ code: 'unsupported', detail, limit: limited.limit })
    }
    const data = await this.#dataset(experiment.dataset)
    if (data.select(experiment.mix, experiment.images).length === 0)
      throw new Refusal({ code: 'badExperiment', detail: 'mix: selects no images' })
    const run = new Run(
      {
        runId,
        experiment,
        family: await loadFamily(experiment.family),
        data,
        view: defined(familySpec(experiment.family).views[0], 'a view'),
        readEvery: backend === 'webgpu' || backend === 'webgl' ? 10 : 1,
        post: this.#around.post,
      },
      from,
    )
    this.#run = run
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
      if (this.#lost !== null) throw new Error(this.#lost)
      if (finished) await this.#finish(run)
      else if (run.wanted <= 0) {
        await run.rest()
        this.#say(run, 'paused')
      }
    } catch (error) {
      run.wanted = 0
      const failure = failureOf(error, 'backendLost')
      if (failure.code === 'backendLost') this.#loseBackend(run, failure.detail)
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

  /** The run reached its stop rule: shows the end, and what the held-out set says. */
  async #finish(run: Run): Promise<void> {
    run.wanted = 0
    await run.rest()
    const test = await run.trainer.evaluate(() => this.#serveMeanwhile())
    if (test) this.#around.post({ type: 'state', runId: run.id, state: 'finished', test })
  }

  #loseBackend(run: Run, detail: string): void {
    this.#endRun()
    this.#around.post({ type: 'failed', runId: run.id, failure: { code: 'backendLost', detail } })
  }

  /** Lets commands in during a long computation. False when one of them ends the run. */
  async #serveMeanwhile(): Promise<boolean> {
    await breathe()
    const run = this.#run
    for (;;) {
      const next = this.#queue[0]
      if (!next) return this.#run === run
      if (next.type === 'start' || next.type === 'stop' || next.type === 'open') return false
      this.#queue.shift()
      await this.#serve(next)
    }
  }

  // ---------------------------------------------------------------- data and questions

  #dataset(id: DatasetId): Promise<Dataset> {
    let opened = this.#datasets.get(id)
    if (!opened) {
      opened = openDataset(id, {
        fetchFile: this.#around.fetchFile,
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
      const [result, transfer] = await this.#find(query)
      this.#around.post({ type: 'reply', requestId, result }, transfer)
    } catch (error) {
      const failure = failureOf(error, 'internal')
      this.#around.post({ type: 'refused', requestId, failure })
    }
  }

  async #find(query: Query): Promise<[Queries[QueryKind]['result'], Transferable[]]> {
    if (query.kind === 'preview') {
      const result = await this.#preview(query)
      return [result, [result.examples.values.buffer]]
    }
    if (query.kind === 'memory') return [this.#around.memory(), []]
    const run = this.#run
    if (!run) throw new Refusal({ code: 'noRun', detail: `${query.kind} needs a run` })
    switch (query.kind) {
      case 'decode': {
        const examples = await run.viewer.decode(query.z, query.count)
        return [examples, [examples.values.buffer]]
      }
      case 'codes': {
        const codes = await run.viewer.codes(query.count)
        return [codes, [codes.z.buffer, codes.labels.buffer]]
      }
      case 'redraw':
        run.viewer.redraw(query.seed)
        await run.look(true)
        return [null, []]
      case 'show':
        run.viewer.view = query.view
        await run.look(true)
        return [null, []]
      case 'measure': {
        const terms = await run.trainer.evaluate(() => this.#serveMeanwhile())
        if (!terms) throw new Refusal({ code: 'noRun', detail: 'the run ended meanwhile' })
        return [terms, []]
      }
      case 'checkpoint': {
        const bytes = await run.checkpoint()
        return [bytes, [bytes]]
      }
    }
  }

  async #preview({ dataset, mix, images, count }: Extract<Query, { kind: 'preview' }>) {
    const data = await this.#dataset(dataset)
    const { shape, classes } = DATASETS[dataset]
    const selected = data.select(mix, images)
    const perClass = new Array<number>(classes).fill(0)
    for (const index of selected) perClass[data.trainLabels[index] as number]! += 1
    const first = selected.slice(0, count)
    await data.need((first.at(-1) ?? -1) + 1)
    const values = new Float32Array(first.length * sizeOf(shape))
    data.read(first, values)
    return { examples: toExamples(values, shape), perClass }
  }
}

const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

/** Lets messages in. A timeout would cost 4 ms a step, and a promise alone lets nothing in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}
