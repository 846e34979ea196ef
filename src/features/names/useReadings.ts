/** What the model makes of a name, asked anew with every sheet of samples while somebody looks. */
import { useCallback } from 'react'
import { useLooks } from '../useLooks.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'
import type { AskedName } from './asked.ts'

const PACE = { everyMs: 1000, share: 0.1 }

/** Arrays of a view, and the name that they are of. */
export interface Reading {
  readonly of: AskedName
  readonly arrays: NamedArrays
}

/**
 * Asks a view of the family about a name.
 * @param asked one object as long as the name is the same; `null` while there is none.
 * @returns the newest answer, for a moment that of the name before; `null` before there is one.
 */
export function useReading(view: 'next' | 'attention', asked: AskedName | null): Reading | null {
  const look = useCallback<Look<Reading>>(
    async (client, signal) => {
      if (!asked) return null
      const began = performance.now()
      const wish = { view, examples: asked.examples, seed: 0 }
      const arrays = await client.request('look', wish, { signal })
      return { seen: { of: asked, arrays }, ms: performance.now() - began }
    },
    [view, asked],
  )
  return useLooks(asked && look, PACE)
}

const lookAtLetters: Look<NamedArrays> = async (client, signal) => {
  const began = performance.now()
  const wish = { view: 'embeddings', examples: null, seed: 0 }
  const seen = await client.request('look', wish, { signal })
  return { seen, ms: performance.now() - began }
}

/** The vectors of the letters, `[vocabulary, width]`; `null` before there are any. */
export const useLetterVectors = (): NamedArrays[string] | null =>
  useLooks(lookAtLetters, { ...PACE, everyMs: 2000 })?.['embeddings'] ?? null
