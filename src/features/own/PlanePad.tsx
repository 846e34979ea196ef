/** The plane to draw in, with a mouse, a pen or a finger, and with the arrow keys and Space. */
import { useCallback, useId } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawScatter, fromSquare, planeBox, PLANE_LIMIT, toSquare } from '../../render/plane.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './own.module.css'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { PaintTheme } from '../../render/theme.ts'
import type { PlaneDrawing, PlaneTool } from './planeDrawing.ts'

/** CSS pixels. */
const SIDE = 280
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
/** How far an arrow key leads the brush, in units of the plane. */
const STRIDE = 0.1

interface Props {
  readonly drawing: PlaneDrawing
  readonly tool: PlaneTool
  /** In units of the plane. */
  readonly radius: number
}

/** What the pad does with a pointer and with keys. */
function handlersOf({ drawing, tool, radius }: Props, scale: number) {
  const spotOf = (
    { clientX, clientY }: MouseEvent,
    element: Element,
  ): readonly [number, number] => {
    const box = element.getBoundingClientRect()
    const options = { side: SIDE * scale, pixelRatio: scale }
    return fromSquare([(clientX - box.left) * scale, (clientY - box.top) * scale], options)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.isPrimary || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drawing.begin(spotOf(event.nativeEvent, event.currentTarget), tool, radius)
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const { nativeEvent, currentTarget } = event
      const all = 'getCoalescedEvents' in nativeEvent ? nativeEvent.getCoalescedEvents() : []
      for (const one of all.length > 0 ? all : [nativeEvent])
        drawing.extend(spotOf(one, currentTarget), tool, radius)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const direction = ARROWS[event.key]
      if (!direction && event.key !== ' ') return
      event.preventDefault()
      const stride = event.shiftKey ? 4 * STRIDE : STRIDE
      if (direction) drawing.moveCursor(stride * direction[0], stride * direction[1])
      else drawing.press(tool, radius)
    },
  }
}

export function PlanePad(props: Props) {
  const { drawing, radius } = props
  const { t } = useMessages()
  const hint = useId()
  const pixelRatio = usePixelRatio()
  const side = Math.round(SIDE * pixelRatio)
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { values, cursor } = drawing
      const options = { side, pixelRatio }
      const real = { shape: [2], count: values.length / 2, values }
      drawScatter(ctx, { real, generated: null }, theme, options)
      if (!cursor) return
      ctx.strokeStyle = theme.latent
      ctx.lineWidth = 2 * pixelRatio
      ctx.beginPath()
      const reach = (radius / PLANE_LIMIT / 2) * planeBox(options).side
      ctx.arc(...toSquare(cursor[0], cursor[1], options), reach, 0, 2 * Math.PI)
      ctx.stroke()
    },
    [drawing, radius, side, pixelRatio],
  )
  return (
    <div className={classes.padColumn}>
      <div
        className={classes.pad}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is drawn on with keys
        tabIndex={0}
        aria-label={t('own.plane.pad')}
        aria-describedby={hint}
        {...handlersOf(props, pixelRatio)}
      >
        <Painting
          width={side}
          height={side}
          subscribe={drawing.subscribe}
          label={() => t('own.count', { kind: 'points', count: drawing.count })}
          {...{ pixelRatio, paint }}
        />
      </div>
      <p id={hint} className={classes.hint}>
        {t('own.plane.hint')}
      </p>
    </div>
  )
}
