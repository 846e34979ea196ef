/** When a picture of the model is out of date. */
import { useEffect, useState } from 'react'
import { useRun } from './useLab.ts'
import type { OneAtATime } from './oneAtATime.ts'

const LOOK_EVERY_MS = 200
const SOONEST_MS = 1000
/** While the model trains, answering may take one part in so many of the time. */
const SHARE = 14

export interface Refresh {
  /** Grows whenever a picture of the model should be made anew. */
  readonly count: number
  /** True while the model does not change by itself. */
  readonly isAtRest: boolean
}

/**
 * Grows every `soonestMs` while the model trains, a second unless given, and less often when the answers that come of it
 * are slow; at once when the model comes to rest or makes a single step. Stands still while nobody looks.
 */
export function useRefresh(
  isSeen: boolean,
  lane: OneAtATime,
  soonestMs: number = SOONEST_MS,
): Refresh {
  const phase = useRun((state) => state.phase)
  const restStep = useRun((state) => (state.phase === 'running' ? null : state.step))
  const [count, setCount] = useState(0)

  useEffect(() => {
    if (!isSeen) return
    let last = { at: performance.now(), spent: lane.spentMs }
    const grow = (): void => {
      last = { at: performance.now(), spent: lane.spentMs }
      setCount((before) => before + 1)
    }
    const growWhenDue = (): void => {
      const pause = Math.max(soonestMs, SHARE * (lane.spentMs - last.spent))
      if (!lane.isBusy && performance.now() - last.at >= pause) grow()
    }
    const now = setTimeout(grow)
    const timer = phase === 'running' ? setInterval(growWhenDue, LOOK_EVERY_MS) : undefined
    return () => {
      clearTimeout(now)
      clearInterval(timer)
    }
  }, [isSeen, phase, restStep, lane, soonestMs])

  return { count, isAtRest: phase !== 'running' }
}
