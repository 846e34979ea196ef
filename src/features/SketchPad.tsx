/** The pad that a picture is drawn on, with what it is drawn with. */
import { useCallback, useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/useMessages.ts'
import { wholeScale } from '../render/canvas.ts'
import { drawExamples } from '../render/pictures.ts'
import { drawSketch } from '../render/sketch.ts'
import { DrawingPad } from '../ui/DrawingPad.tsx'
import { PadTools } from '../ui/PadTools.tsx'
import { Painting } from '../ui/Painting.tsx'
import { usePixelRatio } from '../ui/usePixelRatio.ts'
import classes from './SketchPad.module.css'
import type { PaintTheme } from '../render/theme.ts'
import type { PadHand } from '../ui/DrawingPad.tsx'
import type { Drawing } from './drawing.ts'

/** CSS pixels. */
const SIDE = 280
/** How far an arrow key leads the pen, in widths of the pad. */
const STRIDE = 0.025

interface Props {
  readonly drawing: Drawing
  /** Said in the empty pad: what it is for. */
  readonly invitation: string
  readonly hint: string
  readonly onEnter?: () => void
}

const handOf = (drawing: Drawing, onEnter: (() => void) | undefined): PadHand => ({
  begin: (touch) => {
    drawing.dropPen()
    drawing.begin(touch)
  },
  extend: (touches) => drawing.extend(touches),
  end: () => drawing.end(),
  lead: (right, down) => drawing.movePen(STRIDE * right, STRIDE * down),
  space: (isRepeated) => {
    if (!isRepeated) drawing.togglePen()
  },
  ...(onEnter && { enter: onEnter }),
})

export function SketchPad({ drawing, invitation, hint, onEnter }: Props) {
  const { t } = useMessages()
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
    drawing.ready ? t('draw.pad.ready') : t('pad.strokes', { count: drawing.strokes.length })
  return (
    <div className={classes.sketch}>
      <DrawingPad name={t('pad.name')} hint={hint} hand={handOf(drawing, onEnter)}>
        <Painting
          width={side}
          height={side}
          subscribe={drawing.subscribe}
          {...{ pixelRatio, label, paint }}
        />
        <Invitation drawing={drawing} words={invitation} />
      </DrawingPad>
      <PenState drawing={drawing} />
      <Tools drawing={drawing} />
    </div>
  )
}

function Tools({ drawing }: { readonly drawing: Drawing }) {
  const isEmpty = useSyncExternalStore(drawing.subscribe, () => drawing.isEmpty)
  const tool = useSyncExternalStore(drawing.subscribe, () => drawing.tool)
  const size = useSyncExternalStore(drawing.subscribe, () => drawing.size)
  return (
    <PadTools
      {...{ tool, size }}
      onHold={(nextTool, nextSize) => drawing.hold(nextTool, nextSize)}
      canUndo={!isEmpty}
      canClear={!isEmpty}
      onUndo={() => drawing.undo()}
      onClear={() => drawing.clear()}
    />
  )
}

function Invitation({ drawing, words }: { readonly drawing: Drawing; readonly words: string }) {
  const isUntouched = useSyncExternalStore(
    drawing.subscribe,
    () => drawing.isEmpty && drawing.pen === null,
  )
  return isUntouched && <span className={classes.invitation}>{words}</span>
}

/** Says what the keyboard's pen does. */
function PenState({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useMessages()
  const state = useSyncExternalStore(drawing.subscribe, () =>
    drawing.pen ? (drawing.pen.isDown ? 'down' : 'up') : null,
  )
  return (
    <p className={classes.state} role="status">
      {state && t(`pad.pen.${state}`)}
    </p>
  )
}
