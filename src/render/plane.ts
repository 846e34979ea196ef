/** Points in the plane on a square canvas, equal scales on both axes; the numerals stand beside the plane, not in it. */
import { clamp } from '../lib/numbers.ts'
import { classColour } from './classColours.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'

/** The square shows [-PLANE_LIMIT, PLANE_LIMIT] on both axes: plane data are scaled to unit variance. */
export const PLANE_LIMIT = 2.75

export interface ScatterData {
  readonly real: Examples | null
  readonly generated: Examples | null
}

export interface SquareOptions {
  /** Side of the square in device pixels. */
  readonly side: number
  /** Device pixels per CSS pixel: lines and dots keep their size on dense screens. */
  readonly pixelRatio: number
}

/** In CSS pixels: room for a whole dot at the edge, and for numerals to the left and below. */
const MARGIN = 4
const GUTTER = 24
/** Side in CSS pixels from which on there is room for numerals. */
const NUMBERED = 140
/** Between a numeral and the plane, in CSS pixels: more than a marked point reaches over the edge. */
const PAD = 9
/** Length in CSS pixels of the line that stands for a point beyond the edge. */
const BEYOND = 7
/** Radius in CSS pixels of a marked point with its ring. */
const MARKED = 8.5

type Spot = [left: number, top: number]

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
  return [left + ((x / PLANE_LIMIT + 1) / 2) * side, top + ((1 - y / PLANE_LIMIT) / 2) * side]
}

/** The point of the plane that lies at a place of a square: the inverse of {@link toSquare}, held within the plane. */
export function fromSquare(
  [across, down]: readonly [number, number],
  options: SquareOptions,
): readonly [x: number, y: number] {
  const { left, top, side } = planeBox(options)
  const x = PLANE_LIMIT * ((2 * (across - left)) / side - 1)
  const y = PLANE_LIMIT * (1 - (2 * (down - top)) / side)
  return [clamp(x, -PLANE_LIMIT, PLANE_LIMIT), clamp(y, -PLANE_LIMIT, PLANE_LIMIT)]
}

/** The place within the plane that is nearest to one beyond its edge. */
function held([left, top]: Spot, options: SquareOptions): Spot {
  const box = planeBox(options)
  return [clamp(left, box.left, box.left + box.side), clamp(top, box.top, box.top + box.side)]
}

/** Draws one point on a square too small for numerals: the ground, the two axes, a dot. */
export function drawPointIcon(
  ctx: Brush,
  point: readonly [number, number],
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { side, pixelRatio } = options
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  ctx.strokeStyle = theme.line
  ctx.lineWidth = pixelRatio
  strokeLine(ctx, [side / 2, 0], [side / 2, side])
  strokeLine(ctx, [0, side / 2], [side, side / 2])
  const [left, top] = held(toSquare(point[0], point[1], options), options)
  ctx.fillStyle = theme.generated
  ctx.beginPath()
  ctx.arc(left, top, 3 * pixelRatio, 0, 2 * Math.PI)
  ctx.fill()
}

/** Draws the ground, a line at every unit, and where there is room its numeral beside the plane. */
function drawPlane(ctx: Brush, options: SquareOptions, theme: PaintTheme): void {
  const { side, pixelRatio } = options
  const box = planeBox(options)
  const [right, bottom] = [box.left + box.side, box.top + box.side]
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  ctx.strokeStyle = theme.line
  ctx.fillStyle = theme.muted
  ctx.font = `${11 * pixelRatio}px sans-serif`
  for (const unit of [-2, -1, 0, 1, 2]) {
    const [left, top] = toSquare(unit, unit, options)
    ctx.lineWidth = (unit === 0 ? 2 : 1) * pixelRatio
    strokeLine(ctx, [left, box.top], [left, bottom])
    strokeLine(ctx, [box.left, top], [right, top])
    if (box.isNumbered) drawNumeral(ctx, unit, [left, top], options)
  }
}

/** Writes a unit to the left of the plane at the height of `top`, and below it under `left`. */
function drawNumeral(ctx: Brush, unit: number, [left, top]: Spot, options: SquareOptions): void {
  const box = planeBox(options)
  const pad = PAD * options.pixelRatio
  const numeral = String(unit).replace('-', '−')
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.fillText(numeral, box.left - pad, top)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  ctx.fillText(numeral, left, box.top + box.side + pad)
}

