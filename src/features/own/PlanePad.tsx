/** The plane to draw points in. */
import { useCallback } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawClasses, drawScatter } from '../../render/plane.ts'
import { fromSquare, planeBox, PLANE_LIMIT, toSquare } from '../../render/planeSquare.ts'
import { DARK_THEME } from '../../render/theme.ts'
import { DrawingPad } from '../../ui/DrawingPad.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './own.module.css'
import type { SquareOptions } from '../../render/planeSquare.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { PadHand, PadTouch } from '../../ui/DrawingPad.tsx'
import type { PlaneDrawing } from './planeDrawing.ts'

/** CSS pixels. */
const SIDE = 280
/** How far an arrow key leads the brush, in units of the plane. */
const STRIDE = 0.1

function handOf(drawing: PlaneDrawing, square: SquareOptions): PadHand {
  const spotOf = ({ x, y }: PadTouch): readonly [number, number] =>
    fromSquare([x * square.side, y * square.side], square)
  return {
    begin: (touch) => drawing.begin(spotOf(touch)),
    extend: (touches) => touches.forEach((touch) => drawing.extend(spotOf(touch))),
    end: () => undefined,
    lead: (right, down) => drawing.moveCursor(STRIDE * right, -STRIDE * down),
    space: () => drawing.press(),
  }
}

export function PlanePad({ drawing }: { readonly drawing: PlaneDrawing }) {
  const { t } = useMessages()
  const pixelRatio = usePixelRatio()
  const side = Math.round(SIDE * pixelRatio)
  const { classes: named, chosen } = useStore(drawing.classes.store)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { values, classIds, cursor, radius } = drawing
      const square = { side, pixelRatio }
      const real = { shape: [2], count: values.length / 2, values }
      const indices = new Map(named.map(({ id }, index) => [id, index]))
      const labels = classIds.map((id) => indices.get(id) ?? 0)
      if (named.length === 0) drawScatter(ctx, { real, generated: null }, theme, square)
      else drawClasses(ctx, real, { labels, filled: indices.get(chosen) ?? null }, square)
      if (!cursor) return
      ctx.strokeStyle = (named.length === 0 ? theme : DARK_THEME).latent
      ctx.lineWidth = 2 * pixelRatio
      ctx.beginPath()
      const reach = (radius / PLANE_LIMIT / 2) * planeBox(square).side
      ctx.arc(...toSquare(cursor[0], cursor[1], square), reach, 0, 2 * Math.PI)
      ctx.stroke()
    },
    [drawing, side, pixelRatio, named, chosen],
  )
  return (
    <div className={classes.padColumn}>
      <DrawingPad
        name={t('own.plane.pad')}
        hint={t('own.plane.hint')}
        hand={handOf(drawing, { side, pixelRatio })}
      >
        <Painting
          width={side}
          height={side}
          subscribe={drawing.subscribe}
          label={() => t('own.count', { kind: 'points', count: drawing.count })}
          {...{ pixelRatio, paint }}
        />
      </DrawingPad>
    </div>
  )
}
