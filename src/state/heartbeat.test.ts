import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setUpLab } from './fixtures.ts'
import { BEATS_OF_PATIENCE, watchHeartbeat } from './heartbeat.ts'

const MINUTES = 60_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watched() {
  const set = setUpLab()
  const end = watchHeartbeat(set.lab)
  set.running()
  set.say({ type: 'saved', runId: 1, step: 40, checkpoint: Uint8Array.of(9).buffer })
  return { ...set, end }
}

describe('a lab that was killed', () => {
  it('is replaced when it has said nothing for long, and its run goes on', () => {
    const { workers, opened, started } = watched()
    vi.advanceTimersByTime(2 * MINUTES)
    expect(workers.all).toHaveLength(2)
    opened()
    expect(started().from?.byteLength).toBe(1)
  })

  it('is not taken for one that trains, or that answers between long steps', () => {
    const { workers, progress, answer } = watched()
    for (let step = 1; step < 40; step++) {
      vi.advanceTimersByTime(5000)
      if (step % 2) progress(step)
      else answer('memory', { tensors: 0, tensorBytes: 0, heapBytes: 0 })
    }
    expect(workers.all).toHaveLength(1)
  })

  it('is not taken for one that waits for its data', () => {
    const { workers, say } = watched()
    say({ type: 'state', runId: 1, state: 'waiting' })
    vi.advanceTimersByTime(10 * MINUTES)
    expect(workers.all).toHaveLength(1)
  })

  it('is not suspected after the machine slept for an hour', () => {
    const { workers, progress } = watched()
    vi.advanceTimersByTime(20_000)
    vi.setSystemTime(Date.now() + 60 * MINUTES)
    vi.advanceTimersByTime(20_000)
    progress(50)
    vi.advanceTimersByTime((BEATS_OF_PATIENCE - 1) * 5000)
    expect(workers.all).toHaveLength(1)
  })

  it('is watched no more once that was ended', () => {
    const { workers, end } = watched()
    end()
    vi.advanceTimersByTime(10 * MINUTES)
    expect(workers.all).toHaveLength(1)
  })
})