/**
 * Draws real points as teal rings and generated ones as violet dots, so that they differ in more than colour. One beyond
 * the edge of the plane is a short line at the edge that points to it.
 */
export function drawScatter(
  ctx: Brush,
  data: ScatterData,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawPlane(ctx, options, theme)
  if (data.real) drawRings(ctx, data.real, theme.real, options)
  if (data.generated) drawDots(ctx, data.generated, theme.generated, options)
}

/**
 * Draws points in the colours of their classes, on the dark ground that these stand out from in either look. Those of one
 * class can be filled, so that it is told from the others by more than its colour.
 */
export function drawClasses(
  ctx: Brush,
  { values, shape }: Pick<Examples, 'values' | 'shape'>,
  { labels, filled }: { readonly labels: ArrayLike<number>; readonly filled: number | null },
  options: SquareOptions,
): void {
  drawPlane(ctx, options, DARK_THEME)
  const rows = new Map<number, number[]>()
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number
    const found = rows.get(label)
    if (found) found.push(row)
    else rows.set(label, [row])
  }
  for (const [label, some] of rows) {
    const part = Float32Array.from(
      some.flatMap((row) => [values[2 * row] ?? 0, values[2 * row + 1] ?? 0]),
    )
    const draw = label === filled ? drawDots : drawRings
    draw(ctx, { shape, count: some.length, values: part }, classColour(label), options)
  }
}

/** Draws each original as a ring, its reconstruction as a dot, and a line between the two. */
export function drawPairs(
  ctx: Brush,
  originals: Examples,
  samples: Examples,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  drawPlane(ctx, options, theme)
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = options.pixelRatio
  const ends = spotsOf(samples, options)
  spotsOf(originals, options).forEach((start, index) => {
    const end = ends[index]
    if (end) strokeLine(ctx, held(start, options), held(end, options))
  })
  drawRings(ctx, originals, theme.real, options)
  drawDots(ctx, samples, theme.generated, options)
}

/** Draws one point large, ringed in the colour of the latent space that it comes from. */
export function drawMarkedPoint(
  ctx: Brush,
  point: readonly [number, number],
  theme: PaintTheme,
  options: SquareOptions,
): void {
  const { side, pixelRatio } = options
  const reach = MARKED * pixelRatio
  const [left, top] = held(toSquare(point[0], point[1], options), options)
  ctx.fillStyle = theme.generated
  ctx.strokeStyle = theme.latent
  ctx.lineWidth = 3 * pixelRatio
  ctx.beginPath()
  ctx.arc(
    clamp(left, reach, side - reach),
    clamp(top, reach, side - reach),
    7 * pixelRatio,
    0,
    2 * Math.PI,
  )
  ctx.fill()
  ctx.stroke()
}

const spotsOf = ({ values, count }: Examples, options: SquareOptions): Spot[] =>
  Array.from({ length: count }, (_, index) =>
    toSquare(values[2 * index] ?? 0, values[2 * index + 1] ?? 0, options),
  )

function drawDots(ctx: Brush, examples: Examples, colour: string, options: SquareOptions): void {
  ctx.fillStyle = colour
  drawPoints(ctx, examples, colour, options, (left, top) => {
    ctx.beginPath()
    ctx.arc(left, top, 2.5 * options.pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  })
}

function drawRings(ctx: Brush, examples: Examples, colour: string, options: SquareOptions): void {
  drawPoints(ctx, examples, colour, options, (left, top) => {
    ctx.beginPath()
    ctx.arc(left, top, 2.75 * options.pixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  })
}

/** Draws each point by `draw` where it lies in the plane, and as a line at the edge where it lies beyond. */
function drawPoints(
  ctx: Brush,
  examples: Examples,
  colour: string,
  options: SquareOptions,
  draw: (left: number, top: number) => void,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.25 * options.pixelRatio
  for (const spot of spotsOf(examples, options)) {
    const edge = held(spot, options)
    const [across, down] = [spot[0] - edge[0], spot[1] - edge[1]]
    const distance = Math.hypot(across, down)
    if (distance === 0) draw(...spot)
    else {
      const part = (BEYOND * options.pixelRatio) / distance
      strokeLine(ctx, [edge[0] - part * across, edge[1] - part * down], edge)
    }
  }
}

function strokeLine(
  ctx: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}
