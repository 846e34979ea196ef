/** One example, small. It has no name of its own: what holds it says what it is. */
import { useCallback } from 'react'
import { isImage } from '../../../models/datasets.ts'
import { exampleAt } from '../../../render/examples.ts'
import { drawExamples } from '../../../render/pictures.ts'
import { drawPointIcon } from '../../../render/plane.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import classes from './spots.module.css'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'

interface Props {
  /** `null` while it is not known. */
  readonly examples: Examples | null
  /** Which of the examples. */
  readonly index?: number
  /** CSS pixels per image pixel: 1, 2 or more. */
  readonly scale?: number
}

export function Thumb({ examples, index = 0, scale = 2 }: Props) {
  const pixelRatio = usePixelRatio()
  // Whole device pixels, and never smaller than was asked for.
  const zoom = Math.max(1, Math.ceil(scale * pixelRatio - 0.01))
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      if (!examples || index >= examples.count) return
      const example = exampleAt(examples, index)
      if (isImage(example.shape)) return drawExamples(ctx, example, { columns: 1, scale: zoom })
      const [x = 0, y = 0] = example.values
      drawPointIcon(ctx, [x, y], theme, { side: 28 * zoom, pixelRatio })
    },
    [examples, index, zoom, pixelRatio],
  )
  return (
    <span aria-hidden="true" className={classes.thumb}>
      <Painting
        width={28 * zoom}
        height={28 * zoom}
        pixelRatio={pixelRatio}
        label=""
        paint={paint}
      />
    </span>
  )
}
