/** For points in the plane: where the decoder sends the map's square grid, as lines among the real points, and the place. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawLattice } from '../../../render/lattice.ts'
import { drawMarkedPoint, drawScatter } from '../../../render/plane.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { useRealPoints } from '../../useRealPoints.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { mapVectors } from '../geometry.ts'
import { useLatent, useZ } from '../LatentContext.ts'
import { useDecoded, useExamples } from '../useDecoded.ts'
import classes from './map.module.css'
import { vectorsOn } from './plane.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Chart } from './chart.ts'

interface Props {
  readonly chart: Chart
  /** In CSS pixels. */
  readonly side: number
}

/** Lines of the grid in each direction. */
export const LINES = 15

const COORDINATE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** What the grid and the place where the reader stands decode to; no grid on a layout. */
function useDecodedPlane({ plane, axes }: Chart) {
  const z = useZ()
  const here = useMemo(() => ({ z: Float32Array.from(z), count: 1 }), [z])
  const grid = useMemo(
    () => plane && { z: vectorsOn(plane, mapVectors(axes, LINES)), count: LINES * LINES },
    [plane, axes],
  )
  const lattice = useDecoded('map.lattice', grid)
  const [x, y] = useExamples(useDecoded('place', here))?.values ?? []
  return { lattice, place: x === undefined || y === undefined ? null : ([x, y] as const) }
}

export function DataPlane({ chart, side }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const pixelRatio = usePixelRatio()
  const real = useRealPoints(space.experiment)
  const { lattice, place } = useDecodedPlane(chart)
  const hasLattice = chart.plane !== null
  const pixels = Math.floor(side * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const square = { side: pixels, pixelRatio }
      drawScatter(ctx, { real, generated: null }, theme, square)
      if (hasLattice && lattice.examples) drawLattice(ctx, lattice.examples, theme, square)
      if (place) drawMarkedPoint(ctx, place, theme, square)
    },
    [lattice, hasLattice, real, place, pixels, pixelRatio],
  )
  const [x, y] = place?.map((value) => number(value, COORDINATE)) ?? []
  const where = place ? { x: x ?? '', y: y ?? '' } : null
  return (
    <figure className={classes.figure}>
      <SavePicture
        name={t(hasLattice ? 'map.lattice' : 'latent.decodedImage')}
        file="map-plane"
        fits
      >
        <Painting
          width={pixels}
          height={pixels}
          pixelRatio={pixelRatio}
          label={[
            hasLattice ? t('map.lattice') : null,
            where ? t('latent.decodedPoint', where) : t('latent.decodedImage'),
          ]
            .filter((words) => words !== null)
            .join('. ')}
          paint={paint}
          subscribe={lattice.subscribe}
        />
      </SavePicture>
      <figcaption>{where ? t('latent.coordinates', where) : '\u00a0'}</figcaption>
    </figure>
  )
}
