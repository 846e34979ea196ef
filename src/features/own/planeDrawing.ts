/** Points that the reader draws in the plane: sprayed by a brush, taken away by an eraser; every stroke can be undone. */
import { clamp } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { PLANE_LIMIT } from '../../render/planeSquare.ts'
import { Notifier } from '../../state/notifier.ts'
import { ClassNames } from './classNames.ts'
import type { PadTool } from '../../render/sketch.ts'
import type { Lab } from '../../state/lab.ts'
import type { BrushSize } from '../../ui/PadTools.tsx'

/** Radius of the brush in units of the plane. */
const BRUSHES: Readonly<Record<BrushSize, number>> = { small: 0.08, medium: 0.22, large: 0.5 }

/** Points that one touch leaves, and moves shorter than this part of the radius leave none. */
const PER_TOUCH = 6
const STRIDE = 0.35
const MOST = 20_000

type Spot = readonly [x: number, y: number]

interface Dot {
  readonly x: number
  readonly y: number
  /** Id of its class. */
  readonly of: number
}

/** The drawing, kept outside React: it grows with every move of the hand. */
export class PlaneDrawing {
  readonly #rng = new Rng(5)
  readonly #notifier = new Notifier()
  readonly classes = new ClassNames()
  #dots: readonly Dot[] = []
  #past: (readonly Dot[])[] = []
  #tool: PadTool = 'brush'
  #size: BrushSize = 'medium'
  #last: Spot | null = null
  /** Where the keyboard's brush stands; `null` while a hand draws. */
  #cursor: Spot | null = null

  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  get count(): number {
    return this.#dots.length
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get cursor(): Spot | null {
    return this.#cursor
  }

  /** x, y, x, y, ... */
  get values(): Float32Array<ArrayBuffer> {
    return Float32Array.from(this.#dots.flatMap(({ x, y }) => [x, y]))
  }

  /** Id of the class of each point. */
  get classIds(): readonly number[] {
    return this.#dots.map(({ of }) => of)
  }

  get tool(): PadTool {
    return this.#tool
  }

  get size(): BrushSize {
    return this.#size
  }

  /** In units of the plane. */
  get radius(): number {
    return BRUSHES[this.#size]
  }

  /** Takes another tool, or another width, in hand. */
  hold(tool: PadTool, size: BrushSize): void {
    this.#tool = tool
    this.#size = size
    this.#notifier.notify()
  }

  /** Begins a stroke, which one undo takes back. */
  begin(spot: Spot): void {
    this.#past.push(this.#dots)
    this.#last = null
    this.#cursor = null
    this.extend(spot)
  }

  /** Goes on with the stroke; moves that are short against the brush leave nothing. */
  extend(spot: Spot): void {
    const [x, y] = spot
    const { radius } = this
    if (this.#last && Math.hypot(x - this.#last[0], y - this.#last[1]) < radius * STRIDE) return
    this.#last = spot
    if (this.#tool === 'brush') this.#spray(spot, radius)
    else this.#dots = this.#dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) > radius)
    this.#notifier.notify()
  }

  /** Leads the keyboard's brush on. */
  moveCursor(dx: number, dy: number): void {
    const [x, y] = this.#cursor ?? [0, 0]
    const inside = (value: number): number => clamp(value, -PLANE_LIMIT, PLANE_LIMIT)
    this.#cursor = [inside(x + dx), inside(y + dy)]
    this.#notifier.notify()
  }

  /** Uses the keyboard's brush where it stands. */
  press(): void {
    const at = this.#cursor ?? [0, 0]
    this.begin(at)
    this.#cursor = at
    this.#notifier.notify()
  }

  undo(): void {
    this.#dots = this.#past.pop() ?? []
    this.classes.bringBack(this.classIds)
    this.#notifier.notify()
  }

  clear(): void {
    if (this.#dots.length > 0) this.#past.push(this.#dots)
    this.#dots = []
    this.#notifier.notify()
  }

  /** Points spread evenly over the disc of the brush, within the plane. */
  #spray([x, y]: Spot, radius: number): void {
    const room = Math.min(PER_TOUCH, MOST - this.#dots.length)
    const { chosen } = this.classes.store.getState()
    const added = Array.from({ length: room }, (): Dot => {
      const [angle, distance] = [2 * Math.PI * this.#rng.uniform(), Math.sqrt(this.#rng.uniform())]
      return {
        x: clamp(x + radius * distance * Math.cos(angle), -PLANE_LIMIT, PLANE_LIMIT),
        y: clamp(y + radius * distance * Math.sin(angle), -PLANE_LIMIT, PLANE_LIMIT),
        of: chosen,
      }
    })
    this.#dots = [...this.#dots, ...added]
  }
}

const drawings = new WeakMap<Lab, PlaneDrawing>()

/** The drawing of a page's lab: it is there again when the dialog was closed by a slip. */
export function planeDrawingOf(lab: Lab): PlaneDrawing {
  const drawing = drawings.get(lab) ?? new PlaneDrawing()
  drawings.set(lab, drawing)
  return drawing
}
