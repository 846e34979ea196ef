/** The first examples that a mix selects, and how many of each class it selects in all. */
import { useEffect, useState } from 'react'
import { dataOf } from '../models/experiment.ts'
import { failureOf } from '../state/failure.ts'
import { useLab, useRun } from './useLab.ts'
import type { DataChoice } from '../models/experiment.ts'
import type { Queries } from '../worker/protocol.ts'
import type { Failure } from '../worker/protocol/failures.ts'

type Seen = Queries['preview']['result']

interface Manner {
  /** How long the selection has to stay as it is before it is asked about. */
  readonly settleMs?: number
  /** False for a look at data that nobody is about to train on. */
  readonly forRun?: boolean
}

export interface Preview {
  /** The answer to what is asked now; `null` until it is there. */
  readonly current: Seen | null
  /** The last answer, also while a new one is on its way. */
  readonly latest: Seen | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/**
 * Asks whenever the selection changes and has settled, and again after a refusal: once another lab is open, or when a
 * run trains, which has the data that could not be had before. @param selection `null` asks nothing.
 */
export function usePreview(
  selection: DataChoice | null,
  count: number,
  { settleMs = 0, forRun = true }: Manner = {},
): Preview {
  const { client } = useLab()
  const isOpen = useRun((run) => run.report !== null && run.phase !== 'opening')
  const [seen, setSeen] = useState<{ key: string; result: Seen } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const isLate = useRun((run) => run.phase === 'running') && failure !== null

  // Compared by what is in it: every edit of the experiment makes a new list of shares.
  const key = JSON.stringify(
    selection && {
      ...dataOf(selection),
      count,
      forRun,
    },
  )
  useEffect(() => {
    const params = JSON.parse(key) as Queries['preview']['params'] | null
    if (!isOpen || !params) return undefined
    const end = new AbortController()
    const timer = setTimeout(() => {
      client.request('preview', params, { signal: end.signal }).then(
        (result) => {
          if (end.signal.aborted) return
          setSeen({ key, result })
          setFailure(null)
        },
        (error: unknown) => {
          const refusal = failureOf(error)
          // `noRun` says that the lab was closed to open another one, which will be asked in its turn.
          if (!end.signal.aborted && refusal?.code !== 'noRun') setFailure(refusal)
        },
      )
    }, settleMs)
    return () => {
      end.abort()
      clearTimeout(timer)
    }
  }, [client, isOpen, key, settleMs, attempt, isLate])

  const latest = seen?.result ?? null
  const current = seen?.key === key ? latest : null
  return { current, latest, failure, retry: () => setAttempt((n) => n + 1) }
}
