/** Which codes a map draws, and which of them lies where the reader points. */
import type { MapView, Place } from '../../../render/latentMap.ts'

interface Selection {
  /** `[count, 2]`, shares of the map. */
  readonly places: Float32Array
  readonly labels: Uint8Array | null
  /** Classes that are not drawn. */
  readonly hidden: ReadonlySet<number>
  readonly view: MapView
  /** Smallest distance between two of them, roughly, as a share of the picture; 0 draws all. */
  readonly spacing: number
}

/** Indices of the codes to be drawn: in sight, of a class that is shown, and at most one for each square of `spacing`. */
export function shownCodes({ places, labels, hidden, view, spacing }: Selection): number[] {
  const taken = new Set<string>()
  const shown: number[] = []
  for (let index = 0; 2 * index < places.length; index++) {
    const x = ((places[2 * index] as number) - view.left) / view.side
    const y = ((places[2 * index + 1] as number) - view.bottom) / view.side
    if (x < 0 || x > 1 || y < 0 || y > 1 || hidden.has(labels?.[index] ?? -1)) continue
    if (spacing > 0) {
      const square = `${Math.floor(x / spacing)} ${Math.floor(y / spacing)}`
      if (taken.has(square)) continue
      taken.add(square)
    }
    shown.push(index)
  }
  return shown
}

/** The one of the codes `shown` that is nearest to a place, if it is within `reach`; shares of the map. */
export function codeAt(
  places: Float32Array,
  shown: readonly number[],
  [x, y]: Place,
  reach: number,
): number | null {
  let [nearest, least]: [number | null, number] = [null, reach]
  for (const index of shown) {
    const distance = Math.hypot(
      (places[2 * index] as number) - x,
      (places[2 * index + 1] as number) - y,
    )
    if (distance <= least) [nearest, least] = [index, distance]
  }
  return nearest
}
