import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Beside } from './beside.ts'

let run: 'none' | 'resting' | 'training'
let beside: Beside

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  run = 'training'
  beside = new Beside({
    fetchFile: () => Promise.reject(new Error('no files')),
    dataset: () => Promise.reject(new Error('no data')),
    run: () => run,
    isOpen: () => true,
  })
})

afterEach(() => void vi.useRealTimers())

/** Works in turns of 25 ms for 10 s; tells which share of them was work. */
async function shareOf(workers: number): Promise<number> {
  let worked = 0
  const began = performance.now()
  const work = async (): Promise<void> => {
    const turn = beside.turns(() => performance.now() - began < 10_000)
    do {
      // Work moves the clock; whoever rests wakes up meanwhile.
      vi.setSystemTime(Date.now())
      vi.advanceTimersByTime(25)
      worked += 25
    } while (await turn())
  }
  const all = Promise.all(Array.from({ length: workers }, work))
  await vi.runAllTimersAsync()
  await all
  return worked / (performance.now() - began)
}

it.each([1, 2])(
  '%i measurements that nobody asked for take a tenth of the time at most',
  async (n) => {
    const share = await shareOf(n)
    expect(share).toBeLessThanOrEqual(0.1)
    expect(share).toBeGreaterThan(0.05)
  },
)

it('one that somebody waits for takes half of it', async () => {
  const share = await beside.hasten(() => shareOf(1))
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThanOrEqual(0.55)
})
