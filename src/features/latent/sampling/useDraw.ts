/** Draws from latent space, kept up to date: the same seed gives the same draws, tightened or spread by the temperature. */
import { useEffect, useState } from 'react'
import { useLab } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import { IMAGES, labelsOf, POINTS } from './sheet.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { LatentSource } from '../../../worker/protocol/latent.ts'

export interface Wish {
  readonly from: LatentSource
  readonly temperature: number
  readonly seed: number
}

export interface Drawn {
  /** `[count, latentDim]`, row by row. */
  readonly z: Float32Array
  readonly examples: Examples
  /** The class that each was asked for; `null` for a model that is not told. */
  readonly labels: Uint8Array | null
  /** How they were drawn. */
  readonly by: Wish
}

/** Forty images or 500 points; `null` before the first answer. */
export function useDraw({ from, temperature, seed }: Wish): Drawn | null {
  const { ask, refresh, isSeen, space } = useLatent()
  const { client } = useLab()
  const [drawn, setDrawn] = useState<Drawn | null>(null)

  useEffect(() => {
    if (!isSeen) return
    ask('sampling', async (signal) => {
      const count = space.ofImages ? IMAGES : POINTS
      const labels = labelsOf(space, count)
      const wish = { from, temperature, seed, count, labels }
      const { z, examples } = await client.request('draw', wish, { signal })
      setDrawn({ z, examples, labels, by: { from, temperature, seed } })
    })
  }, [ask, client, space, isSeen, from, temperature, seed, refresh.count])

  return drawn
}
