/** Points in the plane on a square canvas, equal scales on both axes; the numerals stand beside the plane, not in it. */
import { clamp } from '../lib/numbers.ts'
import { classColour } from './classColours.ts'
import { held, planeBox, PLANE_LIMIT, toSquare, WHOLE } from './planeSquare.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { MapView } from './latentMap.ts'
import type { Spot, SquareOptions } from './planeSquare.ts'
import type { PaintTheme } from './theme.ts'

export interface ScatterData {
  readonly real: Examples | null
  readonly generated: Examples | null
}

/** Between a numeral and the plane, in CSS pixels: more than a marked point reaches over the edge. */
const PAD = 9
/** Length in CSS pixels of the line that stands for a point beyond the edge. */
const BEYOND = 7
/** Radius in CSS pixels of a marked point with its ring. */
const MARKED = 8.5

/** Between grid lines, in units, from the whole plane down; and how many there are in sight at most. */
const SPACINGS = [1, 0.5, 0.25, 0.1, 0.05]
const MOST_LINES = 6

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
  const { side } = options
  ctx.fillStyle = theme.panel
  ctx.fillRect(0, 0, side, side)
  drawUnits(ctx, options, theme)
}

/** Multiples of the widest spacing at which enough lines are in sight. */
function unitsWithin(view: MapView): readonly number[] {
  const spacing = SPACINGS.findLast((one) => (2 * PLANE_LIMIT * view.side) / one <= MOST_LINES) ?? 1
  const most = Math.floor(PLANE_LIMIT / spacing)
  return Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * spacing)
}

/** Draws a line at every unit, or more finely where a part of the plane is looked at, and numerals beside the plane. */
export function drawUnits(ctx: Brush, options: SquareOptions, theme: PaintTheme): void {
  const { pixelRatio, view = WHOLE } = options
  const box = planeBox(options)
  const [right, bottom] = [box.left + box.side, box.top + box.side]
  const isSeen = (at: number, from: number): boolean => at >= from && at <= from + box.side
  ctx.strokeStyle = theme.line
  ctx.fillStyle = theme.muted
  ctx.font = `${11 * pixelRatio}px sans-serif`
  for (const unit of unitsWithin(view)) {
    const [left, top] = toSquare(unit, unit, options)
    ctx.lineWidth = (unit === 0 ? 2 : 1) * pixelRatio
    const numeral = String(Number(unit.toFixed(2))).replace('-', '−')
    const pad = PAD * pixelRatio
    if (isSeen(top, box.top)) {
      strokeLine(ctx, [box.left, top], [right, top])
      ctx.textAlign = 'right'
      ctx.textBaseline = 'middle'
      if (box.isNumbered) ctx.fillText(numeral, box.left - pad, top)
    }
    if (isSeen(left, box.left)) {
      strokeLine(ctx, [left, box.top], [left, bottom])
      ctx.textAlign = 'center'
      ctx.textBaseline = 'top'
      if (box.isNumbered) ctx.fillText(numeral, left, bottom + pad)
    }
  }
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
  drawErrors(ctx, originals, samples, theme, options)
  drawRings(ctx, originals, theme.real, options)
  drawDots(ctx, samples, theme.generated, options)
}

/** Draws a line from each original to its reconstruction. */
export function drawErrors(
  ctx: Brush,
  originals: Examples,
  samples: Examples,
  theme: PaintTheme,
  options: SquareOptions,
): void {
  ctx.strokeStyle = theme.muted
  ctx.lineWidth = options.pixelRatio
  const ends = spotsOf(samples, options)
  spotsOf(originals, options).forEach((start, index) => {
    const end = ends[index]
    if (end) strokeLine(ctx, held(start, options), held(end, options))
  })
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

/** Draws points as dots. */
export function drawDots(
  ctx: Brush,
  examples: Examples,
  colour: string,
  options: SquareOptions,
): void {
  ctx.fillStyle = colour
  drawPoints(ctx, examples, colour, options, (left, top) => {
    ctx.beginPath()
    ctx.arc(left, top, 2.5 * options.pixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  })
}

/** Draws points as rings. */
export function drawRings(
  ctx: Brush,
  examples: Examples,
  colour: string,
  options: SquareOptions,
): void {
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
    // Of a part of the plane most points lie beyond, and their lines would hide it.
    else if ((options.view?.side ?? 1) === 1) {
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
