/** What lies on the ground of a map, ready to be painted. */
import { useCallback, useMemo } from 'react'
import { drawGround } from '../../../render/latentMap.ts'
import { mapVectors } from '../geometry.ts'
import { holeDistance, holesAmong } from '../../../lib/holes.ts'
import { vectorsOn } from './plane.ts'
import { shownCodes } from './shownCodes.ts'
import { useGrid } from './useGrid.ts'
import type { Ground, MapOptions, MapView } from '../../../render/latentMap.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Chart } from './chart.ts'

export interface Wishes {
  readonly pictures: boolean
  readonly codes: boolean
  readonly holes: boolean
  /** Classes whose codes are not drawn. */
  readonly hidden: ReadonlySet<number>
}

/** CSS pixels between numerals that lie on pictures, so that the pictures can be seen. */
const SPACING = 24

const NONE: readonly number[] = []

/** The cells of the part of a map that is looked at which are holes; `null` where they are not asked for. */
function useHoles(
  { plane, axes, codes }: Chart,
  view: MapView,
  { cells, isWanted }: { readonly cells: number; readonly isWanted: boolean },
): Ground['holes'] {
  const distance = useMemo(
    () => (isWanted && codes ? holeDistance(codes.z, codes.latentDim) : null),
    [isWanted, codes],
  )
  return useMemo(() => {
    if (distance === null || !plane || !codes) return null
    const vectors = vectorsOn(plane, mapVectors(axes, cells, view))
    return { isHole: holesAmong(vectors, codes.z, codes.latentDim, distance), view }
  }, [distance, plane, axes, codes, cells, view])
}

/** @param options side in device pixels; `cells` along one side. */
export function useGround(
  chart: Chart,
  wishes: Wishes,
  { side, pixelRatio, view, lines, cells }: MapOptions & { readonly cells: number },
) {
  const { places, codes } = chart
  const grid = useGrid(chart, view, wishes.pictures ? cells : 0)
  const holes = useHoles(chart, view, { cells, isWanted: wishes.holes })
  const labels = codes?.labels ?? null
  const { hidden } = wishes
  const spacing = wishes.pictures ? (SPACING * pixelRatio) / side : 0
  const shown = useMemo(
    () => (wishes.codes ? shownCodes({ places, labels, hidden, view, spacing }) : NONE),
    [wishes.codes, places, labels, hidden, view, spacing],
  )
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const glyphs = shown.map((index) => ({
        place: [places[2 * index] as number, places[2 * index + 1] as number] as const,
        label: labels?.[index] ?? null,
      }))
      const picture = wishes.pictures ? grid.picture : null
      drawGround(ctx, { grid: picture, holes, glyphs }, theme, { side, pixelRatio, view, lines })
    },
    [grid, wishes.pictures, holes, shown, places, labels, side, pixelRatio, view, lines],
  )
  return { paint, subscribe: grid.subscribe, shown }
}
