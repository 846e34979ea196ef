/** Examples as their kind is pictured: images in a grid of whole pixels, points in a square of the plane. */
import { useCallback } from 'react'
import { drawExamples } from '../render/pictures.ts'
import { drawPointCloud } from '../render/pointCloud.ts'
import { Painting } from '../ui/Painting.tsx'
import { usePixelRatio } from '../ui/usePixelRatio.ts'
import classes from './ExamplesPicture.module.css'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { PaintTheme } from '../render/theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'

interface Props {
  readonly dataset: DatasetSpec
  /** `null` while there is nothing to show: the place is kept. */
  readonly examples: Examples | null
  /** Of images. */
  readonly columns: number
  readonly rows: number
  /** Largest side of one image, and side of the square of points, in CSS pixels. */
  readonly side: number
  readonly square: number
  /** Said in place of the picture. */
  readonly label: string
}

export function ExamplesPicture(props: Props) {
  const { dataset, examples, columns, rows, side, square, label } = props
  const pixelRatio = usePixelRatio()
  const isOfImages = dataset.kind === 'image'
  const [height = 1, width = 1] = dataset.shape
  const scale = Math.max(1, Math.floor((side * pixelRatio) / Math.max(height, width)))
  const plane = Math.round(square * pixelRatio)
  const size = isOfImages
    ? { width: columns * width * scale, height: rows * height * scale }
    : { width: plane, height: plane }
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      // The last examples of other data, while those of these are on their way.
      const here = examples?.shape.join() === dataset.shape.join() ? examples : null
      if (dataset.kind === 'image') {
        ctx.fillStyle = '#000'
        ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height)
        if (here) drawExamples(ctx, here, { columns, scale })
      } else if (here) drawPointCloud(ctx, here, theme.real, { side: plane, pixelRatio })
    },
    [dataset, examples, columns, scale, plane, pixelRatio],
  )
  return (
    <span className={classes.frame} data-of-images={isOfImages}>
      <Painting {...size} pixelRatio={pixelRatio} label={label} paint={paint} />
    </span>
  )
}
