/** The losses of a run, kept outside React: one growing column per term, read as few points as a chart can show. */
import { NO_CURVES } from '../runs/record.ts'
import { Notifier } from './notifier.ts'
import type { CurvesSnapshot } from '../runs/record.ts'

/** One point of a chart: the step, and a value per term, `null` where there is none. */
export type TelemetryRow = { readonly step: number } & Readonly<Record<string, number | null>>

export interface SeriesOptions {
  /** Most rows to return, at least 2. */
  readonly maxPoints?: number
  /** Share of the past in the moving average, 0 (none) to 0.99. */
  readonly smoothing?: number
}

const FIRST_CAPACITY = 1024
const NOTIFY_PERIOD_MS = 250

/**
 * Losses by step. Steps grow; when a batch goes back (a run continued from a checkpoint) what it overtakes is dropped.
 * When `cap` steps are held, every second one goes, and from then on only every 2nd, 4th, ... new one is kept.
 */
export class Telemetry {
  #cap: number
  #stride = 1
  #offered = 0
  #count = 0
  #steps = new Uint32Array(FIRST_CAPACITY)
  #columns = new Map<string, Float32Array<ArrayBuffer>>()
  #latest = new Map<string, number>()
  #latestStep: number | null = null
  #version = 0
  #notifier = new Notifier(NOTIFY_PERIOD_MS)

  /** @param cap most steps held before they are thinned by two. */
  constructor(cap = 200_000) {
    this.#cap = cap
  }

  /** Grows with every change: a cheap way to see that there is something new. */
  get version(): number {
    return this.#version
  }

  /** How many steps are held. */
  get count(): number {
    return this.#count
  }

  /** The newest step, or `null` before the first. */
  get latestStep(): number | null {
    return this.#latestStep
  }

