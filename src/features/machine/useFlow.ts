/** What flows through the model now: asked for anew with every sheet of samples while it is looked at. */
import { useEffect, useState } from 'react'
import { hasModel } from '../../state/runStore.ts'
import { useLab, useRun } from '../useLab.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

/** The least time between two looks, and the share of the time that they may take. */
const EVERY_MS = 400
const SHARE = 0.015

/** @param isSeen whether anybody looks. `null` before there is something to see. */
export function useFlow(isSeen: boolean): NamedArrays | null {
  const { client, replay } = useLab()
  const hasRun = useRun(({ phase }) => hasModel(phase))
  const model = useRun((run) => run.model)
  const [flow, setFlow] = useState<{ readonly model: number; readonly arrays: NamedArrays } | null>(
    null,
  )
  useEffect(() => {
    if (!isSeen || !hasRun) return
    const over = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let next = 0
    let isOpen = false
    const look = async (): Promise<void> => {
      timer = undefined
      if (isOpen) return
      isOpen = true
      try {
        const seen = await client.request('flow', {}, { signal: over.signal })
        next = performance.now() + Math.max(EVERY_MS, (seen?.ms ?? 0) / SHARE)
        if (seen && !over.signal.aborted) setFlow({ model, arrays: seen.arrays })
      } catch {
        // The run has ended, or nobody looks any more.
      }
      isOpen = false
    }
    const news = (): void => {
      timer ??= setTimeout(() => void look(), Math.max(0, next - performance.now()))
    }
    news()
    const leave = replay.subscribe(news)
    return () => {
      leave()
      clearTimeout(timer)
      over.abort()
    }
  }, [client, replay, hasRun, model, isSeen])
  return flow && flow.model === model && hasRun ? flow.arrays : null
}
