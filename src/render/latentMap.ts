/**
 * Painters of a map of latent space: below, the decoded pictures with the codes' numerals; above, what the reader moves.
 * Places are shares of the map, from the left and from below.
 */
import { clamp } from '../lib/numbers.ts'
import { classColour } from './classColours.ts'
import type { Brush } from './canvas.ts'
import type { PaintTheme } from './theme.ts'

/** Shares of the map, 0 to 1. */
export type Place = readonly [across: number, up: number]

/** The square part of the map that is looked at. */
export interface MapView {
  readonly left: number
  readonly bottom: number
  readonly side: number
}

export interface MapOptions {
  /** Side of the picture in device pixels. */
  readonly side: number
  readonly pixelRatio: number
  readonly view: MapView
  /**
   * Lines of a square grid in each direction, on the page's own ground, where what the map decodes to has no pictures;
   * `null` for pictures, on black.
   */
  readonly lines: number | null
}

export interface Glyph {
  readonly place: Place
  /** `null` when nobody knows the class. */
  readonly label: number | null
}

export interface Ground {
  /** The decoded pictures, and the part of the map that they were decoded for. */
  readonly grid: { readonly image: CanvasImageSource; readonly view: MapView } | null
  /** Row by row from the top: which cells of a part of the map are holes. */
  readonly holes: { readonly isHole: readonly boolean[]; readonly view: MapView } | null
  readonly glyphs: readonly Glyph[]
}

export interface Marks {
  readonly at: Place
  /** Closed lines, innermost first. */
  readonly outlines: readonly (readonly Place[])[]
  readonly draws: readonly Place[]
  readonly chosen: Place | null
  readonly names: readonly { readonly name: string; readonly place: Place }[]
}

const GLYPH_SIZE = 12
/** Radius of the dot of a code whose class nobody knows. */
const DOT = 2
const HATCH = 7
const RING = 8

type Point = readonly [left: number, top: number]

const toPixels = ([x, y]: Place, { side, view }: MapOptions): Point => [
  ((x - view.left) / view.side) * side,
  (1 - (y - view.bottom) / view.side) * side,
]

const groundOf = ({ lines }: MapOptions, theme: PaintTheme): string =>
  lines === null ? '#000' : theme.panel

/** The square of the picture that a part of the map takes. */
function boxOf(part: MapView, options: MapOptions): { left: number; top: number; side: number } {
  const [left, top] = toPixels([part.left, part.bottom + part.side], options)
  return { left, top, side: (part.side / options.view.side) * options.side }
}

/**
 * Draws decoded pictures on black, or a square grid; hatches the holes, and writes the number of its class where each
 * code lies.
 */
export function drawGround(
  ctx: Brush,
  { grid, holes, glyphs }: Ground,
  theme: PaintTheme,
  options: MapOptions,
): void {
  ctx.fillStyle = groundOf(options, theme)
  ctx.fillRect(0, 0, options.side, options.side)
  if (options.lines !== null) drawLines(ctx, options.lines, theme, options)
  if (grid) {
    const { left, top, side } = boxOf(grid.view, options)
    ctx.imageSmoothingEnabled = false
    ctx.drawImage(grid.image, left, top, side, side)
  }
  if (holes) drawHoles(ctx, holes, theme, options)
  drawGlyphs(ctx, glyphs, theme, options)
}

/** Draws the lines of a square grid, those of the first dimension upright, and a frame. */
function drawLines(ctx: Brush, lines: number, theme: PaintTheme, options: MapOptions): void {
  ctx.strokeStyle = theme.latent
  ctx.lineWidth = options.pixelRatio
  ctx.globalAlpha = 0.5
  for (let i = 0; i < lines; i++) {
    const share = (i + 0.5) / lines
    const [first, last] = [0.5 / lines, 1 - 0.5 / lines]
    for (const ends of [
      [
        [share, first],
        [share, last],
      ],
      [
        [first, share],
        [last, share],
      ],
    ] as const)
      strokeLine(
        ctx,
        ends.map((end) => toPixels(end, options)),
      )
  }
  ctx.globalAlpha = 1
  ctx.strokeStyle = theme.line
  ctx.strokeRect(0, 0, options.side, options.side)
}

function drawHoles(
  ctx: Brush,
  { isHole, view }: NonNullable<Ground['holes']>,
  theme: PaintTheme,
  options: MapOptions,
): void {
  const cells = Math.sqrt(isHole.length)
  const box = boxOf(view, options)
  const side = box.side / cells
  const holes = isHole.flatMap((is, cell): Point[] =>
    is ? [[box.left + (cell % cells) * side, box.top + Math.floor(cell / cells) * side]] : [],
  )
  ctx.globalAlpha = 0.4
  ctx.fillStyle = '#000'
  for (const [left, top] of holes) ctx.fillRect(left, top, side, side)
  ctx.globalAlpha = 0.8
  ctx.strokeStyle = theme.latent
  ctx.lineWidth = options.pixelRatio
  const lines = Math.max(1, Math.round(side / (HATCH * options.pixelRatio)))
  for (const [left, top] of holes) hatch(ctx, [left, top], side, lines)
  ctx.globalAlpha = 1
}

