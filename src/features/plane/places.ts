/** Places as shares of the whole plane, and as points in the data's own units. */
import { PLANE_LIMIT } from '../../render/planeSquare.ts'
import type { Place } from '../../render/latentMap.ts'
import type { Point } from '../../render/plane/cells.ts'

export const fromShares = ([across, up]: Place): Point => [
  PLANE_LIMIT * (2 * across - 1),
  PLANE_LIMIT * (2 * up - 1),
]
