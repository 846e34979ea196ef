/** What the reader drew, kept outside React: it grows with every move of the hand, and outlives the pad's being left. */
import { clamp } from '../lib/numbers.ts'
import { Notifier } from '../state/notifier.ts'
import type { PadTool, Place, Stroke } from '../render/sketch.ts'
import type { PadTouch } from '../ui/DrawingPad.tsx'
import type { BrushSize } from '../ui/PadTools.tsx'

/** Width of the brush, in widths of the pad. */
export const PEN_WIDTHS: Readonly<Record<BrushSize, number>> = {
  small: 12 / 280,
  medium: 24 / 280,
  large: 40 / 280,
}
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
  #tool: PadTool = 'brush'
  #size: BrushSize = 'medium'
  #image: Uint8Array<ArrayBuffer> | null | undefined = null
  readonly #notifier = new Notifier()
  readonly #imageOf: (strokes: readonly Stroke[]) => Uint8Array<ArrayBuffer> | null

  /** @param imageOf makes bytes `[28, 28]` of strokes; `null` where no ink is. */
  constructor(imageOf: (strokes: readonly Stroke[]) => Uint8Array<ArrayBuffer> | null) {
    this.#imageOf = imageOf
  }

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

  /** What the hand holds. */
  get tool(): PadTool {
    return this.#tool
  }

  get size(): BrushSize {
    return this.#size
  }

  /** The drawing as an image, bytes `[28, 28]`: the same object until it changes; `null` where no ink is. */
  get image(): Uint8Array<ArrayBuffer> | null {
    if (this.#image === undefined) this.#image = this.#ready ?? this.#imageOf(this.#strokes)
    return this.#image
  }

  /** Tells of every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Takes another tool, or another width, in hand. */
  hold(tool: PadTool, size: BrushSize): void {
    this.end()
    this.#tool = tool
    this.#size = size
    this.#notifier.notify()
  }

  /** Begins a stroke. A ready-made image gives way to it. */
  begin({ x, y, press }: PadTouch): void {
    this.#isUnderWay = true
    const points = [{ x, y, width: PEN_WIDTHS[this.#size] * press }]
    this.#show([...this.#strokes, { tool: this.#tool, points }])
  }

  /** Goes on with the stroke under way. */
  extend(touches: readonly PadTouch[]): void {
    const stroke = this.#strokes.at(-1)
    if (!this.#isUnderWay || !stroke) return
    const longer = [...stroke.points]
    for (const { x, y, press } of touches) {
      const last = longer.at(-1) as Place
      if (Math.hypot(x - last.x, y - last.y) >= LEAST_MOVE)
        longer.push({ x, y, width: PEN_WIDTHS[this.#size] * press })
    }
    if (longer.length > stroke.points.length)
      this.#show([...this.#strokes.slice(0, -1), { ...stroke, points: longer }])
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
    if (from.isDown) this.extend([{ ...this.#pen, press: 1 }])
    else this.#notifier.notify()
  }

  /** Puts the keyboard's pen down, or lifts it. */
  togglePen(): void {
    if (this.#pen?.isDown) return this.end()
    this.#pen = { ...(this.#pen ?? MIDDLE), isDown: true }
    this.begin({ ...this.#pen, press: 1 })
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

  /** Takes strokes that were drawn before, to go on with them. */
  goOn(strokes: readonly Stroke[]): void {
    this.end()
    this.#show(strokes)
  }

  #show(strokes: readonly Stroke[], ready: Uint8Array<ArrayBuffer> | null = null): void {
    this.#strokes = strokes
    this.#ready = ready
    this.#image = undefined
    this.#notifier.notify()
  }
}
