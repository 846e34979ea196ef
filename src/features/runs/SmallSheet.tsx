/** A few of a run's samples, as small as they are. */
import { useCallback } from 'react'
import { drawExamples } from '../../render/pictures.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './runs.module.css'
import type { Brush } from '../../render/canvas.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

const COLUMNS = 4
/** Side of the picture in image pixels. */
const SIDE = COLUMNS * 28

interface Props {
  readonly sheet: Examples | null
  readonly label: string
}

export function SmallSheet({ sheet, label }: Props) {
  const pixelRatio = Math.max(1, Math.round(usePixelRatio()))
  const paint = useCallback(
    (ctx: Brush, theme: PaintTheme) => {
      ctx.fillStyle = '#000'
      ctx.fillRect(0, 0, SIDE * pixelRatio, SIDE * pixelRatio)
      if (sheet) drawExamples(ctx, sheet, { columns: COLUMNS, scale: pixelRatio }, theme)
    },
    [sheet, pixelRatio],
  )
  return (
    <Painting
      width={SIDE * pixelRatio}
      height={SIDE * pixelRatio}
      pixelRatio={pixelRatio}
      label={label}
      paint={paint}
      className={classes.sheet}
    />
  )
}
