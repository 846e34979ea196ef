/** Painters of whole pictures: sheets of samples and reconstructions. */
import { gridPixels, imageSize, MARK_GUTTER, PAIR_GAP, pairedPixels } from './pixels.ts'
import { drawPairs, drawScatter } from './plane.ts'
import { DARK_THEME } from './theme.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Brush } from './canvas.ts'
import type { GridOptions, Pixels } from './pixels.ts'
import type { SquareOptions } from './planeSquare.ts'
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

function put(ctx: Brush, { width, height, data }: Pixels): void {
  if (width === 0 || height === 0) return
  const image = ctx.createImageData(width, height)
  image.data.set(data)
  ctx.putImageData(image, 0, 0)
}
