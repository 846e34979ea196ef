/** When a picture of the model is out of date. */
import { useEffect, useState } from 'react'
import { useRun } from '../useLab.ts'

const WHILE_TRAINING_MS = 1000

export interface Refresh {
  /** Grows whenever a picture of the model should be made anew. */
  readonly count: number
  /** True while the model does not change by itself. */
  readonly isAtRest: boolean
}

/**
 * Grows about once a second while the model trains, at once when it comes to rest or makes a single step. Stands still
 * while nobody looks.
 */
export function useRefresh(isSeen: boolean): Refresh {
  const phase = useRun((state) => state.phase)
  const restStep = useRun((state) => (state.phase === 'running' ? null : state.step))
  const [count, setCount] = useState(0)

  useEffect(() => {
    if (!isSeen) return
    const grow = (): void => setCount((before) => before + 1)
    const now = setTimeout(grow)
    const timer = phase === 'running' ? setInterval(grow, WHILE_TRAINING_MS) : undefined
    return () => {
      clearTimeout(now)
      clearInterval(timer)
    }
  }, [isSeen, phase, restStep])

  return { count, isAtRest: phase !== 'running' }
}
