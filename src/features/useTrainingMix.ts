/** How often each class is among the examples that a run trains on. */
import { useEffect, useState } from 'react'
import { useLab } from './useLab.ts'
import type { Experiment } from '../models/experiment.ts'

type Selection = Pick<Experiment, 'dataset' | 'mix' | 'images'>

/** Numbers as shares of their sum. */
function sharesOf(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.map((count) => count / Math.max(sum, Number.MIN_VALUE))
}

/**
 * Share of each class in the training data: counted, or, until the lab has answered, as if every class had as many
 * examples, which is nearly true of the digits. The same list for as long as nothing changes.
 */
export function useTrainingMix({ dataset, mix, images }: Selection): readonly number[] {
  const { client } = useLab()
  const key = JSON.stringify({ dataset, mix, images })
  const [known, setKnown] = useState(() => ({ key, shares: sharesOf(mix) }))

  useEffect(() => {
    const selection = JSON.parse(key) as Selection
    let isWanted = true
    client.request('preview', { ...selection, count: 0 }).then(
      ({ perClass }) => {
        if (isWanted) setKnown({ key, shares: sharesOf(perClass) })
      },
      // Without an answer the guess stays; the run itself tells of data that are missing.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [client, key])

  if (known.key === key) return known.shares
  const guess = { key, shares: sharesOf(mix) }
  setKnown(guess)
  return guess.shares
}
