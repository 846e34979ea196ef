/** Something of the model that is asked for anew with every sheet of samples, while somebody looks. */
import { useEffect, useState } from 'react'
import { hasModel, isPlaying } from '../state/runStore.ts'
import { useLab, useRun } from './useLab.ts'
import type { Lab } from '../state/lab.ts'

/** Asks. Answers with what it found and the ms that finding it took; `null` where there is nothing yet. */
export type Look<T> = (
  client: Lab['client'],
  signal: AbortSignal,
) => Promise<{ readonly seen: T; readonly ms: number } | null>

interface Pace {
  /** The least time between two looks. */
  readonly everyMs: number
  /** What looking may take of the time. */
  readonly share: number
}

/**
 * @param look one function as long as it asks for the same; `null` while nobody looks.
 * @returns `null` before there is something to see.
 */
export function useLooks<T>(look: Look<T> | null, { everyMs, share }: Pace): T | null {
  const { client, replay } = useLab()
  const hasRun = useRun(({ phase }) => hasModel(phase))
  // Where it comes to rest, what was seen last may be of long before.
  const rests = useRun(({ phase }) => !isPlaying(phase))
  const model = useRun((run) => run.model)
  const [last, setLast] = useState<{ readonly model: number; readonly seen: T } | null>(null)
  useEffect(() => {
    if (!look || !hasRun) return
    const over = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let next = 0
    let isOpen = false
    let isBehind = false
    const lookNow = async (): Promise<void> => {
      timer = undefined
      isBehind = isOpen
      if (isOpen) return
      isOpen = true
      try {
        const found = await look(client, over.signal)
        next = performance.now() + Math.max(everyMs, (found?.ms ?? 0) / share)
        if (found && !over.signal.aborted) setLast({ model, seen: found.seen })
      } catch {
        // The run has ended, or nobody looks any more.
      }
      isOpen = false
      if (isBehind && !over.signal.aborted) news()
    }
    const news = (): void => {
      timer ??= setTimeout(() => void lookNow(), Math.max(0, next - performance.now()))
    }
    news()
    const leave = replay.subscribe(news)
    return () => {
      leave()
      clearTimeout(timer)
      over.abort()
    }
  }, [client, replay, hasRun, rests, model, look, everyMs, share])
  return last && last.model === model && hasRun ? last.seen : null
}