  /** Calls `listener` after changes, at most about four times a second; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Adds steps in rising order. `values` is `[steps.length, terms.length]`, row by row; NaN leaves a gap. */
  append(terms: readonly string[], steps: Uint32Array, values: Float32Array): void {
    if (steps.length === 0) return
    this.#dropFrom(steps[0] as number)
    for (const term of terms) {
      if (!this.#columns.has(term))
        this.#columns.set(term, new Float32Array(this.#steps.length).fill(Number.NaN))
    }
    for (let row = 0; row < steps.length; row++) {
      const kept = this.#offered % this.#stride === 0
      this.#offered++
      if (kept) this.#keep(terms, steps[row] as number, values, row * terms.length)
    }
    this.#latestStep = steps.at(-1) as number
    const lastRow = (steps.length - 1) * terms.length
    terms.forEach((term, index) => this.#latest.set(term, values[lastRow + index] as number))
    this.#changed()
  }

  /** Forgets everything. Returns what brings it back. */
  clear(): () => void {
    const before = this.snapshot()
    this.restore(NO_CURVES)
    return () => this.restore(before)
  }

  /** A copy of all that it holds. */
  snapshot(): CurvesSnapshot {
    const held = [...this.#columns].map(
      ([term, column]) => [term, column.slice(0, this.#count)] as const,
    )
    return {
      stride: this.#stride,
      offered: this.#offered,
      steps: this.#steps.slice(0, this.#count),
      columns: new Map(held),
      latestStep: this.#latestStep,
      latest: new Map(this.#latest),
    }
  }

  /** Holds a copy of what a snapshot does, and goes on from there. */
  restore({ stride, offered, steps, columns, latestStep, latest }: CurvesSnapshot): void {
    this.#stride = stride
    this.#offered = offered
    this.#count = steps.length
    this.#steps = new Uint32Array(Math.max(FIRST_CAPACITY, steps.length))
    this.#steps.set(steps)
    this.#columns = new Map()
    for (const [term, values] of columns) {
      const column = new Float32Array(this.#steps.length).fill(Number.NaN)
      column.set(values)
      this.#columns.set(term, column)
    }
    this.#latest = new Map(latest)
    this.#latestStep = latestStep
    this.#changed()
  }

  /** The newest value of a term; `undefined` when it was never reported, NaN when it is not a number. */
  last(term: string): number | undefined {
    return this.#latest.get(term)
  }

  /**
   * The curves of `terms` in at most `maxPoints` rows, the newest step last. The moving average runs over every held
   * step, then rows are picked, so it does not depend on `maxPoints`. It is an exponential one with bias correction
   * (Kingma & Ba 2015, sec. 3); a step k after the last one counts as k steps. Rows are picked at fixed places of the
   * run, so that points which are drawn already stay where they are.
   */
  series(
    terms: readonly string[],
    { maxPoints = 300, smoothing = 0 }: SeriesOptions = {},
  ): TelemetryRow[] {
    const picks = pickRows(this.#count, maxPoints)
    const rows = picks.map((pick): Record<string, number | null> & { step: number } => ({
      step: this.#steps[pick] as number,
    }))
    for (const term of terms) {
      const column = this.#columns.get(term)
      const points = column ? this.#smooth(column, picks, smoothing) : null
      rows.forEach((row, index) => {
        const value = points?.[index]
        row[term] = value === undefined || !Number.isFinite(value) ? null : value
      })
    }
    return rows
  }

  #smooth(column: Float32Array, picks: readonly number[], smoothing: number): Float64Array {
    const points = new Float64Array(picks.length)
    if (smoothing <= 0) return points.map((_, index) => column[picks[index] as number] as number)
    let average = 0
    let weight = 0
    let before = 0
    let next = 0
    for (let index = 0; index < this.#count && next < picks.length; index++) {
      const value = column[index] as number
      const step = this.#steps[index] as number
      if (Number.isFinite(value)) {
        const gap = weight === 0 ? 1 : step - before
        const keep = gap === 1 ? smoothing : smoothing ** gap
        average = keep * average + (1 - keep) * value
        weight = keep * weight + (1 - keep)
        before = step
      }
      if (index === picks[next]) {
        points[next] = Number.isFinite(value) ? average / weight : Number.NaN
        next++
      }
    }
    return points
  }

  #keep(terms: readonly string[], step: number, values: Float32Array, from: number): void {
    if (this.#count >= this.#cap) this.#thin()
    if (this.#count === this.#steps.length) this.#grow()
    this.#steps[this.#count] = step
    terms.forEach((term, index) => {
      const column = this.#columns.get(term)
      if (column) column[this.#count] = values[from + index] as number
    })
    this.#count++
  }

  #grow(): void {
    const capacity = this.#steps.length * 2
    const steps = new Uint32Array(capacity)
    steps.set(this.#steps)
    this.#steps = steps
    for (const [term, column] of this.#columns) {
      const wider = new Float32Array(capacity).fill(Number.NaN)
      wider.set(column)
      this.#columns.set(term, wider)
    }
  }

  #thin(): void {
    const kept = Math.ceil(this.#count / 2)
    for (const column of [this.#steps, ...this.#columns.values()]) {
      for (let index = 0; index < kept; index++) column[index] = column[index * 2] as number
      column.fill(column instanceof Float32Array ? Number.NaN : 0, kept)
    }
    this.#count = kept
    this.#stride *= 2
  }

  #dropFrom(step: number): void {
    if (this.#latestStep === null || step > this.#latestStep) return
    while (this.#count > 0 && (this.#steps[this.#count - 1] as number) >= step) this.#count--
    for (const column of this.#columns.values()) column.fill(Number.NaN, this.#count)
    this.#offered = this.#count * this.#stride
  }

  #changed(): void {
    this.#version++
    this.#notifier.notify()
  }
}

/** Indices of at most `maxPoints` of `count` rows: multiples of a power of two, and the newest. */
function pickRows(count: number, maxPoints: number): number[] {
  if (count === 0) return []
  let stride = 1
  while (Math.ceil((count - 1) / stride) + 1 > maxPoints) stride *= 2
  const picks: number[] = []
  for (let index = 0; index < count - 1; index += stride) picks.push(index)
  picks.push(count - 1)
  return picks
}
