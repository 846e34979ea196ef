/** What was measured of a run so far, kept outside React: the light panels, the full ones, and the verdict in force. */
import { NO_DIAGNOSIS } from '../runs/record.ts'
import { Notifier } from './notifier.ts'
import type { Glance, Report } from '../metrics/report/measures.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'
import type { DiagnosisSnapshot } from '../runs/record.ts'
import type { Exhibits, MeasuringOf } from '../worker/protocol/measures.ts'

const MOST_KEPT = 512
const NOTIFY_PERIOD_MS = 250

/** Appends in rising order of steps: what a run that went back overtakes is dropped, and a full list loses every second one. */
function append<T extends { readonly step: number }>(list: readonly T[], next: T): readonly T[] {
  const kept = list.filter(({ step }) => step < next.step)
  const thinned = kept.length < MOST_KEPT ? kept : kept.filter((_, i) => i % 2 === 0)
  return [...thinned, next]
}

/** The course of a run's health. */
export class Diagnosis {
  #glances: readonly Glance[] = []
  #reports: readonly Report[] = []
  #exhibits: Exhibits | null = null
  #verdict: Verdict | null = null
  #measuring: number | null = null
  #measuringOf: MeasuringOf = 'samples'
  #awaited = false
  #version = 0
  #notifier = new Notifier(NOTIFY_PERIOD_MS)

  /** Grows with every change. */
  get version(): number {
    return this.#version
  }

  /** Light panels, by rising step. */
  get glances(): readonly Glance[] {
    return this.#glances
  }

  /** Full panels, by rising step. */
  get reports(): readonly Report[] {
    return this.#reports
  }

  /** Pictures of the newest full panel. */
  get exhibits(): Exhibits | null {
    return this.#exhibits
  }

  /** The verdict in force; `null` before the first panel. */
  get verdict(): Verdict | null {
    return this.#verdict
  }

  /** How far a full measurement is, 0 to 1; `null` when none is under way. */
  get measuring(): number | null {
    return this.#measuring
  }

  /** What it looks at. */
  get measuringOf(): MeasuringOf {
    return this.#measuringOf
  }

  /** Whether the reader waits for it. */
  get isAwaited(): boolean {
    return this.#awaited
  }

  /** Calls `listener` after changes, at most about four times a second; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  glanced(glance: Glance, verdict: Verdict): void {
    this.#glances = append(this.#glances, glance)
    this.#verdict = verdict
    this.#changed()
  }

  progressed(done: number | null, of: MeasuringOf = 'samples'): void {
    this.#measuring = done
    this.#measuringOf = of
    this.#changed()
  }

  /** Takes the news that the reader asked for a measurement, or that what was asked for is settled. */
  awaited(isAwaited: boolean): void {
    this.#awaited = isAwaited
    if (isAwaited) this.#measuring ??= 0
    // A run that ended meanwhile tells of nothing any more.
    else this.#measuring = null
    this.#changed()
  }

  measured(report: Report, exhibits: Exhibits, verdict: Verdict): void {
    this.#reports = append(this.#reports, report)
    this.#exhibits = exhibits
    this.#verdict = verdict
    this.#measuring = null
    this.#changed()
  }

  /** A verdict that no panel came with: the run broke. */
  concluded(verdict: Verdict): void {
    this.#verdict = verdict
    this.#measuring = null
    this.#changed()
  }

  /** Forgets everything. Returns what brings it back. */
  clear(): () => void {
    const before = this.snapshot()
    this.restore(NO_DIAGNOSIS)
    return () => this.restore(before)
  }

  /** All that was found, which later measurements leave as it is. */
  snapshot(): DiagnosisSnapshot {
    return {
      glances: this.#glances,
      reports: this.#reports,
      exhibits: this.#exhibits,
      verdict: this.#verdict,
    }
  }

  /** Holds what a snapshot does; nothing is being measured. */
  restore({ glances, reports, exhibits, verdict }: DiagnosisSnapshot): void {
    this.#glances = glances
    this.#reports = reports
    this.#exhibits = exhibits
    this.#verdict = verdict
    this.#measuring = null
    this.#changed()
  }

  #changed(): void {
    this.#version++
    this.#notifier.notify()
  }
}
