/** One example, named: an image in whole multiples of its pixels, or a point in its plane. */
import { useCallback } from 'react'
import { wholeScale } from '../../render/canvas.ts'
import { exampleAt } from '../../render/examples.ts'
import { drawExamples } from '../../render/pictures.ts'
import { drawMarkedPoint, drawScatter } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { useRealPoints } from '../useRealPoints.ts'
import classes from './latent.module.css'
import { useLatent } from './LatentContext.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

interface Props {
  /** `null` while it is not known. */
  readonly examples: Examples | null
  /** Which of the examples. */
  readonly index?: number
  /** In CSS pixels; an image takes the largest whole multiple that fits. */
  readonly side: number
  /** What is to be seen. */
  readonly label: string
}

export function ExamplePicture({ examples, index = 0, side, label }: Props) {
  const { space } = useLatent()
  const pixelRatio = usePixelRatio()
  const real = useRealPoints(space.experiment)
  const scale = wholeScale({ width: 28, height: 28 }, { width: side, height: side }, pixelRatio)
  const pixels = space.ofImages ? 28 * scale : Math.floor(side * pixelRatio)
  const { ofImages } = space
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const example = examples && index < examples.count ? exampleAt(examples, index) : null
      if (ofImages) {
        if (example) drawExamples(ctx, example, { columns: 1, scale })
        else ctx.clearRect(0, 0, pixels, pixels)
        return
      }
      const square = { side: pixels, pixelRatio }
      drawScatter(ctx, { real, generated: null }, theme, square)
      const [x = 0, y = 0] = example?.values ?? []
      if (example) drawMarkedPoint(ctx, [x, y], theme, square)
    },
    [examples, index, ofImages, scale, pixels, pixelRatio, real],
  )
  return (
    <Painting
      width={pixels}
      height={pixels}
      pixelRatio={pixelRatio}
      className={classes.picture}
      {...{ label, paint }}
    />
  )
}
