/** The picture itself, and the hands on it. */
import { useCallback, useId, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { clamp } from '../../lib/numbers.ts'
import { drawUnder } from '../../render/plane/marks.ts'
import { planeBox } from '../../render/planeSquare.ts'
import { Painting } from '../../ui/Painting.tsx'
import { placeUnder } from '../mapView.ts'
import { pointOn, useMapGestures } from '../useMapGestures.ts'
import { PlanePainter } from './paintPlane.ts'
import classes from './plane.module.css'
import { sheetOf, underAt } from './shown.ts'
import type { PointerEvent, ReactNode } from 'react'
import type { MapView, Place } from '../../render/latentMap.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { PlaneSquare, ShownPlane } from './shown.ts'

interface Props {
  readonly shown: ShownPlane
  readonly square: PlaneSquare
  /** What is explained, as shares of the whole plane; `null` while nothing is. */
  readonly at: Place | null
  readonly setAt: (at: Place | null) => void
  readonly setView: (change: (view: MapView) => MapView) => void
  /** What is written on the picture. */
  readonly children?: ReactNode
}

/** Steps of an arrow key from one edge of what is seen to the other. */
const STEPS = 40
const MIDDLE: Place = [0.5, 0.5]

export function PlaneBoard({ shown, square, at, setAt, setView, children }: Props) {
  const { t, number } = useMessages()
  const hint = useId()
  const [painter] = useState(() => new PlanePainter())
  const { answer, real, missed, onTheWay, share, layers, shows, moments } = shown
  const { side, pixelRatio, view } = square
  const { current, subscribe } = moments
  const named = layers.join()
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const sheet = current()?.sheet
      if (!sheet || sheet.view !== shows) return
      const picture = { answer, sheet, onTheWay, share, real, missed, layers }
      painter.paint(ctx, picture, theme, { side, pixelRatio, view })
    },
    // The layers are a new list each time, of the same names.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [painter, current, shows, answer, onTheWay, share, real, missed, named, side, pixelRatio, view],
  )
  const paintMarks = (ctx: CanvasRenderingContext2D, theme: PaintTheme): void => {
    ctx.clearRect(0, 0, side, side)
    if (at) drawUnder(ctx, underAt(shown, square, at), theme, square)
  }
  const words = (): string =>
    t(`samples.label.${shows}.points`, { step: number(current()?.step ?? 0) })
  const box = planeBox(square)
  const place = {
    left: box.left / pixelRatio,
    top: box.top / pixelRatio,
    width: box.side / pixelRatio,
    height: box.side / pixelRatio,
  }
  const size = { width: side, height: side, pixelRatio }
  return (
    <div className={classes.board}>
      <Painting {...size} label={words} paint={paint} subscribe={subscribe} />
      <span className={classes.marks} aria-hidden="true">
        <Painting {...size} label="" paint={paintMarks} />
      </span>
      <Hands {...{ at, setAt, view, setView, hint, place }} hasSheet={sheetOf(shown) !== null} />
      <div className={classes.written} style={place}>
        {children}
      </div>
      <span id={hint} hidden>
        {t('plane.hint')}
      </span>
    </div>
  )
}

interface HandsProps extends Pick<Props, 'at' | 'setAt' | 'setView'> {
  readonly view: MapView
  readonly hint: string
  readonly hasSheet: boolean
  /** Where the plane lies on the picture, in CSS pixels. */
  readonly place: React.CSSProperties
}

/** Lies over the plane, and hears what is done there. */
function Hands({ at, setAt, view, setView, hint, place, hasSheet }: HandsProps) {
  const { t } = useMessages()
  const moveTo = ([across, up]: Place): void => setAt([clamp(across, 0, 1), clamp(up, 0, 1)])
  const { ref, ...hears } = useMapGestures({
    at: at ?? MIDDLE,
    move: moveTo,
    pans: true,
    view,
    setView,
    cells: STEPS,
    onPick: moveTo,
  })
  const onPointerMove = (event: PointerEvent): void => {
    hears.onPointerMove(event)
    if (event.pointerType === 'mouse' && event.buttons === 0)
      setAt(placeUnder(view, pointOn(event.currentTarget, event)))
  }
  return (
    // An application takes its keys and pointers itself, which two rules do not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={ref}
      className={classes.hands}
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={hasSheet ? 0 : -1}
      aria-label={t('plane.label')}
      aria-describedby={hint}
      data-whole={view.side === 1}
      style={place}
      onContextMenu={(event) => event.preventDefault()}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setAt(null)}
      onBlur={() => setAt(null)}
      {...hears}
      onPointerMove={onPointerMove}
    />
  )
}
