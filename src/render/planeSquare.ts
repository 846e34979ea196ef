/** Where the plane lies on a square canvas, equal scales on both axes, and which part of it is seen there. */
import { clamp } from '../lib/numbers.ts'
import type { MapView } from './latentMap.ts'

/** The square shows [-PLANE_LIMIT, PLANE_LIMIT] on both axes: plane data are scaled to unit variance. */
export const PLANE_LIMIT = 2.75

/** The whole plane. */
export const WHOLE: MapView = { left: 0, bottom: 0, side: 1 }

export interface SquareOptions {
  /** Side of the square in device pixels. */
  readonly side: number
  /** The part of the plane that is looked at; the whole of it when absent. */
  readonly view?: MapView
  /** Device pixels per CSS pixel: lines and dots keep their size on dense screens. */
  readonly pixelRatio: number
}

/** In CSS pixels: room for a whole dot at the edge, and for numerals to the left and below. */
const MARGIN = 4
const GUTTER = 24
/** Side in CSS pixels from which on there is room for numerals. */
const NUMBERED = 140

export type Spot = [left: number, top: number]

/** Where the plane itself lies on a square, in device pixels. */
export interface PlaneBox {
  readonly left: number
  readonly top: number
  readonly side: number
  /** True when there is room for numerals to the left and below. */
  readonly isNumbered: boolean
}

/** Leaves a margin around the plane, and on a square that is large enough a gutter for its numerals. */
export function planeBox({ side, pixelRatio }: SquareOptions): PlaneBox {
  const isNumbered = side >= NUMBERED * pixelRatio
  const margin = MARGIN * pixelRatio
  const left = isNumbered ? GUTTER * pixelRatio : margin
  return { left, top: margin, side: side - left - margin, isNumbered }
}

/** Where a point of the plane lies on a square, in device pixels; y grows downwards there. */
export function toSquare(x: number, y: number, options: SquareOptions): Spot {
  const { left, top, side } = planeBox(options)
  const { left: first, bottom, side: seen } = options.view ?? WHOLE
  const across = ((x / PLANE_LIMIT + 1) / 2 - first) / seen
  const up = ((y / PLANE_LIMIT + 1) / 2 - bottom) / seen
  return [left + across * side, top + (1 - up) * side]
}

/** The point of the plane that lies at a place of a square: the inverse of {@link toSquare}, held within the plane. */
export function fromSquare(
  [across, down]: readonly [number, number],
  options: SquareOptions,
): readonly [x: number, y: number] {
  const { left, top, side } = planeBox(options)
  const { left: first, bottom, side: seen } = options.view ?? WHOLE
  const x = PLANE_LIMIT * (2 * (first + (seen * (across - left)) / side) - 1)
  const y = PLANE_LIMIT * (2 * (bottom + seen * (1 - (down - top) / side)) - 1)
  return [clamp(x, -PLANE_LIMIT, PLANE_LIMIT), clamp(y, -PLANE_LIMIT, PLANE_LIMIT)]
}

/** The place within the plane that is nearest to one beyond its edge. */
export function held([left, top]: Spot, options: SquareOptions): Spot {
  const box = planeBox(options)
  return [clamp(left, box.left, box.left + box.side), clamp(top, box.top, box.top + box.side)]
}
