/** A painting as wide as the space it stands in. */
import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { Painting } from './Painting.tsx'
import { usePixelRatio } from './usePixelRatio.ts'
import classes from './WidePainting.module.css'
import type { Frame } from '../render/frame.ts'
import type { PaintTheme } from '../render/theme.ts'

interface Props {
  /** In CSS pixels. */
  readonly height: number
  /** Says what the picture says. */
  readonly label: string
  /** Must stay the same function for as long as it draws the same. */
  readonly draw: (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) => void
}

export function WidePainting({ height, label, draw }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const pixelRatio = usePixelRatio()
  const frame = useMemo(
    () => ({
      width: Math.floor(width * pixelRatio),
      height: Math.round(height * pixelRatio),
      pixelRatio,
    }),
    [width, height, pixelRatio],
  )
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => draw(ctx, theme, frame),
    [draw, frame],
  )
  return (
    <div ref={ref} className={classes.painting} style={{ height }}>
      {width > 0 && <Painting {...frame} label={label} paint={paint} />}
    </div>
  )
}
