/** The terms of a run's steps, gathered until they are told, and how fast it trains. */
import { RecentTerms } from '../measuring/recentTerms.ts'
import { Speedometer } from './speedometer.ts'
import type { TermRows } from '../training/loop/termLog.ts'
import type { WorkerEvent } from './protocol.ts'

type Progress = Extract<WorkerEvent, { type: 'progress' }>

/** Where a run stands. */
type Standing = Pick<Progress, 'runId' | 'epoch' | 'images' | 'seconds'>

export class TermReports {
  /** The terms of the last steps, for measurements. */
  readonly recent = new RecentTerms()
  readonly #speedometer = new Speedometer()
  #rows: TermRows[] = []

  /** Begins to measure the speed: a rest is not a time of slow training. */
  start(images: number): void {
    this.#speedometer.start(performance.now(), images)
  }

  add(rows: TermRows): void {
    this.#rows.push(rows)
    this.recent.add(rows)
  }

  /** Tells of all steps since the last time, with the buffers that go along; `null` when there were none. */
  take(standing: Standing): readonly [event: Progress, transfer: Transferable[]] | null {
    const rows = this.#rows
    const [first] = rows
    if (!first) return null
    this.#rows = []
    this.#speedometer.note(performance.now(), standing.images)
    const { imagesPerSecond } = this.#speedometer
    const steps = concat(
      Uint32Array,
      rows.map((each) => each.steps),
    )
    const values = concat(
      Float32Array,
      rows.map((each) => each.values),
    )
    const { terms } = first
    return [
      { type: 'progress', ...standing, terms, steps, values, imagesPerSecond },
      [steps.buffer, values.buffer],
    ]
  }
}

function concat<T extends Uint32Array | Float32Array>(
  Kind: new (length: number) => T,
  parts: readonly T[],
): T {
  const whole = new Kind(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
