/** The product's own worker and client, timed from outside as the page uses them. */
import { LabClient } from '../../src/worker/client.ts'
import { makeTrainerWorker } from '../../src/worker/makeTrainerWorker.ts'
import { PRESETS } from '../../src/models/presets.ts'
import type { Settled } from './protocol.ts'
import type { BackendName } from '../../src/lib/backends.ts'
import type { Experiment } from '../../src/models/experiment.ts'
import type { WorkerEvent } from '../../src/worker/protocol.ts'

const RUN_ID = 1

/** One worker of the product at a time. Every method settles. */
export class Product {
  #client: LabClient | null = null

  /** Starts a fresh worker and a backend in it. @returns how long that took, in ms. */
  open(wish: BackendName): Promise<Settled<number>> {
    this.#client?.dispose()
    const start = performance.now()
    const client = new LabClient(makeTrainerWorker)
    this.#client = client
    return this.#settle(async () => {
      const opened = this.#hear((event) => (event.type === 'opened' ? event.report : null))
      client.send({ type: 'open', wish, exclude: [], experiment: PRESETS['gan-dense'] })
      const { backend } = await opened
      if (backend !== wish) throw new Error(`${wish} cannot be used here`)
      return performance.now() - start
    })
  }

  /** Presses Play. @returns how long it took until the first step was told of, in ms. */
  firstStep(experiment: Experiment): Promise<Settled<number>> {
    return this.#settle(async () => {
      const progress = this.#hear((event) => (event.type === 'progress' ? true : null))
      const start = performance.now()
      this.#inUse.send({ type: 'start', runId: RUN_ID, experiment, play: true, from: null })
      await progress
      return performance.now() - start
    })
  }

  /**
   * Plays for `duration` ms with all that a screen is told meanwhile. @returns ms of wall clock for a step, and the share
   * of the time that light measurements took.
   */
  play(duration: number): Promise<Settled<{ msPerStep: number; glanceShare: number }>> {
    return this.#settle(async () => {
      const seen: { at: number; step: number }[] = []
      let glanced = 0
      const leave = this.#inUse.on((event) => {
        if (event.type === 'progress')
          seen.push({ at: performance.now(), step: event.steps.at(-1) ?? 0 })
        if (event.type === 'glanced') glanced += 1000 * event.glance.seconds
      })
      this.#inUse.send({ type: 'play', runId: RUN_ID })
      await new Promise((resolve) => setTimeout(resolve, duration))
      leave()
      await this.pause()
      const [first, last] = [seen[0], seen.at(-1)]
      if (!first || !last || first.step === last.step) throw new Error('too few steps')
      const elapsed = last.at - first.at
      return { msPerStep: elapsed / (last.step - first.step), glanceShare: glanced / elapsed }
    })
  }

  /** Pauses the run. */
  async pause(): Promise<void> {
    const paused = this.#hear((event) =>
      event.type === 'state' && event.state === 'paused' ? true : null,
    )
    this.#inUse.send({ type: 'pause', runId: RUN_ID })
    await paused
  }

  /** Ends the worker. */
  close(): void {
    this.#client?.dispose()
    this.#client = null
  }

  get #inUse(): LabClient {
    if (!this.#client) throw new Error('no worker was opened')
    return this.#client
  }

  async #settle<T>(work: () => Promise<T>): Promise<Settled<T>> {
    try {
      return { value: await work() }
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) }
    }
  }

  /** The first answer that is not null among the events to come. Rejects when one tells of a failure. */
  #hear<T>(answer: (event: WorkerEvent) => T | null): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = this.#inUse.on((event) => {
        const value = answer(event)
        if (value === null && event.type !== 'failed') return
        leave()
        if (event.type === 'failed')
          reject(new Error(`${event.failure.code}: ${event.failure.detail}`))
        else if (value !== null) resolve(value)
      })
    })
  }
}