/** Draws lines from lower left to upper right, `lines` to a side, which go on from one square to the next. */
function hatch(ctx: Brush, [left, top]: Point, side: number, lines: number): void {
  for (let i = 0; i < lines; i++) {
    const reach = ((i + 0.5) / lines) * side
    strokeLine(ctx, [
      [left, top + reach],
      [left + reach, top],
    ])
    strokeLine(ctx, [
      [left + reach, top + side],
      [left + side, top + reach],
    ])
  }
}

/** Writes a numeral for each code, whole at the edges too, and a dot where nobody knows the class. */
function drawGlyphs(
  ctx: Brush,
  glyphs: readonly Glyph[],
  theme: PaintTheme,
  options: MapOptions,
): void {
  const { pixelRatio, side, lines } = options
  const inset = (GLYPH_SIZE / 2) * pixelRatio
  const within = (at: number): number =>
    at >= 0 && at <= side ? clamp(at, inset, side - inset) : at
  ctx.font = `700 ${GLYPH_SIZE * pixelRatio}px sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.lineJoin = 'round'
  ctx.strokeStyle = '#000'
  ctx.lineWidth = 3 * pixelRatio
  for (const { place, label } of glyphs) {
    const [left, top] = toPixels(place, options)
    if (label === null) {
      fillDot(ctx, [left, top], DOT * pixelRatio, lines === null ? '#fff' : theme.muted)
      continue
    }
    const at = [within(left), within(top)] as const
    ctx.strokeText(String(label), ...at)
    ctx.fillStyle = classColour(label)
    ctx.fillText(String(label), ...at)
  }
}

/** Draws on a clear ground what the reader moves or chose: outlines, draws, named points, and the crosshair on top. */
export function drawMarks(
  ctx: Brush,
  { at, outlines, draws, chosen, names }: Marks,
  theme: PaintTheme,
  options: MapOptions,
): void {
  ctx.clearRect(0, 0, options.side, options.side)
  outlines.forEach((outline, index) => {
    const points = outline.map((place) => toPixels(place, options))
    ctx.setLineDash(index > 0 ? [5 * options.pixelRatio, 4 * options.pixelRatio] : [])
    edged(ctx, 'real', theme, options, () => strokeLine(ctx, points))
    ctx.setLineDash([])
  })
  for (const place of draws) drawDot(ctx, toPixels(place, options), 3, theme.generated, options)
  if (chosen) {
    const ringed = toPixels(chosen, options)
    edged(ctx, 'real', theme, options, () =>
      strokeRing(ctx, ringed, (RING + 2) * options.pixelRatio),
    )
  }
  for (const { name, place } of names) drawName(ctx, name, toPixels(place, options), theme, options)
  drawCrosshair(ctx, toPixels(at, options), theme, options)
}

/** Strokes twice, first wider in the colour of the ground: a line that stands out from what it crosses. */
function edged(
  ctx: Brush,
  colour: Exclude<keyof PaintTheme, 'lines'>,
  theme: PaintTheme,
  options: MapOptions,
  stroke: () => void,
): void {
  for (const [ink, thickness] of [
    [groundOf(options, theme), 3.5],
    [theme[colour], 1.5],
  ] as const) {
    ctx.strokeStyle = ink
    ctx.lineWidth = thickness * options.pixelRatio
    stroke()
  }
}

function strokeLine(ctx: Brush, points: readonly Point[]): void {
  ctx.beginPath()
  points.forEach(([left, top], index) =>
    index === 0 ? ctx.moveTo(left, top) : ctx.lineTo(left, top),
  )
  ctx.stroke()
}

function drawDot(
  ctx: Brush,
  [left, top]: Point,
  radius: number,
  colour: string,
  { pixelRatio }: MapOptions,
): void {
  for (const [ink, edge] of [
    ['#000', 1],
    [colour, 0],
  ] as const)
    fillDot(ctx, [left, top], (radius + edge) * pixelRatio, ink)
}

function fillDot(ctx: Brush, at: Point, radius: number, colour: string): void {
  ctx.fillStyle = colour
  ctx.beginPath()
  ctx.arc(...at, radius, 0, 2 * Math.PI)
  ctx.fill()
}

function strokeRing(ctx: Brush, [left, top]: Point, radius: number): void {
  ctx.beginPath()
  ctx.arc(left, top, radius, 0, 2 * Math.PI)
  ctx.stroke()
}

function drawName(
  ctx: Brush,
  name: string,
  at: Point,
  theme: PaintTheme,
  options: MapOptions,
): void {
  drawDot(ctx, at, RING, theme.latent, options)
  ctx.font = `700 ${11 * options.pixelRatio}px sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = '#000'
  ctx.fillText(name, ...at)
}

/** Draws lines across the picture and a ring at the crossing. */
function drawCrosshair(ctx: Brush, at: Point, theme: PaintTheme, options: MapOptions): void {
  const { side, pixelRatio } = options
  const [left, top] = at
  const radius = RING * pixelRatio
  const arms: readonly (readonly Point[])[] = [
    [
      [0, top],
      [left - radius, top],
    ],
    [
      [left + radius, top],
      [side, top],
    ],
    [
      [left, 0],
      [left, top - radius],
    ],
    [
      [left, top + radius],
      [left, side],
    ],
  ]
  edged(ctx, 'latent', theme, options, () => {
    for (const arm of arms) strokeLine(ctx, arm)
    strokeRing(ctx, at, radius)
  })
}
