/** For tests: a session with an open backend, and what it says. */
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { memoryInUse } from '../nn/memory.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Session } from './session.ts'
import type { OutOfMemoryError } from '../lib/outOfMemory.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Command, Query, WorkerEvent } from './protocol.ts'

type EventOf<T extends WorkerEvent['type']> = Extract<WorkerEvent, { type: T }>

/** A tiny run on points in the plane. */
export function tinyRun(family = 'vae', change: Partial<Experiment> = {}): Experiment {
  const base = defaultExperiment(family, 'moons')
  const latent = 'latentDim' in base.hyperparameters ? { latentDim: 2 } : {}
  return {
    ...base,
    batchSize: 16,
    hyperparameters: { ...base.hyperparameters, width: 8, depth: 1, ...latent },
    ...change,
  }
}

/** A session on the backend in use. */
export class TestSession {
  readonly events: WorkerEvent[] = []
  readonly #session: Session
  #listeners: (() => void)[] = []
  #requests = 0
  #runId: number | null = null
  /** Takes the backend away. */
  lose: (reason: string) => void = () => undefined
  /** Lets the backend say that it lacked memory. */
  fill: (error: OutOfMemoryError) => void = () => undefined

  constructor() {
    this.#session = new Session({
      post: (event) => {
        this.events.push(event)
        for (const listener of this.#listeners.splice(0)) listener()
      },
      openBackend: async () => ({ backend: 'cpu', adapter: 'JavaScript', backends: [] }),
      watchBackend: (onLost, onFull) => Object.assign(this, { lose: onLost, fill: onFull }),
      fetchFile: () => Promise.resolve(new Response(null, { status: 404 })),
      memory: memoryInUse,
    })
  }

  send(command: Command): void {
    this.#session.handle(command)
  }

  /** Asks about the run that was begun last. */
  ask(query: Query): number {
    this.#requests++
    this.send({ type: 'request', requestId: this.#requests, runId: this.#runId, query })
    return this.#requests
  }

  of<T extends WorkerEvent['type']>(type: T): EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> => event.type === type)
  }

  /** Waits until an event of this type, from the first on, answers the description. */
  async heard<T extends WorkerEvent['type']>(
    type: T,
    fits: (event: EventOf<T>) => boolean = () => true,
  ): Promise<EventOf<T>> {
    for (;;) {
      const found = this.of(type).find(fits)
      if (found) return found
      await new Promise<void>((resolve) => this.#listeners.push(resolve))
    }
  }

  /** Opens the backend, which ends whatever was under way. */
  async open(): Promise<void> {
    const before = this.of('opened').length
    this.send({ type: 'open', wish: 'auto', exclude: [], experiment: tinyRun() })
    await this.heard('opened', () => this.of('opened').length > before)
  }

  start(
    experiment: Experiment,
    { play = true, runId = 1, from = null as ArrayBuffer | null } = {},
  ) {
    this.#runId = runId
    this.send({ type: 'start', runId, experiment, play, from })
  }

  /** The last step that was told. */
  get step(): number {
    return this.of('progress').at(-1)?.steps.at(-1) ?? 0
  }

  /** Waits until so many more steps have been told. */
  async train(steps: number): Promise<void> {
    const from = this.step
    await this.heard('progress', () => this.step >= from + steps)
  }
}

/** Opens a session before each test of a file, and ends what it left at work; tells which is the present one. */
export function openedForEachTest(): () => TestSession {
  let lab: TestSession
  beforeAll(() => openTestBackend('wasm'))
  beforeEach(async () => {
    lab = new TestSession()
    await lab.open()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await lab.open()
  })
  return () => lab
}
