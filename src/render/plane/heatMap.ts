/**
 * What a critic makes of the plane, as colours: towards teal where it takes points for real, towards violet where it takes
 * them for generated, and the page's own ground where it cannot tell.
 */
import { clamp } from '../../lib/numbers.ts'
import { between, tripleOf } from './colours.ts'
import { onPlane, squareOf } from './within.ts'
import type { CriticMap } from '../../worker/protocol/plane.ts'
import type { Brush } from '../canvas.ts'
import type { SquareOptions } from '../planeSquare.ts'
import type { PaintTheme } from '../theme.ts'
import type { Triple } from './colours.ts'

/** How far the strongest colour is from the ground: points of the same colour still stand out from it. */
const STRENGTH = 0.62

type Reading = Pick<CriticMap, 'middle' | 'reach'>
type Tones = Pick<PaintTheme, 'real' | 'generated' | 'panel'>

/** The colour of a value: the strongest at `reach` from the middle and beyond. */
export function criticColour(value: number, { middle, reach }: Reading, theme: Tones): Triple {
  const share = clamp((value - middle) / reach, -1, 1)
  const end = share < 0 ? theme.generated : theme.real
  return between(tripleOf(theme.panel), tripleOf(end), STRENGTH * Math.abs(share))
}

/** Shades on either side of the middle. */
const SHADES = 100

/** One pixel for each cell, `[cells, cells, 4]`. */
export function heatPixels(map: CriticMap, theme: Tones): Uint8ClampedArray<ArrayBuffer> {
  const { values, middle, reach } = map
  const shades = Array.from({ length: 2 * SHADES + 1 }, (_, i) =>
    criticColour(middle + (reach * (i - SHADES)) / SHADES, map, theme),
  )
  const pixels = new Uint8ClampedArray(4 * values.length)
  values.forEach((value, i) => {
    const share = clamp((value - middle) / reach, -1, 1)
    pixels.set(shades[Math.round(SHADES * (share + 1))] as Triple, 4 * i)
    pixels[4 * i + 3] = 255
  })
  return pixels
}

/** The map as a picture, a pixel for each cell. */
export function heatImage(map: CriticMap, theme: Tones): OffscreenCanvas {
  const canvas = new OffscreenCanvas(map.cells, map.cells)
  const image = new ImageData(heatPixels(map, theme), map.cells, map.cells)
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  return canvas
}

/** Lays the picture of a map over the square that it is of. */
export function drawHeat(
  ctx: Brush,
  image: CanvasImageSource,
  { box }: Pick<CriticMap, 'box'>,
  options: SquareOptions,
): void {
  const { left, top, width, height } = squareOf(box, options)
  onPlane(ctx, options, () => {
    ctx.imageSmoothingEnabled = true
    ctx.drawImage(image, left, top, width, height)
  })
}
