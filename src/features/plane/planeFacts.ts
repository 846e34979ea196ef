/** What the stage shows, as facts for exercises: see `exercises/facts.ts`. */
import { longestOf, usualOf } from '../../render/plane/arrows.ts'
import { criticUnder } from './under.ts'
import type { Facts } from '../../exercises/facts.ts'
import type { PlaneLayer } from '../../state/planeLayers.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'
import type { Under } from './under.ts'

/** @param under what is pointed at; `null` while nothing is. */
export function planeFacts(
  answer: PlaneAnswer | null,
  layers: readonly PlaneLayer[],
  under: Under | null,
): Facts {
  const arrows = layers.includes('arrows') ? answer?.arrows : null
  const d = under && criticUnder(answer?.critic ?? null, under.at)
  return {
    ...(arrows && {
      'plane.arrows': arrows.kind,
      'plane.longest': longestOf(arrows),
      'plane.usual': usualOf(arrows),
    }),
    ...(under && { 'plane.under': under.kind }),
    ...(d !== null && { 'plane.d': d }),
  }
}
