/** How much each dimension changes the picture, and the order of the sliders that follows from it. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLab } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { byInfluence } from './influence.ts'
import type { RefObject } from 'react'
import type { Influence } from './influence.ts'

/** Measuring is slow, and what matters changes slowly: every tenth refresh is enough while the model trains. */
const EVERY = 10

export interface Sorted {
  /** `null` before the first answer. */
  readonly influence: Influence | null
  /** All dimensions, from the first slider to the last. */
  readonly order: readonly number[]
  /** Sorts by the influence that is known. */
  readonly sort: () => void
}

/** As it was sorted last; `null` before that. */
const useOrder = remembered<{ readonly order: readonly number[] | null }>({ order: null })

/** True while the reader has a hand on something in there. */
const isHeld = (list: HTMLElement | null): boolean =>
  list !== null && list.querySelector(':focus, :active') !== null

/**
 * Sorts by itself when the tool is opened and when the model comes to rest, unless the reader has a hand on the `list`:
 * nothing jumps away under it.
 */
export function useInfluence(list: RefObject<HTMLElement | null>): Sorted {
  const { ask, refresh, isSeen, space } = useLatent()
  const { client } = useLab()
  const [influence, setInfluence] = useState<Influence | null>(null)
  const [{ order: known }, set] = useOrder()
  const order = useMemo(
    () => known ?? Array.from({ length: space.dimensions }, (_, dimension) => dimension),
    [known, space.dimensions],
  )
  const isOpening = useRef(true)
  const { count, isAtRest } = refresh
  // The first refresh follows at once, and asks again.
  const isDue = count > 0 && (isAtRest || influence === null || count % EVERY === 1)

  useEffect(() => {
    if (!isSeen || !isDue) return
    ask('sliders.influence', async (signal) => {
      const found = await client.request('influence', {}, { signal })
      setInfluence(found)
      if ((isOpening.current || isAtRest) && !isHeld(list.current))
        set({ order: byInfluence(found) })
      isOpening.current = false
    })
  }, [ask, client, list, isSeen, isDue, isAtRest, count, set])

  return { influence, order, sort: () => influence && set({ order: byInfluence(influence) }) }
}
