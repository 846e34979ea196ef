/** How often each class occurs in the training data of the run. */
import { useEffect, useState } from 'react'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import type { Queries } from '../../worker/protocol.ts'

/** Shares of the classes, adding up to 1. Of the wish alone until the lab has counted what it selects. */
export function useTrainingMix(): readonly number[] {
  const { client } = useLab()
  const edited = useExperiment(({ experiment }) => experiment)
  const inForce = useRun((run) => run.experiment)
  const { dataset, mix, images } = inForce ?? edited
  const wanted = JSON.stringify({ dataset, mix, images, count: 0 })
  const isThere = inForce !== null
  const [counted, setCounted] = useState<{ of: string; perClass: readonly number[] } | null>(null)

  useEffect(() => {
    if (!isThere) return undefined
    let stale = false
    client.request('preview', JSON.parse(wanted) as Queries['preview']['params']).then(
      ({ perClass }) => {
        if (!stale) setCounted({ of: wanted, perClass })
      },
      // Without an answer the wish will do.
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [client, isThere, wanted])

  const weights = counted?.of === wanted ? counted.perClass : mix
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / Math.max(total, Number.MIN_VALUE))
}
