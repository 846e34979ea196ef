/** The frames of a walk as pictures for a file: in whole pixels, at a size that does not depend on the screen. */
import { exampleAt } from '../../../../render/examples.ts'
import { gridPixels } from '../../../../render/pixels.ts'
import { drawMarkedPoint, drawScatter } from '../../../../render/plane.ts'
import { DARK_THEME } from '../../../../render/theme.ts'
import type { Pixels } from '../../../../render/pixels.ts'
import type { Examples } from '../../../../worker/protocol/examples.ts'

export const FRAMES_PER_SECOND = 24

export interface Film {
  readonly width: number
  readonly height: number
  readonly count: number
  /** True when red, green and blue are the same everywhere. */
  readonly isGrey: boolean
  /** Draws one frame, counted from 0. */
  readonly frame: (index: number) => Pixels
}

/** What an encoder is told besides the film. */
export interface Task {
  /** Aborts the encoder, which then throws the signal's reason. */
  readonly signal: AbortSignal
  /** Hears how much is done, 0 to 1. */
  readonly onProgress: (done: number) => void
}

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
  return { width: side, height: side, count: examples.count, isGrey: false, frame }
}

/** Milliseconds that the page may be kept waiting. */
const LONGEST_MS = 12

/** Makes a function that lets the page have a turn when it has waited long enough, and throws when it was aborted. */
export function breather({ signal, onProgress }: Task): (done: number) => Promise<void> {
  let last = performance.now()
  return async (done) => {
    signal.throwIfAborted()
    if (performance.now() - last < LONGEST_MS) return
    onProgress(done)
    await new Promise((resolve) => setTimeout(resolve))
    last = performance.now()
    signal.throwIfAborted()
  }
}
