/** What the model makes of some images: how they surprise it, and how it goes on from a part of each. */
import { useCallback } from 'react'
import { useLooks } from '../useLooks.ts'
import type { Queries } from '../../worker/protocol.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'

const PACE = { everyMs: 2000, share: 0.1 }

/** Images to look at. */
export type Asked = NonNullable<Queries['look']['params']['examples']>

export interface Pixels {
  readonly asked: Asked
  /** `x` and `surprise`, `[images, ...shape]`. */
  readonly surprise: NamedArrays
  /** `drawn`, `[drawings, ...shape]`, and `turns`, `[...shape]`. */
  readonly completions: NamedArrays
}

/**
 * @param asked one object as long as the images are the same; `null` while there are none.
 * @param given the share of every image that it goes on from.
 * @returns `null` before there is something to see.
 */
export function usePixels(asked: Asked | null, given: number, seed: number): Pixels | null {
  const look = useCallback<Look<Pixels>>(
    async (client, signal) => {
      if (!asked) return null
      const wish = { examples: asked, seed }
      const surprise = await client.request('look', { ...wish, view: 'surprise' }, { signal })
      const began = performance.now()
      const onward = { ...wish, given, view: 'completions' }
      const completions = await client.request('look', onward, { signal })
      return { seen: { asked, surprise, completions }, ms: performance.now() - began }
    },
    [asked, given, seed],
  )
  return useLooks(asked && look, PACE)
}
