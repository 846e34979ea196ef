/** A square to draw on: with a mouse, a pen or a finger, and with the arrow keys, Space and Enter. */
import { useId } from 'react'
import { clamp } from '../lib/numbers.ts'
import classes from './DrawingPad.module.css'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'

/** Where a pointer touches the pad; from its left edge to its right, and from its top to its bottom, is 1. */
export interface PadTouch {
  readonly x: number
  readonly y: number
  /** How much wider a line is there than the brush: above 1 under a pen that is pressed hard. */
  readonly press: number
}

/** What is done with what a reader does on the pad. */
export interface PadHand {
  readonly begin: (touch: PadTouch) => void
  readonly extend: (touches: readonly PadTouch[]) => void
  /** The pointer has left, or the pad has lost the keyboard. */
  readonly end: () => void
  /** An arrow key: steps to the right and downwards. */
  readonly lead: (right: number, down: number) => void
  readonly space: (isRepeated: boolean) => void
  readonly enter?: () => void
}

interface Props {
  readonly name: string
  /** How it is drawn on, in words. */
  readonly hint: string
  readonly hand: PadHand
  /** The picture, as large as the pad; and what lies over it. */
  readonly children: ReactNode
}

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** Steps at once while Shift is held. */
const STRIDE = 4

type Touch = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pointerType' | 'pressure'>

/** A pen draws wider the harder it is pressed; a mouse always says one half. */
const touchOf = ({ clientX, clientY, pointerType, pressure }: Touch, box: DOMRect): PadTouch => ({
  x: clamp((clientX - box.left) / box.width, 0, 1),
  y: clamp((clientY - box.top) / box.height, 0, 1),
  press: pointerType === 'pen' ? 0.6 + 0.8 * pressure : 1,
})

/** Every place the pointer was at since the last event, where the browser tells. */
function touchesOf({ nativeEvent }: PointerEvent): readonly Touch[] {
  const all = 'getCoalescedEvents' in nativeEvent ? nativeEvent.getCoalescedEvents() : []
  return all.length > 0 ? all : [nativeEvent]
}

function handlersOf({ begin, extend, end, lead, space, enter }: PadHand) {
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.isPrimary || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      begin(touchOf(event.nativeEvent, event.currentTarget.getBoundingClientRect()))
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const box = event.currentTarget.getBoundingClientRect()
      extend(touchesOf(event).map((touch) => touchOf(touch, box)))
    },
    onLostPointerCapture: end,
    onBlur: end,
    onKeyDown: (event: KeyboardEvent) => {
      const direction = ARROWS[event.key]
      const stride = event.shiftKey ? STRIDE : 1
      if (direction) lead(stride * direction[0], stride * direction[1])
      else if (event.key === ' ') space(event.repeat)
      else if (event.key === 'Enter' && enter) enter()
      else return
      event.preventDefault()
    },
  }
}

export function DrawingPad({ name, hint, hand, children }: Props) {
  const id = useId()
  return (
    <div>
      <div
        className={classes.pad}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is drawn on with keys
        tabIndex={0}
        aria-label={name}
        aria-describedby={id}
        {...handlersOf(hand)}
      >
        {children}
      </div>
      <p id={id} className={classes.hint}>
        {hint}
      </p>
    </div>
  )
}
