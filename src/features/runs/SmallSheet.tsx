/** A few of a run's samples, as small as they are. */
import { useCallback } from 'react'
import { drawExamples } from '../../render/pictures.ts'
import { TextList } from '../TextList.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './runs.module.css'
import type { Brush } from '../../render/canvas.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

const COLUMNS = 4
/** Side of the picture in image pixels. */
const SIDE = COLUMNS * 28
const FIRST_TEXTS = { beside: 1, columns: 1, rows: 6 }

interface Props {
  readonly sheet: Examples | null
  readonly label: string
}

export function SmallSheet({ sheet, label }: Props) {
  if (!sheet?.alphabet) return <SmallPicture {...{ sheet, label }} />
  return (
    <div style={{ width: SIDE, height: SIDE }}>
      <TextList examples={sheet} layout={FIRST_TEXTS} label={label} isSmall />
    </div>
  )
}

function SmallPicture({ sheet, label }: Props) {
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
