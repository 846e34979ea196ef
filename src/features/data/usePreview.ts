/** The first images that the chosen mix selects, and how many of each class it selects in all. */
import { useEffect, useState } from 'react'
import { failureOf } from '../../state/failure.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import type { Failure, Queries } from '../../worker/protocol.ts'

const SETTLE_MS = 150

export interface Preview {
  /** `null` until the first answer; the last answer while a new one is on its way. */
  readonly seen: Queries['preview']['result'] | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/** Asks again whenever the data settings change and have settled. */
export function usePreview(count: number): Preview {
  const { client } = useLab()
  const dataset = useExperiment(({ experiment }) => experiment.dataset)
  const mix = useExperiment(({ experiment }) => experiment.mix)
  const images = useExperiment(({ experiment }) => experiment.images)
  const isOpen = useRun((run) => run.report !== null && run.phase !== 'opening')
  const [seen, setSeen] = useState<Preview['seen']>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [attempt, setAttempt] = useState(0)
  // A run that trains has the data that could not be had before.
  const isLate = useRun((run) => run.phase === 'running') && failure !== null

  const wanted = JSON.stringify({ dataset, mix, images, count })
  useEffect(() => {
    if (!isOpen) return undefined
    let stale = false
    const timer = setTimeout(() => {
      const params = JSON.parse(wanted) as Queries['preview']['params']
      client.request('preview', params).then(
        (answer) => {
          if (stale) return
          setSeen(answer)
          setFailure(null)
        },
        (error: unknown) => {
          const refusal = failureOf(error)
          // `noRun` says that the lab was closed to open another one, which will be asked in its turn.
          if (!stale && refusal?.code !== 'noRun') setFailure(refusal)
        },
      )
    }, SETTLE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [client, isOpen, wanted, attempt, isLate])

  return { seen, failure, retry: () => setAttempt((n) => n + 1) }
}
