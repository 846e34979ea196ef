/**
 * What a reader asks about the run that there is. Measurements settle always: with a result, a notice, or nothing where
 * the run is gone.
 */
import { failureOf } from './failure.ts'
import { notify } from './notices.ts'
import { hasModel } from './runStore.ts'
import type { LabClient } from '../worker/client.ts'
import type { Queries } from '../worker/protocol.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { RunStore } from './runStore.ts'

/** Samples of a full measurement. */
const SAMPLES_MEASURED = 1000

interface Parts {
  readonly client: LabClient
  readonly run: RunStore
  readonly diagnosis: Diagnosis
  readonly runId: () => number
}

export class Questions {
  readonly #parts: Parts
  #redraws = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Draws new latent vectors for the samples. */
  redraw(): void {
    if (!hasModel(this.#parts.run.getState().phase)) return
    this.#redraws += 1
    this.drawFrom(this.#redraws)
  }

  /** Draws the latent vectors of a seed for the samples. */
  drawFrom(seed: number): void {
    this.#ask('redraw', { seed })
  }

  /** Shows another view of the model. */
  show(view: SampleView): void {
    this.#parts.run.setState({ view })
    if (hasModel(this.#parts.run.getState().phase)) this.#ask('show', { view })
  }

  /** Asks for something whose effect arrives as an event. A refusal means that the run ended meanwhile. */
  #ask<K extends 'redraw' | 'show'>(kind: K, params: Queries[K]['params']): void {
    this.#parts.client.request(kind, params).catch(() => undefined)
  }

  /** Measures every term on the held-out test set. */
  async measure(): Promise<void> {
    const { client, run, runId } = this.#parts
    const asked = runId()
    try {
      const measured = await client.request('measure', {})
      if (runId() === asked) run.setState({ measured })
    } catch (error) {
      this.#tellOf(error)
    }
  }

  /** Measures the model in full; what comes of it arrives as an event. */
  async diagnose(): Promise<void> {
    const { client, diagnosis } = this.#parts
    diagnosis.awaited(true)
    try {
      await client.request('diagnose', { count: SAMPLES_MEASURED })
    } catch (error) {
      this.#tellOf(error)
    } finally {
      diagnosis.awaited(false)
    }
  }

  /** Says why nothing was measured. Without a run there is nobody left to tell. */
  #tellOf(error: unknown): void {
    const failure = failureOf(error)
    if (failure && failure.code !== 'noRun')
      notify(this.#parts.run, { kind: 'mishap', what: 'measurement', failure })
  }
}
