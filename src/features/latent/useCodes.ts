/** Places of the latent space with a known meaning, and what they say of its dimensions. */
import { useEffect, useMemo, useState } from 'react'
import { useLab } from '../useLab.ts'
import { axesOf, PRIOR_AXIS, REACH } from './geometry.ts'
import type { Codes } from '../../worker/protocol/latent.ts'
import type { Latent } from './LatentContext.ts'
import type { Axis } from './geometry.ts'

const COUNT = 1000
/** Codes drift slowly: they are fetched with every fifth refresh. */
const EVERY = 5

/** Fetches codes while they are wanted; `null` before they arrive. */
export function useCodes(
  isWanted: boolean,
  { ask, refresh, isSeen }: Pick<Latent, 'ask' | 'refresh' | 'isSeen'>,
): Codes | null {
  const { client } = useLab()
  const [codes, setCodes] = useState<Codes | null>(null)
  const isDue = refresh.isAtRest || refresh.count % EVERY === 1 || codes === null

  useEffect(() => {
    if (!isWanted || !isSeen || !isDue) return
    ask('codes', async (signal) =>
      setCodes(await client.request('codes', { count: COUNT }, { signal })),
    )
  }, [ask, client, isWanted, isSeen, isDue, refresh.count])

  return codes
}

/** What the values of each dimension look like: those of the prior, or of the codes where there is none. */
export function useAxes(
  dimensions: number,
  prior: 'normal' | 'none',
  codes: Codes | null,
): readonly Axis[] {
  return useMemo(() => {
    if (prior === 'none' && codes) return axesOf(codes.z, codes.latentDim)
    const axis: Axis =
      prior === 'normal' ? PRIOR_AXIS : { mean: 0, std: 1, spread: { low: -REACH, high: REACH } }
    return Array.from({ length: dimensions }, () => axis)
  }, [dimensions, prior, codes])
}
