import { useMemo } from 'react'
import { pointsAt } from './shown.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'

/** The generated points where they are after a share of the way from noise; `null` where that is its end. */
export function useOnTheWay(answer: PlaneAnswer | null, share: number): Examples | null {
  const ways = answer?.ways ?? null
  return useMemo(() => (share < 1 ? pointsAt(ways, share) : null), [ways, share])
}
