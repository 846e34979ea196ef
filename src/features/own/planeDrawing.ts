/** Points that the reader draws in the plane: sprayed by a brush, taken away by an eraser; every stroke can be undone. */
import { clamp } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { PLANE_LIMIT } from '../../render/plane.ts'
import { Notifier } from '../../state/notifier.ts'

export type PlaneTool = 'brush' | 'eraser'

/** Radius of the brush in units of the plane. */
export const BRUSHES = { small: 0.08, medium: 0.22, large: 0.5 } as const
export type BrushSize = keyof typeof BRUSHES

/** Points that one touch leaves, and moves shorter than this part of the radius leave none. */
const PER_TOUCH = 6
const STRIDE = 0.35
const MOST = 20_000

type Spot = readonly [x: number, y: number]

/** The drawing, kept outside React: it grows with every move of the hand. */
export class PlaneDrawing {
  readonly #rng = new Rng(5)
  readonly #notifier = new Notifier()
  #points: readonly Spot[] = []
  #past: (readonly Spot[])[] = []
  #last: Spot | null = null
  /** Where the keyboard's brush stands; `null` while a hand draws. */
  #cursor: Spot | null = null

  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  get count(): number {
    return this.#points.length
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get cursor(): Spot | null {
    return this.#cursor
  }

  /** x, y, x, y, ... */
  get values(): Float32Array<ArrayBuffer> {
    return Float32Array.from(this.#points.flat())
  }

  /** Begins a stroke, which one undo takes back. */
  begin(spot: Spot, tool: PlaneTool, radius: number): void {
    this.#past.push(this.#points)
    this.#last = null
    this.#cursor = null
    this.extend(spot, tool, radius)
  }

  /** Goes on with the stroke; moves that are short against the brush leave nothing. */
  extend(spot: Spot, tool: PlaneTool, radius: number): void {
    const [x, y] = spot
    if (this.#last && Math.hypot(x - this.#last[0], y - this.#last[1]) < radius * STRIDE) return
    this.#last = spot
    if (tool === 'brush') this.#spray(spot, radius)
    else this.#points = this.#points.filter(([px, py]) => Math.hypot(px - x, py - y) > radius)
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
  press(tool: PlaneTool, radius: number): void {
    const at = this.#cursor ?? [0, 0]
    this.begin(at, tool, radius)
    this.#cursor = at
    this.#notifier.notify()
  }

  undo(): void {
    this.#points = this.#past.pop() ?? []
    this.#notifier.notify()
  }

  clear(): void {
    if (this.#points.length > 0) this.#past.push(this.#points)
    this.#points = []
    this.#notifier.notify()
  }

  /** Points spread evenly over the disc of the brush, within the plane. */
  #spray([x, y]: Spot, radius: number): void {
    const room = Math.min(PER_TOUCH, MOST - this.#points.length)
    const added = Array.from({ length: room }, (): Spot => {
      const [angle, distance] = [2 * Math.PI * this.#rng.uniform(), Math.sqrt(this.#rng.uniform())]
      return [
        clamp(x + radius * distance * Math.cos(angle), -PLANE_LIMIT, PLANE_LIMIT),
        clamp(y + radius * distance * Math.sin(angle), -PLANE_LIMIT, PLANE_LIMIT),
      ]
    })
    this.#points = [...this.#points, ...added]
  }
}
