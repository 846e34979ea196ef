/** The pad: draws with a mouse, a pen or a finger, and with the arrow keys and Space. */
import { useCallback, useId, useSyncExternalStore } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { clamp } from '../../../lib/numbers.ts'
import { wholeScale } from '../../../render/canvas.ts'
import { drawExamples } from '../../../render/pictures.ts'
import { drawSketch } from '../../../render/sketch.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { usePixelRatio } from '../../../ui/usePixelRatio.ts'
import classes from './draw.module.css'
import { PEN_WIDTH } from './drawing.ts'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { PenPoint } from '../../../render/sketch.ts'
import type { PaintTheme } from '../../../render/theme.ts'
import type { Drawing } from './drawing.ts'

/** CSS pixels. */
const SIDE = 280
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How far an arrow key leads the pen, in widths of the pad; with Shift four times as far. */
const STRIDE = 0.025

type Touch = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pointerType' | 'pressure'>

/** Where a pointer touches an element. A pen draws wider the harder it is pressed; a mouse always says one half. */
function pointOf({ clientX, clientY, pointerType, pressure }: Touch, box: DOMRect): PenPoint {
  const press = pointerType === 'pen' ? 0.6 + 0.8 * pressure : 1
  return {
    x: clamp((clientX - box.left) / box.width, 0, 1),
    y: clamp((clientY - box.top) / box.height, 0, 1),
    width: PEN_WIDTH * press,
  }
}

/** Every place the pointer was at since the last event, where the browser tells. */
function touchesOf({ nativeEvent }: PointerEvent): readonly Touch[] {
  const all = 'getCoalescedEvents' in nativeEvent ? nativeEvent.getCoalescedEvents() : []
  return all.length > 0 ? all : [nativeEvent]
}

/** What the pad does with a pointer and with keys. */
function handlersOf(drawing: Drawing) {
  const end = (): void => drawing.end()
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.isPrimary || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drawing.dropPen()
      drawing.begin(pointOf(event.nativeEvent, event.currentTarget.getBoundingClientRect()))
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const box = event.currentTarget.getBoundingClientRect()
      drawing.extend(touchesOf(event).map((touch) => pointOf(touch, box)))
    },
    onLostPointerCapture: end,
    onBlur: end,
    onKeyDown: (event: KeyboardEvent) => {
      const direction = ARROWS[event.key]
      if (!direction && event.key !== ' ') return
      event.preventDefault()
      const stride = event.shiftKey ? 4 * STRIDE : STRIDE
      if (direction) drawing.movePen(stride * direction[0], stride * direction[1])
      else if (!event.repeat) drawing.togglePen()
    },
  }
}

export function DrawPad({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useMessages()
  const hint = useId()
  const pixelRatio = usePixelRatio()
  const scale = wholeScale({ width: 28, height: 28 }, { width: SIDE, height: SIDE }, pixelRatio)
  const side = 28 * scale
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { strokes, pen, ready } = drawing
      drawSketch(ctx, { strokes, pen }, theme, { side, pixelRatio })
      if (!ready) return
      drawExamples(ctx, { shape: [28, 28, 1], count: 1, values: ready }, { columns: 1, scale })
    },
    [drawing, side, scale, pixelRatio],
  )
  const label = (): string =>
    drawing.ready ? t('draw.pad.ready') : t('draw.pad.strokes', { count: drawing.strokes.length })
  return (
    <div>
      <div
        className={classes.pad}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is drawn on with keys
        tabIndex={0}
        aria-label={t('draw.pad')}
        aria-describedby={hint}
        {...handlersOf(drawing)}
      >
        <Painting
          width={side}
          height={side}
          subscribe={drawing.subscribe}
          {...{ pixelRatio, label, paint }}
        />
        <Invitation drawing={drawing} />
      </div>
      <p id={hint} className={classes.hint}>
        {t('draw.pad.hint')}
      </p>
      <PenState drawing={drawing} />
    </div>
  )
}

/** Says in the empty pad what it is for. */
function Invitation({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useMessages()
  const isUntouched = useSyncExternalStore(
    drawing.subscribe,
    () => drawing.isEmpty && drawing.pen === null,
  )
  return isUntouched && <span className={classes.invitation}>{t('draw.pad.empty')}</span>
}

/** Says what the keyboard's pen does. */
function PenState({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useMessages()
  const state = useSyncExternalStore(drawing.subscribe, () =>
    drawing.pen ? (drawing.pen.isDown ? 'down' : 'up') : null,
  )
  return (
    <p className={classes.hint} role="status">
      {state && t(`draw.pen.${state}`)}
    </p>
  )
}
