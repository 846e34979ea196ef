/** Drawing within the plane, where what is drawn may reach beyond. */
import { planeBox, toSquare } from '../planeSquare.ts'
import type { PlaneBox } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { Area } from '../frame.ts'

/** Lets `draw` draw, and cuts off what lies beyond the edge of the plane. */
export function onPlane(ctx: Brush, options: SquareOptions, draw: () => void): void {
  const { left, top, side } = planeBox(options)
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, top, side, side)
  ctx.clip()
  draw()
  ctx.restore()
}

/** Where a square of the plane lies, in device pixels. */
export function squareOf({ left, bottom, side }: PlaneBox, options: SquareOptions): Area {
  const [first, last] = [
    toSquare(left, bottom, options),
    toSquare(left + side, bottom + side, options),
  ]
  return { left: first[0], top: last[1], width: last[0] - first[0], height: first[1] - last[1] }
}

/** Goes along points of the plane, `[count, 2]`. */
export function tracePath(
  ctx: Brush,
  points: Iterable<readonly [number, number]>,
  options: SquareOptions,
): void {
  let isFirst = true
  ctx.beginPath()
  for (const [x, y] of points) {
    const spot = toSquare(x, y, options)
    if (isFirst) ctx.moveTo(...spot)
    else ctx.lineTo(...spot)
    isFirst = false
  }
}
