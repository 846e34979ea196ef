/** Where the reader stands on a map, and how they move. */
import { clamp } from '../../../lib/numbers.ts'
import { reachOf } from '../goTo.ts'
import { useLatent, useLatentState, useZ } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import type { Place } from '../../../render/latentMap.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Chart } from './chart.ts'

/** More digits cannot be seen on a map, and make long numbers elsewhere. */
const DIGITS = 5

const rounded = (value: number): number => Number(value.toPrecision(DIGITS))

export interface Crosshair {
  readonly at: Place
  readonly move: (place: Place) => void
}

interface Held {
  /** That the layout shows. */
  readonly codes: Codes | null
  readonly z: readonly number[]
  readonly place: Place
}

const useHeld = remembered<{ readonly held: Held | null }>({ held: null })

/** A layout has no place for most vectors: there the crosshair stays where it was put until another tool moves on. */
export function useCrosshair(chart: Chart): Crosshair {
  const { store } = useLatent()
  const z = useZ()
  const locked = useLatentState((state) => state.locked)
  const [{ held }, set] = useHeld()
  const isHeld =
    chart.plane === null && held?.codes === chart.codes && held?.z === z && locked.size === 0
  return {
    at: isHeld ? held.place : chart.placeOf(z),
    move: ([x, y]) => {
      const place: Place = [clamp(x, 0, 1), clamp(y, 0, 1)]
      const next = reachOf(chart.vectorAt(place).map(rounded), z, locked)
      set({ held: { codes: chart.codes, z: next, place } })
      store.setState({ z: next })
    },
  }
}
