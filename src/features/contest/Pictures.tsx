/** The pictures of one round, as large as they can be seen at a glance. */
import { useCallback } from 'react'
import { wholeScale } from '../../render/canvas.ts'
import { sliceExamples } from '../../render/examples.ts'
import { drawExamples } from '../../render/pictures.ts'
import { gridSize } from '../../render/pixels.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { ContestRounds } from '../../worker/protocol/measures.ts'

/** Device pixels per pixel of a picture, so that `together` of them fit a width. */
function useScale(shape: readonly number[], together: number, side: number) {
  const pixelRatio = usePixelRatio()
  const [rows = 1, columns = 1] = shape
  const size = { width: columns * together, height: rows }
  return { scale: wholeScale(size, { width: side, height: side }, pixelRatio), pixelRatio }
}

interface Props {
  readonly contest: ContestRounds
  readonly round: number
  /** Width for all of them, in CSS pixels. */
  readonly width: number
  readonly label: string
}

export function Pictures({ contest, round, width, label }: Props) {
  const { examples, together } = contest
  const { scale, pixelRatio } = useScale(examples.shape, together, width)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) =>
      drawExamples(
        ctx,
        sliceExamples(examples, round * together, together),
        { columns: together, scale, gap: 1 },
        theme,
      ),
    [examples, round, together, scale],
  )
  return (
    <Painting
      {...gridSize(examples.shape, together, { columns: together, scale, gap: 1 })}
      pixelRatio={pixelRatio}
      label={label}
      paint={paint}
    />
  )
}
