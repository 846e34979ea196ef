import { describe, expect, it, vi } from 'vitest'
import { Replay } from './replay.ts'
import type { Sheet } from '../worker/protocol/run.ts'

const sheet = (mark: number): Sheet => ({
  view: 'generated',
  samples: { shape: [1, 1, 1], count: 1, values: Uint8Array.of(mark) },
  originals: null,
  classes: null,
  seed: 1,
})

/** A replay that was offered `count` moments, one every `every` steps. */
function replayOf(count: number, every = 1): Replay {
  const replay = new Replay()
  for (let index = 0; index < count; index++) replay.add(index * every, sheet(index % 256))
  return replay
}

const gapsOf = (steps: readonly number[]): number[] =>
  steps.slice(1).map((step, index) => step - (steps[index] as number))

describe('Replay', () => {
  it('keeps every moment of a short run', () => {
    expect(replayOf(300).steps).toEqual(Array.from({ length: 300 }, (_, index) => index))
  })

  it('holds 200 to 400 evenly spaced moments of a long run, with its first and its latest', () => {
    const { steps } = replayOf(10_000, 7)
    expect(steps.length).toBeGreaterThanOrEqual(200)
    expect(steps.length).toBeLessThanOrEqual(400)
    expect(steps[0]).toBe(0)
    expect(steps.at(-1)).toBe(9_999 * 7)
    const gaps = gapsOf(steps)
    const usual = gaps[0] as number
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(usual / 2)
      expect(gap).toBeLessThanOrEqual(usual * 2)
    }
  })

  it('keeps these promises after every single moment', () => {
    const replay = new Replay()
    for (let step = 0; step < 2_000; step++) {
      replay.add(step, sheet(0))
      const { steps } = replay
      expect(steps.length).toBeGreaterThanOrEqual(Math.min(step + 1, 200))
      expect(steps.length).toBeLessThanOrEqual(400)
      expect(steps[0]).toBe(0)
      expect(steps.at(-1)).toBe(step)
      const gaps = gapsOf(steps)
      if (gaps.length > 0) expect(Math.max(...gaps) / (gaps[0] as number)).toBeLessThanOrEqual(2)
    }
  })

  it('puts a new look at the latest step in the place of the old one', () => {
    const replay = replayOf(1_000)
    const { count } = replay
    const other = sheet(77)
    replay.add(999, other)
    expect(replay.count).toBe(count)
    expect(replay.at(count - 1)?.sheet).toBe(other)
    expect(replay.latest?.sheet).toBe(other)
  })

  it('replaces a single moment that is first and latest at once', () => {
    const replay = replayOf(1)
    const other = sheet(77)
    replay.add(0, other)
    expect(replay.count).toBe(1)
    expect(replay.at(0)?.sheet).toBe(other)
  })

  it('drops what a run that goes back to a checkpoint overtakes', () => {
    const replay = replayOf(100)
    replay.add(50, sheet(0))
    replay.add(51, sheet(0))
    expect(replay.steps).toEqual(Array.from({ length: 52 }, (_, index) => index))
  })

  it('finds the moment that is nearest to a step', () => {
    const replay = replayOf(50, 10)
    expect(replay.at(replay.indexOf(204))?.step).toBe(200)
    expect(replay.at(replay.indexOf(1e9))?.step).toBe(490)
    expect(new Replay().indexOf(3)).toBe(-1)
  })

  it('has nothing outside its moments and nothing after being cleared', () => {
    const replay = replayOf(3)
    expect(replay.at(3)).toBeNull()
    replay.clear()
    expect(replay.count).toBe(0)
    expect(replay.latest).toBeNull()
    expect(replay.at(0)).toBeNull()
  })

  it('goes on from a snapshot as if it had never stopped, whatever became of it meanwhile', () => {
    const whole = replayOf(3_000, 2)
    const half = replayOf(1_500, 2)
    const kept = half.snapshot()
    half.clear()
    half.add(5, sheet(1))
    half.restore(kept)
    for (let index = 1_500; index < 3_000; index++) half.add(index * 2, sheet(index % 256))
    expect(half.snapshot()).toEqual(whole.snapshot())
    expect(half.steps).toEqual(whole.steps)
  })

  it('tells its listeners of every moment until they leave', () => {
    const replay = new Replay()
    const listener = vi.fn()
    const leave = replay.subscribe(listener)
    replay.add(0, sheet(0))
    replay.add(1, sheet(0))
    leave()
    replay.add(2, sheet(0))
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('tells those who listen slowly of many moments at once, the last one included', () => {
    vi.useFakeTimers()
    const replay = new Replay()
    const seen: (number | undefined)[] = []
    replay.subscribeSlowly(() => seen.push(replay.latest?.step))
    for (let step = 0; step < 50; step++) replay.add(step, sheet(0))
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(seen).toEqual([0, 49])
  })
})
