/** Two stops to begin with, so that there is something to see at once. */
import { useEffect } from 'react'
import { spotAt } from '../../../state/latentStore.ts'
import { useLab } from '../../useLab.ts'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { give } from '../given.ts'
import { remembered } from '../remembered.ts'
import type { LatentStore, Spot } from '../../../state/latentStore.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'

const useGiven = remembered<{ readonly given: readonly Spot[] | null }>({ given: null })

/** A seed whose first two draws are as good as any. */
const SEED = 1

/** The first test example, and the first of another class; the first two where nobody knows classes. */
function twoTests({ z, labels, latentDim }: Codes, isConditional: boolean): Spot[] {
  const other = labels?.findIndex((label) => label !== labels[0]) ?? -1
  return [0, other > 0 ? other : 1].map((index) =>
    spotAt(
      z.subarray(index * latentDim, (index + 1) * latentDim),
      isConditional ? (labels?.[index] ?? 0) : null,
      'test',
    ),
  )
}

/** Sets stops where there are none; true when it did. */
function giveStops(store: LatentStore, stops: readonly Spot[]): boolean {
  if (store.getState().stops.length > 0) return false
  store.setState({ stops: give(stops) })
  return true
}

/**
 * Puts two stops where there are none: test examples of different classes, or draws from the prior of a model without an
 * encoder. Returns which, for as long as they are the stops.
 */
export function useFirstStops(): 'test' | 'sample' | null {
  const { client } = useLab()
  const { space, store, codes, ask } = useLatent()
  const stops = useLatentState((state) => state.stops)
  const label = useLatentState((state) => state.label)
  const [{ given }, setGiven] = useGiven()
  const { hasEncoder, dimensions, classes } = space
  const isEmpty = stops.length === 0

  useEffect(() => {
    if (!isEmpty) return
    const begin = (spots: readonly Spot[]): void => {
      if (giveStops(store, spots)) setGiven({ given: spots })
    }
    if (hasEncoder) {
      if (codes) begin(twoTests(codes, classes > 0))
      return
    }
    ask('walk.first', async (signal) => {
      const labels = classes > 0 ? new Uint8Array(2).fill(label) : null
      const wish = { from: 'prior', count: 2, temperature: 1, seed: SEED, labels } as const
      const { z } = await client.request('draw', wish, { signal })
      const asked = classes > 0 ? label : null
      begin([0, dimensions].map((at) => spotAt(z.subarray(at, at + dimensions), asked, 'sample')))
    })
  }, [isEmpty, hasEncoder, codes, classes, label, dimensions, store, ask, client, setGiven])

  if (given !== stops) return null
  return hasEncoder ? 'test' : 'sample'
}
