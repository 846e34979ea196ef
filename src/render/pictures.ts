/** Painters of whole pictures: sheets of samples, reconstructions, and the map of a two-dimensional latent space. */
import { gridPixels, imageSize, MARK_GUTTER, PAIR_GAP, pairedPixels } from './pixels.ts'
import { drawPairs, drawScatter } from './plane.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol.ts'
import type { Brush } from './canvas.ts'
import type { GridOptions, Pixels } from './pixels.ts'
import type { SquareOptions } from './plane.ts'
import type { PaintTheme } from './theme.ts'

/** Side in device pixels of the square that points are drawn in: as wide as a row of digits would be. */
export const planeSide = ({ columns, scale }: GridOptions): number => columns * 28 * scale

const square = (options: GridOptions): SquareOptions => ({
  side: planeSide(options),
  pixelRatio: options.scale,
})

/**
 * Draws examples from the corner of the canvas on: images as a grid, light on black, of the size that `gridSize` gives;
 * points in the plane as a scatter, on a square of side {@link planeSide}.
 */
export function drawExamples(
  ctx: Brush,
  examples: Examples,
  options: GridOptions,
  theme: PaintTheme = DARK_THEME,
): void {
  if (examples.shape.length === 3) put(ctx, gridPixels(examples, options))
  else drawScatter(ctx, { real: null, generated: examples }, theme, square(options))
}

/**
 * Draws originals (teal mark) above their reconstructions (violet mark), of the size that `pairedSize` gives; points
 * in the plane as pairs joined by a line.
 */
export function drawReconstructions(
  ctx: Brush,
  originals: Examples,
  samples: Examples,
  options: GridOptions,
  theme: PaintTheme = DARK_THEME,
): void {
  if (samples.shape.length !== 3) return drawPairs(ctx, originals, samples, theme, square(options))
  const { scale, columns } = options
  put(ctx, pairedPixels(originals, samples, options))
  const { height } = imageSize(samples.shape)
  const rows = Math.ceil(Math.min(originals.count, samples.count) / columns)
  const mark = { width: (MARK_GUTTER / 2) * scale, height: (height - 4) * scale }
  for (let row = 0; row < rows; row++) {
    const top = row * (2 * height + PAIR_GAP)
    ctx.fillStyle = theme.real
    ctx.fillRect(0, (top + 2) * scale, mark.width, mark.height)
    ctx.fillStyle = theme.generated
    ctx.fillRect(0, (top + height + 2) * scale, mark.width, mark.height)
  }
}

export interface MapData {
  /** The decoded images, row by row from the top. */
  readonly cells: Examples
  /** Number of images along one side. */
  readonly side: number
  /** Where the point is, as shares of the width from the left and of the height from the top. */
  readonly at: { readonly x: number; readonly y: number }
}

/** Draws the decoded images as one picture with a crosshair at a point. */
export function drawMap(
  ctx: Brush,
  { cells, side, at }: MapData,
  theme: PaintTheme,
  { scale, pixelRatio }: { readonly scale: number; readonly pixelRatio: number },
): void {
  const pixels = gridPixels(cells, { columns: side, scale })
  put(ctx, pixels)
  drawCrosshair(
    ctx,
    { left: at.x * pixels.width, top: at.y * pixels.height },
    pixels,
    theme,
    pixelRatio,
  )
}

/** Draws lines across the picture and a ring at the crossing, edged in black to stand out on white strokes. */
function drawCrosshair(
  ctx: Brush,
  { left, top }: { readonly left: number; readonly top: number },
  { width, height }: Pixels,
  theme: PaintTheme,
  pixelRatio: number,
): void {
  const radius = 8 * pixelRatio
  for (const [colour, thickness] of [
    ['#000', 3.5],
    [theme.latent, 1.5],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = thickness * pixelRatio
    ctx.beginPath()
    ctx.moveTo(0, top)
    ctx.lineTo(left - radius, top)
    ctx.moveTo(left + radius, top)
    ctx.lineTo(width, top)
    ctx.moveTo(left, 0)
    ctx.lineTo(left, top - radius)
    ctx.moveTo(left, top + radius)
    ctx.lineTo(left, height)
    ctx.moveTo(left + radius, top)
    ctx.arc(left, top, radius, 0, 2 * Math.PI)
    ctx.stroke()
  }
}

function put(ctx: Brush, { width, height, data }: Pixels): void {
  if (width === 0 || height === 0) return
  const image = ctx.createImageData(width, height)
  image.data.set(data)
  ctx.putImageData(image, 0, 0)
}
