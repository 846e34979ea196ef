import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Telemetry } from './telemetry.ts'

/** Appends steps `from` to `to` with the value of `f` for the one term. */
function feed(telemetry: Telemetry, from: number, to: number, f: (step: number) => number): void {
  const steps = Uint32Array.from({ length: to - from + 1 }, (_, index) => from + index)
  telemetry.append(['loss'], steps, Float32Array.from(steps, f))
}

const values = (rows: readonly Readonly<Record<string, number | null>>[], term: string) =>
  rows.map((row) => row[term])

describe('Telemetry', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('reads rows of several terms in the order in which they were written', () => {
    const telemetry = new Telemetry()
    telemetry.append(['a', 'b'], Uint32Array.of(1, 2), Float32Array.of(10, 20, 11, 21))
    expect(telemetry.series(['b', 'a'])).toEqual([
      { step: 1, a: 10, b: 20 },
      { step: 2, a: 11, b: 21 },
    ])
    expect(telemetry.last('b')).toBe(21)
    expect(telemetry.latestStep).toBe(2)
  })

  it('leaves a gap where a value is not a number and where a term came later', () => {
    const telemetry = new Telemetry()
    telemetry.append(['a'], Uint32Array.of(1, 2, 3), Float32Array.of(1, Number.NaN, 3))
    telemetry.append(['a', 'b'], Uint32Array.of(4), Float32Array.of(4, 40))
    expect(values(telemetry.series(['a', 'b']), 'a')).toEqual([1, null, 3, 4])
    expect(values(telemetry.series(['a', 'b']), 'b')).toEqual([null, null, null, 40])
  })

  it('gives null for a term that no one reports', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 2, () => 1)
    expect(values(telemetry.series(['other']), 'other')).toEqual([null, null])
    expect(telemetry.last('other')).toBeUndefined()
  })

  it('keeps what it held while its columns grow', () => {
    const telemetry = new Telemetry()
    for (let step = 1; step <= 5000; step++) feed(telemetry, step, step, (s) => s / 2)
    expect(telemetry.count).toBe(5000)
    const rows = telemetry.series(['loss'], { maxPoints: 6000 })
    expect(rows.every((row) => row['loss'] === row.step / 2)).toBe(true)
  })

  it('shows at most the points asked for, from the first step to the newest', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 12_345, (step) => step)
    const rows = telemetry.series(['loss'], { maxPoints: 300 })
    expect(rows.length).toBeLessThanOrEqual(300)
    expect(rows.length).toBeGreaterThan(150)
    expect(rows[0]?.step).toBe(1)
    expect(rows.at(-1)?.step).toBe(12_345)
  })

  it('leaves drawn points where they are while the run goes on', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 1000, (step) => step)
    const before = telemetry.series(['loss']).map((row) => row.step)
    feed(telemetry, 1001, 1050, (step) => step)
    const after = telemetry.series(['loss']).map((row) => row.step)
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
  })

  it('smooths a constant to itself from the first step on', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 50, () => 3)
    for (const value of values(telemetry.series(['loss'], { smoothing: 0.99 }), 'loss'))
      expect(value).toBeCloseTo(3, 6)
  })

  it('smooths with the bias-corrected exponential average', () => {
    const telemetry = new Telemetry()
    telemetry.append(['loss'], Uint32Array.of(1, 2, 3), Float32Array.of(1, 2, 4))
    const rows = telemetry.series(['loss'], { smoothing: 0.5 })
    expect(rows[0]?.['loss']).toBeCloseTo(1)
    expect(rows[1]?.['loss']).toBeCloseTo((0.5 * 2 + 0.25 * 1) / 0.75)
    expect(rows[2]?.['loss']).toBeCloseTo((0.5 * 4 + 0.25 * 2 + 0.125 * 1) / 0.875)
  })

  it('smooths over every step, however few points are drawn', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 2000, (step) => (step % 2 === 0 ? 1 : 0))
    const few = telemetry.series(['loss'], { maxPoints: 20, smoothing: 0.98 })
    const all = telemetry.series(['loss'], { maxPoints: 2000, smoothing: 0.98 })
    const byStep = new Map(all.map((row) => [row.step, row['loss']]))
    for (const row of few) expect(row['loss']).toBe(byStep.get(row.step))
    expect(few.at(-1)?.['loss']).toBeCloseTo(0.5, 1)
  })

  it('goes on smoothing behind a gap', () => {
    const telemetry = new Telemetry()
    telemetry.append(['loss'], Uint32Array.of(1, 2, 3), Float32Array.of(5, Number.NaN, 5))
    expect(values(telemetry.series(['loss'], { smoothing: 0.9 }), 'loss')).toEqual([
      expect.closeTo(5, 6),
      null,
      expect.closeTo(5, 6),
    ])
  })

  it('thins by two at its cap and stays evenly spaced', () => {
    const telemetry = new Telemetry(100)
    for (let step = 1; step <= 1000; step++) feed(telemetry, step, step, (s) => s)
    expect(telemetry.count).toBeLessThanOrEqual(100)
    expect(telemetry.count).toBeGreaterThanOrEqual(50)
    const steps = telemetry.series(['loss'], { maxPoints: 1000 }).map((row) => row.step)
    const gaps = new Set(steps.slice(1).map((step, index) => step - (steps[index] as number)))
    expect([...gaps]).toEqual([16])
    expect(telemetry.last('loss')).toBe(1000)
  })

  it('smooths thinned steps as if those between were there', () => {
    const thinned = new Telemetry(64)
    const whole = new Telemetry()
    for (const telemetry of [thinned, whole]) feed(telemetry, 1, 400, (step) => step / 100)
    const all = whole.series(['loss'], { maxPoints: 1000, smoothing: 0.95 })
    const byStep = new Map(all.map((row) => [row.step, row['loss'] as number]))
    for (const row of thinned.series(['loss'], { smoothing: 0.95 }).slice(8))
      expect(row['loss']).toBeCloseTo(byStep.get(row.step) as number, 1)
  })

  it('drops what a run that goes back to a checkpoint overtakes', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 10, () => 1)
    feed(telemetry, 6, 8, () => 2)
    expect(telemetry.series(['loss']).map((row) => [row.step, row['loss']])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 2],
      [7, 2],
      [8, 2],
    ])
  })

  it('forgets everything when cleared', () => {
    const telemetry = new Telemetry()
    feed(telemetry, 1, 10, () => 1)
    telemetry.clear()
    expect(telemetry.series(['loss'])).toEqual([])
    expect(telemetry.last('loss')).toBeUndefined()
    expect(telemetry.latestStep).toBeNull()
  })

  it('goes on from a snapshot as if it had never stopped, whatever became of it meanwhile', () => {
    const [whole, half] = [new Telemetry(500), new Telemetry(500)]
    feed(whole, 1, 2_000, Math.sqrt)
    feed(half, 1, 900, Math.sqrt)
    const kept = half.snapshot()
    feed(half, 400, 1_400, () => 0)
    half.restore(kept)
    feed(half, 901, 2_000, Math.sqrt)
    expect(half.snapshot()).toEqual(whole.snapshot())
    expect(half.last('loss')).toBe(Math.fround(Math.sqrt(2_000)))
  })

  it('tells its listeners at most four times a second, and always of the last change', () => {
    const telemetry = new Telemetry()
    const seen: number[] = []
    telemetry.subscribe(() => seen.push(telemetry.version))
    for (let step = 1; step <= 100; step++) {
      feed(telemetry, step, step, () => 1)
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(1000)
    expect(seen.length).toBeGreaterThanOrEqual(4)
    expect(seen.length).toBeLessThanOrEqual(5)
    expect(seen.at(-1)).toBe(telemetry.version)
  })

  it('stops telling a listener that left', () => {
    const telemetry = new Telemetry()
    const listener = vi.fn()
    telemetry.subscribe(listener)()
    feed(telemetry, 1, 1, () => 1)
    vi.advanceTimersByTime(1000)
    expect(listener).not.toHaveBeenCalled()
  })
})
