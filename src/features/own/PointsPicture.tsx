/** Points as every model of points will see them. */
import { useCallback } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawScatter } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import type { PaintTheme } from '../../render/theme.ts'

/** CSS pixels. */
const SIDE = 240
/** More dots than these would hide one another. */
const SHOWN = 2000

export function PointsPicture({ values }: { readonly values: Float32Array<ArrayBuffer> }) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const side = Math.round(SIDE * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const count = Math.min(SHOWN, values.length / 2)
      const real = { shape: [2], count, values: values.subarray(0, 2 * count) }
      drawScatter(ctx, { real, generated: null }, theme, { side, pixelRatio })
    },
    [values, side, pixelRatio],
  )
  const label = t('own.points.picture', { count: values.length / 2 })
  return <Painting width={side} height={side} {...{ pixelRatio, label, paint }} />
}
