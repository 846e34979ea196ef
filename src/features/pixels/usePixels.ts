/** What the model makes of some held-out images: how they surprise it, and how it goes on from a part of each. */
import { useCallback } from 'react'
import { useLooks } from '../useLooks.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'

const PACE = { everyMs: 2000, share: 0.1 }

export interface Pixels {
  /** `x` and `surprise`, `[images, ...shape]`. */
  readonly surprise: NamedArrays
  /** `drawn`, `[drawings, ...shape]`, and `turns`, `[...shape]`. */
  readonly completions: NamedArrays
}

/** @param given the share of every image that it goes on from. `null` before there is something to see. */
export function usePixels(images: number, given: number, seed: number): Pixels | null {
  const look = useCallback<Look<Pixels>>(
    async (client, signal) => {
      const asked = { examples: { heldOut: images }, seed }
      const surprise = await client.request('look', { ...asked, view: 'surprise' }, { signal })
      const began = performance.now()
      const wish = { ...asked, given, view: 'completions' }
      const completions = await client.request('look', wish, { signal })
      return { seen: { surprise, completions }, ms: performance.now() - began }
    },
    [images, given, seed],
  )
  return useLooks(look, PACE)
}
