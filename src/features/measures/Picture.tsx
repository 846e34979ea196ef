/** A painting as wide as the space it stands in. */
import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { SavePicture } from '../SavePicture.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './measures.module.css'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'

interface Props {
  /** What the picture shows. */
  readonly name: string
  /** The same in the name of its file. */
  readonly file: string
  /** In CSS pixels. */
  readonly height: number
  /** Says what the picture says. */
  readonly label: string
  /** Must stay the same function for as long as it draws the same. */
  readonly draw: (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) => void
}

export function Picture({ name, file, height, label, draw }: Props) {
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
    <SavePicture name={name} file={file}>
      <div ref={ref} className={classes.picture} style={{ height }}>
        {width > 0 && <Painting {...frame} label={label} paint={paint} />}
      </div>
    </SavePicture>
  )
}
