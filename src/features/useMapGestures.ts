/**
 * Hands on a map: one moves the crosshair or pans, two zoom and pan, Shift and drag pans, the wheel zooms; and the
 * keyboard.
 */
import { useEffect, useRef } from 'react'
import { dragged, following, placeUnder, zoomed } from './mapView.ts'
import { WHOLE } from '../render/planeSquare.ts'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { MapView, Place } from '../render/latentMap.ts'

interface Options {
  /** Where the crosshair is, and what moves it. */
  readonly at: Place
  readonly move: (place: Place) => void
  /** True when a hand that drags pans, and one that presses alone moves the crosshair. */
  readonly pans?: boolean
  readonly view: MapView
  readonly setView: (change: (view: MapView) => MapView) => void
  /** Cells along one side of the picture: an arrow key moves by one. */
  readonly cells: number
  /** Hears of a place that was clicked or tapped, or at which Enter was pressed. */
  readonly onPick: (place: Place) => void
}

/** How much one press of a button or key magnifies. */
export const ZOOM_STEP = 2
const WHEEL_SPEED = 0.002
/** A browser tells of a pinch on a touchpad as of a wheel with Ctrl, in smaller steps. */
const PINCH_SPEED = 0.01
/** Steps with Shift are so much finer. */
const FINER = 5
/** A press that moves farther, in CSS pixels, is no click. */
const STILL = 4

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
}

/** Where on an element something happens: shares from the left and from below. */
export function pointOn(element: Element, { clientX, clientY }: PointerEvent | WheelEvent): Place {
  const { left, bottom, width, height } = element.getBoundingClientRect()
  return [(clientX - left) / width, (bottom - clientY) / height]
}

/** The middle of all hands, and how far apart the first two are; 0 for a single one. */
function gripOf(hands: ReadonlyMap<number, Place>): { middle: Place; spread: number } {
  const [first = [0, 0], second] = hands.values()
  if (!second) return { middle: first, spread: 0 }
  return {
    middle: [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2],
    spread: Math.hypot(first[0] - second[0], first[1] - second[1]),
  }
}

function useHands({ view, setView, move, onPick, pans = false }: Options) {
  const hands = useRef(new Map<number, Place>())
  const press = useRef({ isPan: false, isStill: true, x: 0, y: 0 })

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button === 2) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = pointOn(event.currentTarget, event)
    hands.current.set(event.pointerId, point)
    const isGrip = event.shiftKey || event.button === 1 || hands.current.size > 1
    press.current = {
      isPan: pans || isGrip,
      isStill: !isGrip,
      x: event.clientX,
      y: event.clientY,
    }
    if (!isGrip) move(placeUnder(view, point))
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (!hands.current.has(event.pointerId)) return
    const { isPan, x, y } = press.current
    if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) press.current.isStill = false
    const before = gripOf(hands.current)
    const point = pointOn(event.currentTarget, event)
    hands.current.set(event.pointerId, point)
    const after = gripOf(hands.current)
    const factor = before.spread > 0 && after.spread > 0 ? after.spread / before.spread : 1
    if (isPan) setView((now) => dragged(now, before.middle, after.middle, factor))
    else if (!press.current.isStill) move(placeUnder(view, point))
  }
  const onPointerUp = (event: PointerEvent): void => {
    if (!hands.current.delete(event.pointerId)) return
    if (press.current.isStill) onPick(placeUnder(view, pointOn(event.currentTarget, event)))
  }
  const onPointerCancel = (event: PointerEvent): void => void hands.current.delete(event.pointerId)
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }
}

function keysOf({ view, setView, at, move, cells, onPick }: Options) {
  const go = (place: Place): void => {
    move(place)
    setView((now) => following(now, place))
  }
  const zoom = (factor: number) => () => setView((now) => zoomed(now, factor, at))
  const keys: Readonly<Record<string, () => void>> = {
    '+': zoom(ZOOM_STEP),
    '=': zoom(ZOOM_STEP),
    '-': zoom(1 / ZOOM_STEP),
    '0': () => setView(() => WHOLE),
    Home: () => go([0.5, 0.5]),
    Enter: () => onPick(at),
  }
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    const stride = view.side / cells / (event.shiftKey ? FINER : 1)
    const act = direction
      ? () => go([at[0] + stride * direction[0], at[1] + stride * direction[1]])
      : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
}

/** What a map element hears. The wheel zooms once the map has the focus, so that the page can be scrolled past it. */
export function useMapGestures(options: Options) {
  const { setView, view } = options
  const isWhole = view.side === 1
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const onWheel = (event: WheelEvent): void => {
      const isOurs = event.ctrlKey || document.activeElement === element
      if (!isOurs || (isWhole && event.deltaY > 0)) return
      event.preventDefault()
      const speed = event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED
      const point = pointOn(element, event)
      setView((now) => dragged(now, point, point, Math.exp(-speed * event.deltaY)))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [setView, isWhole])
  return { ref, onKeyDown: keysOf(options), ...useHands(options) }
}
