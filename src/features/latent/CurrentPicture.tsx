/** What the place where the reader stands decodes to, large: an image, or a point in its plane. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { wholeScale } from '../../render/canvas.ts'
import { drawExamples } from '../../render/pictures.ts'
import { drawMarkedPoint, drawScatter } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { SavePicture } from '../SavePicture.tsx'
import { useRealPoints } from '../useRealPoints.ts'
import classes from './latent.module.css'
import { useLatent, useZ } from './LatentContext.ts'
import { useDecoded, useExamples } from './useDecoded.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Picture } from './picture.ts'

interface Props {
  /** In CSS pixels; an image takes the largest whole multiple that fits. */
  readonly side: number
}

const COORDINATE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

export function CurrentPicture({ side }: Props) {
  const { t } = useMessages()
  const { space } = useLatent()
  const z = useZ()
  const vectors = useMemo(() => ({ z: Float32Array.from(z), count: 1 }), [z])
  const picture = useDecoded('place', vectors)
  return (
    <SavePicture name={t('latent.decodedImage')} file="place" fits>
      {space.ofImages ? (
        <CurrentImage picture={picture} side={side} />
      ) : (
        <CurrentPoint picture={picture} side={side} />
      )}
    </SavePicture>
  )
}

interface PartProps extends Props {
  readonly picture: Picture
}

function CurrentImage({ picture, side }: PartProps) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const scale = wholeScale({ width: 28, height: 28 }, { width: side, height: side }, pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      if (picture.examples) drawExamples(ctx, picture.examples, { columns: 1, scale })
    },
    [picture, scale],
  )
  return (
    <Painting
      width={28 * scale}
      height={28 * scale}
      pixelRatio={pixelRatio}
      className={classes.picture}
      label={t('latent.decodedImage')}
      paint={paint}
      subscribe={picture.subscribe}
    />
  )
}

function CurrentPoint({ picture, side }: PartProps) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const pixelRatio = usePixelRatio()
  const real = useRealPoints(space.experiment)
  const [x, y] = useExamples(picture)?.values ?? []
  const pixels = Math.floor(side * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const square = { side: pixels, pixelRatio }
      drawScatter(ctx, { real, generated: null }, theme, square)
      if (x !== undefined && y !== undefined) drawMarkedPoint(ctx, [x, y], theme, square)
    },
    [real, x, y, pixels, pixelRatio],
  )
  const place =
    x === undefined || y === undefined
      ? null
      : { x: number(x, COORDINATE), y: number(y, COORDINATE) }
  return (
    <figure className={classes.decoded}>
      <Painting
        width={pixels}
        height={pixels}
        pixelRatio={pixelRatio}
        className={classes.picture}
        label={place ? t('latent.decodedPoint', place) : t('latent.decodedImage')}
        paint={paint}
      />
      <figcaption>{place ? t('latent.coordinates', place) : '\u00a0'}</figcaption>
    </figure>
  )
}
