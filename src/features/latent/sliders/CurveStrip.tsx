/** The way that a decoded point goes over a dimension's range, from the ring to the dot. The slider says where it is now. */
import { useCallback } from 'react'
import { drawCurve } from '../../../render/curve.ts'
import { sliceExamples } from '../../../render/examples.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import { CURVE_POINTS } from './strips.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Picture } from '../picture.ts'

interface Props {
  readonly strips: Picture
  readonly row: number
}

const SIDE = 72

export function CurveStrip({ strips, row }: Props) {
  const pixelRatio = usePixelRatio()
  const side = Math.round(SIDE * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { examples } = strips
      if (!examples || examples.count < (row + 1) * CURVE_POINTS) return
      const own = sliceExamples(examples, row * CURVE_POINTS, CURVE_POINTS)
      drawCurve(ctx, own, theme, { side, pixelRatio })
    },
    [strips, row, side, pixelRatio],
  )
  return (
    <Painting
      width={side}
      height={side}
      label=""
      subscribe={strips.subscribe}
      {...{ pixelRatio, paint }}
    />
  )
}
