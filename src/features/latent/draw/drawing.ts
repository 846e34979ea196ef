/** What the reader drew, kept outside React: it grows with every move of the hand, and outlives the tab's being left. */
import { clamp } from '../../../lib/numbers.ts'
import { Notifier } from '../../../state/notifier.ts'
import { toMnist } from './mnist.ts'
import type { PenPoint, Place, Stroke } from '../../../render/sketch.ts'
import type { Lab } from '../../../state/lab.ts'

/** Width of the pen, in widths of the pad. */
export const PEN_WIDTH = 24 / 280
/** Shorter moves of the hand are left out. */
const LEAST_MOVE = 0.002
const MIDDLE: Place = { x: 0.5, y: 0.5 }

/** The pen that the keyboard leads. */
interface Pen extends Place {
  readonly isDown: boolean
}

/** One drawing: strokes, or a ready-made image in place of them. */
export class Drawing {
  #strokes: readonly Stroke[] = []
  #ready: Uint8Array<ArrayBuffer> | null = null
  #pen: Pen | null = null
  #isUnderWay = false
  #digit: Uint8Array<ArrayBuffer> | null | undefined = null
  #notifier = new Notifier()

  get strokes(): readonly Stroke[] {
    return this.#strokes
  }

  /** The ready-made image that was taken; `null` when it was drawn by hand. */
  get ready(): Uint8Array<ArrayBuffer> | null {
    return this.#ready
  }

  get pen(): Pen | null {
    return this.#pen
  }

  /** True while a stroke has not come to its end. */
  get isUnderWay(): boolean {
    return this.#isUnderWay
  }

  get isEmpty(): boolean {
    return this.#strokes.length === 0 && !this.#ready
  }

  /** The drawing as an image of MNIST, bytes `[28, 28]`: the same object until it changes; `null` when it is empty. */
  get digit(): Uint8Array<ArrayBuffer> | null {
    if (this.#digit === undefined) this.#digit = this.#ready ?? toMnist(this.#strokes)
    return this.#digit
  }

  /** Tells of every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Begins a stroke. A ready-made image gives way to it. */
  begin(point: PenPoint): void {
    this.#isUnderWay = true
    this.#show([...this.#strokes, [point]])
  }

  /** Goes on with the stroke under way. */
  extend(points: readonly PenPoint[]): void {
    const stroke = this.#strokes.at(-1)
    if (!this.#isUnderWay || !stroke) return
    const longer = [...stroke]
    for (const point of points) {
      const last = longer.at(-1) as PenPoint
      if (Math.hypot(point.x - last.x, point.y - last.y) >= LEAST_MOVE) longer.push(point)
    }
    if (longer.length > stroke.length) this.#show([...this.#strokes.slice(0, -1), longer])
  }

  /** Ends the stroke under way, and lifts the keyboard's pen. */
  end(): void {
    if (!this.#isUnderWay) return
    this.#isUnderWay = false
    if (this.#pen) this.#pen = { ...this.#pen, isDown: false }
    this.#notifier.notify()
  }

  /** Leads the keyboard's pen on; it draws while it is down. */
  movePen(dx: number, dy: number): void {
    const from = this.#pen ?? { ...MIDDLE, isDown: false }
    this.#pen = { ...from, x: clamp(from.x + dx, 0, 1), y: clamp(from.y + dy, 0, 1) }
    if (from.isDown) this.extend([{ ...this.#pen, width: PEN_WIDTH }])
    else this.#notifier.notify()
  }

  /** Puts the keyboard's pen down, or lifts it. */
  togglePen(): void {
    if (this.#pen?.isDown) return this.end()
    this.#pen = { ...(this.#pen ?? MIDDLE), isDown: true }
    this.begin({ x: this.#pen.x, y: this.#pen.y, width: PEN_WIDTH })
  }

  /** Puts the keyboard's pen away: a hand draws. */
  dropPen(): void {
    this.end()
    this.#pen = null
  }

  /** Takes back the last stroke, or the ready-made image. */
  undo(): void {
    this.end()
    this.#show(this.#strokes.slice(0, -1))
  }

  clear(): void {
    this.end()
    this.#show([])
  }

  /** Takes a ready-made image, bytes `[28, 28]`, in place of strokes. */
  take(image: Uint8Array<ArrayBuffer>): void {
    this.end()
    this.#show([], image)
  }

  #show(strokes: readonly Stroke[], ready: Uint8Array<ArrayBuffer> | null = null): void {
    this.#strokes = strokes
    this.#ready = ready
    this.#digit = undefined
    this.#notifier.notify()
  }
}

const drawings = new WeakMap<Lab, Drawing>()

/** The drawing of a page's lab. */
export function drawingOf(lab: Lab): Drawing {
  const drawing = drawings.get(lab) ?? new Drawing()
  drawings.set(lab, drawing)
  return drawing
}
