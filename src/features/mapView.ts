/** What part of a map is looked at: zooming and panning, as pure functions. */
import { clamp } from '../lib/numbers.ts'
import type { MapView, Place } from '../render/latentMap.ts'

/** The smallest part that can be looked at. */
const SMALLEST = 1 / 32

/** Keeps what is looked at inside the map. */
const within = (left: number, bottom: number, side: number): MapView => ({
  left: clamp(left, 0, 1 - side),
  bottom: clamp(bottom, 0, 1 - side),
  side,
})

/** The place under a point of the picture, given as shares of it from the left and from below. */
export const placeUnder = ({ left, bottom, side }: MapView, [x, y]: Place): Place => [
  left + x * side,
  bottom + y * side,
]

/** Magnifies by `factor` while the place that was under `from`, a point of the picture, comes to lie under `to`. */
export function dragged(view: MapView, from: Place, to: Place, factor = 1): MapView {
  const [x, y] = placeUnder(view, from)
  const side = clamp(view.side / factor, SMALLEST, 1)
  return within(x - to[0] * side, y - to[1] * side, side)
}

/** Magnifies by `factor` around a place, which stays where it is in the picture; around the middle when it is not in it. */
export function zoomed(view: MapView, factor: number, about: Place): MapView {
  const { left, bottom, side } = view
  const point: Place = [(about[0] - left) / side, (about[1] - bottom) / side]
  const isInSight = point.every((share) => share >= 0 && share <= 1)
  const fixed: Place = isInSight ? point : [0.5, 0.5]
  return dragged(view, fixed, fixed, factor)
}

/** Moves just so far that a place is in sight. */
export const following = ({ left, bottom, side }: MapView, [x, y]: Place): MapView =>
  within(clamp(left, x - side, x), clamp(bottom, y - side, y), side)
