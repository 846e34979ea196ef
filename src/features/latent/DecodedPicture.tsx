/** What one latent vector decodes to, large: an image, or a point in its plane. */
import { useCallback } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { DATASETS, isImage } from '../../models/datasets.ts'
import { drawExamples } from '../../render/pictures.ts'
import { drawMarkedPoint, drawScatter } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { useRealPoints } from '../useRealPoints.ts'
import classes from './latent.module.css'
import type { Experiment } from '../../models/experiment.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Picture } from './picture.ts'

interface Props {
  readonly experiment: Experiment
  readonly point: Picture
  /** What the whole map decodes to: drawn around a point of the plane. */
  readonly map: Picture
  readonly coordinates: readonly [number, number] | null
  /** Device pixels per image pixel. */
  readonly scale: number
  readonly pixelRatio: number
}

const COORDINATE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

export function DecodedPicture({ experiment, point, map, coordinates, scale, pixelRatio }: Props) {
  const { t, number } = useMessages()
  const real = useRealPoints(experiment)
  const { shape } = DATASETS[experiment.dataset]
  const side = isImage(shape) ? 28 * scale : Math.floor(320 * pixelRatio)

  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { examples } = point
      if (!examples) return
      if (isImage(shape)) return drawExamples(ctx, examples, { columns: 1, scale }, theme)
      const square = { side, pixelRatio }
      drawScatter(ctx, { real, generated: map.examples }, theme, square)
      const [x = 0, y = 0] = examples.values
      drawMarkedPoint(ctx, [x, y], theme, square)
    },
    [point, map, real, shape, scale, side, pixelRatio],
  )

  const place = coordinates && {
    x: number(coordinates[0], COORDINATE),
    y: number(coordinates[1], COORDINATE),
  }
  return (
    <figure className={classes.decoded}>
      <Painting
        width={side}
        height={side}
        pixelRatio={pixelRatio}
        className={classes.picture}
        label={place ? t('latent.decodedPoint', place) : t('latent.decodedImage')}
        paint={paint}
        subscribe={point.subscribe}
      />
      {!isImage(shape) && (
        <figcaption>{place ? t('latent.coordinates', place) : '\u00a0'}</figcaption>
      )}
    </figure>
  )
}
