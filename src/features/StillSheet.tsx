/** A sheet of samples as it was, as large as it is; of points, alone; of text, its first words. */
import { useCallback } from 'react'
import { drawSheet, sheetSize } from '../render/sheetPicture.ts'
import { Painting } from '../ui/Painting.tsx'
import { usePixelRatio } from '../ui/usePixelRatio.ts'
import classes from './SampleSheet.module.css'
import { TextList } from './TextList.tsx'
import type { PaintTheme } from '../render/theme.ts'
import type { Sheet } from '../worker/protocol/run.ts'

interface Props {
  readonly sheet: Sheet
  readonly label: string
}

/** Images as they are; a square of points as wide as six digits. */
const POINTS_SCALE = 0.75
const FIRST_TEXTS = { beside: 1, columns: 2, rows: 8 }

export function StillSheet({ sheet, label }: Props) {
  if (!sheet.samples.alphabet) return <StillPicture {...{ sheet, label }} />
  return <TextList examples={sheet.samples} layout={FIRST_TEXTS} label={label} isSmall />
}

function StillPicture({ sheet, label }: Props) {
  const pixelRatio = Math.max(1, Math.round(usePixelRatio()))
  const isOfImages = sheet.samples.shape.length === 3
  const scale = isOfImages ? pixelRatio : POINTS_SCALE * pixelRatio
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => drawSheet(ctx, sheet, null, scale, theme),
    [sheet, scale],
  )
  return (
    <Painting
      {...sheetSize(sheet, scale)}
      pixelRatio={pixelRatio}
      className={classes.sheet}
      label={label}
      paint={paint}
    />
  )
}
