/** The frame of a walk that is on show. */
import { useCallback } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { wholeScale } from '../../../render/canvas.ts'
import { exampleAt } from '../../../render/examples.ts'
import { drawExamples } from '../../../render/pictures.ts'
import { drawMarkedPoint, drawScatter } from '../../../render/plane.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { useRealPoints } from '../../useRealPoints.ts'
import shared from '../latent.module.css'
import { useLatent } from '../LatentContext.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Picture } from '../picture.ts'
import type { Way } from '../../../state/latentStore.ts'
import type { Player } from './player.ts'

interface Props {
  /** All frames of the walk. */
  readonly picture: Picture
  readonly player: Player
  readonly way: Way
  /** In CSS pixels; an image takes the largest whole multiple that fits. */
  readonly side: number
}

const COORDINATE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

export function WalkPicture(props: Props) {
  return useLatent().space.ofImages ? <WalkImage {...props} /> : <WalkPoint {...props} />
}

/** The decoded walk, once it is that which is played: one of another length is on its way out. */
const framesOf = ({ examples }: Picture, { count }: Player): Examples | null =>
  examples?.count === count ? examples : null

/** Tells of every new frame and every new answer. */
function useNews(picture: Picture, player: Player): (listener: () => void) => () => void {
  return useCallback(
    (listener) => {
      const leaves = [picture.subscribe(listener), player.subscribe(listener)]
      return () => leaves.forEach((leave) => leave())
    },
    [picture, player],
  )
}

function WalkImage({ picture, player, way, side }: Props) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const scale = wholeScale({ width: 28, height: 28 }, { width: side, height: side }, pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const frames = framesOf(picture, player)
      if (frames) drawExamples(ctx, exampleAt(frames, player.frame), { columns: 1, scale })
    },
    [picture, player, scale],
  )
  return (
    <Painting
      width={28 * scale}
      height={28 * scale}
      pixelRatio={pixelRatio}
      className={shared.picture}
      label={t('walk.image', { way: t(`walk.way.${way}`) })}
      paint={paint}
      subscribe={useNews(picture, player)}
    />
  )
}

function WalkPoint({ picture, player, way, side }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const pixelRatio = usePixelRatio()
  const real = useRealPoints(space.experiment)
  const pixels = Math.floor(side * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const frames = framesOf(picture, player)
      const square = { side: pixels, pixelRatio }
      drawScatter(ctx, { real, generated: frames }, theme, square)
      if (!frames) return
      const [x = 0, y = 0] = exampleAt(frames, player.frame).values
      drawMarkedPoint(ctx, [x, y], theme, square)
    },
    [picture, player, real, pixels, pixelRatio],
  )
  const label = (): string => {
    const frames = framesOf(picture, player)
    const [x = 0, y = 0] = frames ? exampleAt(frames, player.frame).values : []
    return t('walk.point', {
      way: t(`walk.way.${way}`),
      x: number(x, COORDINATE),
      y: number(y, COORDINATE),
    })
  }
  return (
    <Painting
      width={pixels}
      height={pixels}
      pixelRatio={pixelRatio}
      className={shared.picture}
      label={label}
      paint={paint}
      subscribe={useNews(picture, player)}
    />
  )
}
