/** What the stage shows, for the picture and for the words about it. */
import { fromShares } from './places.ts'
import { underPlace } from './under.ts'
import { planeBox } from '../../render/planeSquare.ts'
import type { Place } from '../../render/latentMap.ts'
import type { SquareOptions } from '../../render/planeSquare.ts'
import type { PlaneLayer } from '../../state/planeLayers.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { PlaneAnswer } from '../../worker/protocol/plane.ts'
import type { SampleView, Sheet } from '../../worker/protocol/run.ts'
import type { SheetStageProps } from '../sheetStage.ts'
import type { MapView } from '../../render/latentMap.ts'
import type { Under } from './under.ts'

export interface ShownPlane {
  readonly answer: PlaneAnswer | null
  readonly real: Examples | null
  /** Where the modes lie that were found to be missing. */
  readonly missed: readonly (readonly number[])[]
  /** The generated points on their way from noise; `null` where they are shown as they are in the end. */
  readonly onTheWay: Examples | null
  readonly share: number
  readonly layers: readonly PlaneLayer[]
  readonly shows: SampleView
  readonly moments: SheetStageProps['view']
}

export interface PlaneSquare extends SquareOptions {
  readonly view: MapView
}

/** Whether a layer shows what a model makes of the plane, not the points on its sheets. */
export const isOfModel = (layer: PlaneLayer): boolean =>
  layer !== 'real' && layer !== 'generated' && layer !== 'density'

/** A pointer is on a point within so many CSS pixels. */
const REACH = 9

/** The sheet to be painted now; `null` before there is one of the view in force. */
export function sheetOf({ moments, shows }: ShownPlane): Sheet | null {
  const sheet = moments.current()?.sheet ?? null
  return sheet?.view === shows ? sheet : null
}

/** What is under a place, given as shares of the whole plane. */
export function underAt(shown: ShownPlane, square: PlaneSquare, place: Place): Under {
  const { answer, real, layers, onTheWay } = shown
  const sheet = sheetOf(shown)
  const has = (layer: PlaneLayer): boolean => layers.includes(layer)
  const box = planeBox(square)
  const perPixel = (square.view.side * square.pixelRatio) / box.side
  return underPlace(
    {
      real: has('real') ? (sheet?.originals ?? real) : null,
      generated: has('generated') ? (onTheWay ?? sheet?.samples ?? null) : null,
      sheet: has('sheet') ? (answer?.sheet ?? null) : null,
    },
    fromShares(place),
    fromShares([0.5 + REACH * perPixel, 0.5])[0],
  )
}

/** Where the points are that have come a share of the way; `null` before the ways are known. */
export function pointsAt(ways: PlaneAnswer['ways'], share: number): Examples | null {
  if (!ways) return null
  const { steps, values } = ways
  const count = values.length / (2 * (steps + 1))
  const step = Math.round(share * steps)
  return { shape: [2], count, values: values.subarray(2 * count * step, 2 * count * (step + 1)) }
}
