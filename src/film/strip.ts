/** A film as one picture: some of its frames side by side. */
import { breather } from './film.ts'
import type { Pixels } from '../render/pixels.ts'
import type { Film, Task } from './film.ts'

const MOST_PICTURES = 24

/** Every k-th of `count` frames from the first on, with the smallest k that leaves at most 24. */
export function stripFrames(count: number): number[] {
  const every = Math.max(1, Math.ceil(count / MOST_PICTURES))
  return Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every)
}

/** Lays pictures of one size side by side. */
export function sideBySide(pictures: readonly Pixels[]): Pixels {
  const { width = 0, height = 0 } = pictures[0] ?? {}
  const all = width * pictures.length
  const data = new Uint8ClampedArray(4 * all * height)
  pictures.forEach((picture, place) => {
    for (let y = 0; y < height; y++)
      data.set(
        picture.data.subarray(4 * y * width, 4 * (y + 1) * width),
        4 * (y * all + place * width),
      )
  })
  return { width: all, height, data }
}

/** Encodes up to 24 frames of a film as one row. @throws the signal's reason when it is aborted. */
export async function encodeStrip(film: Film, task: Task): Promise<Blob> {
  const breathe = breather(task)
  const pictures: Pixels[] = []
  const frames = stripFrames(film.count)
  for (const frame of frames) {
    pictures.push(film.frame(frame))
    await breathe(pictures.length / frames.length)
  }
  const { width, height, data } = sideBySide(pictures)
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('There is no canvas to draw on')
  ctx.putImageData(new ImageData(data, width, height), 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}
