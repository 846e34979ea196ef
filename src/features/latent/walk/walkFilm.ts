/** The frames of a walk as pictures for a file: in whole pixels, at a size that does not depend on the screen. */
import { exampleAt } from '../../../render/examples.ts'
import { gridPixels } from '../../../render/pixels.ts'
import { drawMarkedPoint, drawScatter } from '../../../render/plane.ts'
import { DARK_THEME } from '../../../render/theme.ts'
import type { Film } from '../../../film/film.ts'
import type { Pixels } from '../../../render/pixels.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'

export const FRAMES_PER_SECOND = 24

/** Pixels of the file per image pixel that a reader can choose from; even, because video wants even sides. */
export const SCALES = [4, 8] as const
export type Scale = (typeof SCALES)[number]

/** Side of a frame in pixels. Points get more room than digits: they lie anywhere between the pixels. */
export const sideOf = (scale: Scale, ofImages: boolean): number => scale * (ofImages ? 28 : 56)

/** Draws images, each of their pixels a square of `scale` x `scale`. Needs no canvas. */
export function filmOfImages(examples: Examples, scale: Scale): Film {
  const side = sideOf(scale, true)
  return {
    width: side,
    height: side,
    count: examples.count,
    rate: FRAMES_PER_SECOND,
    isGrey: examples.shape[2] === 1,
    frame: (index) => gridPixels(exampleAt(examples, index), { columns: 1, scale }),
  }
}

/** Draws points in their plane: the whole walk as dots, where it stands as a marked one, real points as rings. */
export function filmOfPoints(examples: Examples, real: Examples | null, scale: Scale): Film {
  const side = sideOf(scale, false)
  const ctx = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
  if (!ctx) throw new Error('There is no canvas to draw on')
  const square = { side, pixelRatio: side / 224 }
  const frame = (index: number): Pixels => {
    const [x = 0, y = 0] = exampleAt(examples, index).values
    drawScatter(ctx, { real, generated: examples }, DARK_THEME, square)
    drawMarkedPoint(ctx, [x, y], DARK_THEME, square)
    const { data } = ctx.getImageData(0, 0, side, side)
    return { width: side, height: side, data: Uint8ClampedArray.from(data) }
  }
  const { count } = examples
  return { width: side, height: side, count, rate: FRAMES_PER_SECOND, isGrey: false, frame }
}
