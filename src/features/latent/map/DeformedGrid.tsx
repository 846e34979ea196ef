/** For points in the plane: where the decoder sends a square grid of the map, as lines among the real points. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { drawLattice } from '../../../render/lattice.ts'
import { drawScatter } from '../../../render/plane.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { useRealPoints } from '../../useRealPoints.ts'
import { mapVectors } from '../geometry.ts'
import { useLatent } from '../LatentContext.ts'
import { useDecoded } from '../useDecoded.ts'
import classes from './map.module.css'
import { vectorsOn } from './plane.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Chart } from './chart.ts'
import type { Plane } from './plane.ts'

interface Props {
  readonly plane: Plane
  readonly axes: Chart['axes']
  /** In CSS pixels. */
  readonly side: number
}

/** Lines in each direction. */
const LINES = 15

export function DeformedGrid({ plane, axes, side }: Props) {
  const { t } = useMessages()
  const { space } = useLatent()
  const pixelRatio = usePixelRatio()
  const real = useRealPoints(space.experiment)
  const vectors = useMemo(
    () => ({ z: vectorsOn(plane, mapVectors(axes, LINES)), count: LINES * LINES }),
    [plane, axes],
  )
  const picture = useDecoded('map.lattice', vectors)
  const pixels = Math.floor(side * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const square = { side: pixels, pixelRatio }
      drawScatter(ctx, { real, generated: null }, theme, square)
      if (picture.examples) drawLattice(ctx, picture.examples, theme, square)
    },
    [picture, real, pixels, pixelRatio],
  )
  return (
    <figure className={classes.figure}>
      <Painting
        width={pixels}
        height={pixels}
        pixelRatio={pixelRatio}
        label={t('map.lattice')}
        paint={paint}
        subscribe={picture.subscribe}
      />
      <figcaption>{t('map.lattice.words')}</figcaption>
    </figure>
  )
}
