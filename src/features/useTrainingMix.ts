/** How often each class is among the examples that a run trains on. */
import { useMemo } from 'react'
import { usePreview } from './usePreview.ts'
import type { DataChoice } from '../models/experiment.ts'

/** Numbers as shares of their sum. */
function sharesOf(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.map((count) => count / Math.max(sum, Number.MIN_VALUE))
}

/**
 * Share of each class in the training data: counted, or, until the lab has answered, as if every class had as many
 * examples, which is nearly true of the digits. The same list for as long as nothing changes.
 */
export function useTrainingMix(selection: DataChoice): readonly number[] {
  const { current } = usePreview(selection, 0)
  const counts = JSON.stringify(current?.perClass ?? selection.mix)
  return useMemo(() => sharesOf(JSON.parse(counts) as number[]), [counts])
}
