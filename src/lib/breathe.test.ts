import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTurns } from './breathe.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** Works for so long, then gives way; tells how long it rested. */
async function rested(turn: () => Promise<boolean>, work: number): Promise<number> {
  vi.advanceTimersByTime(work)
  const began = performance.now()
  const given = turn()
  await vi.runAllTimersAsync()
  await given
  return performance.now() - began
}

it('rests after a turn for as long as it is told, and takes a breath alone where it is told nothing', async () => {
  const turn = inTurns(
    () => true,
    (worked) => 9 * worked,
  )
  expect(await rested(turn, 10)).toBe(0)
  // With the 10 ms before it: 40 ms of work.
  expect(await rested(turn, 30)).toBe(360)
  expect(await rested(turn, 100)).toBe(900)
})

it('tells when it is not worth going on any more', async () => {
  let goesOn = true
  const turn = inTurns(() => goesOn)
  expect(await turn()).toBe(true)
  goesOn = false
  expect(await turn()).toBe(false)
})
