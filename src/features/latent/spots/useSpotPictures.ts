/** What spots decode to, kept up to date. */
import { useMemo } from 'react'
import { useDecoded, useExamples } from '../useDecoded.ts'
import type { Spot } from '../../../state/latentStore.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'

/** One example for each spot, in their order; `null` before the first answer. `name` as for `useDecoded`. */
export function useSpotPictures(name: string, spots: readonly Spot[]): Examples | null {
  const vectors = useMemo(
    () => ({
      z: Float32Array.from(spots.flatMap(({ z }) => z)),
      count: spots.length,
      labels: spots.map(({ label }) => label),
    }),
    [spots],
  )
  return useExamples(useDecoded(name, vectors))
}
