/** A film as an animated GIF that loops for ever. */
import { breather } from './film.ts'
import type { Pixels } from '../render/pixels.ts'
import type { Film, Task } from './film.ts'

const GREYS = Array.from({ length: 256 }, (_, level) => [level, level, level] as const)
const MOST_COLOURS = 256

/** GIF counts in hundredths of a second: of 24 frames a second each lasts 4 or 5 of them, and all together 100. */
const hundredthsAt = (frame: number, rate: number): number => Math.round((frame * 100) / rate)

const redOf = ({ data }: Pixels): Uint8Array =>
  Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] as number)

/**
 * Encodes a film. Greys stay what they are; of other colours the first frame's are used throughout.
 * @throws the signal's reason when it is aborted.
 */
export async function encodeGif(film: Film, task: Task): Promise<Blob> {
  const { GIFEncoder, quantize, applyPalette } = await import('gifenc')
  const palette = film.isGrey ? GREYS : quantize(film.frame(0).data, MOST_COLOURS)
  const gif = GIFEncoder()
  const breathe = breather(task)
  for (let i = 0; i < film.count; i++) {
    const pixels = film.frame(i)
    const index = film.isGrey ? redOf(pixels) : applyPalette(pixels.data, palette)
    gif.writeFrame(index, film.width, film.height, {
      ...(i === 0 ? { palette, repeat: 0 } : {}),
      delay: 10 * (hundredthsAt(i + 1, film.rate) - hundredthsAt(i, film.rate)),
    })
    await breathe((i + 1) / film.count)
  }
  gif.finish()
  return new Blob([gif.bytes()], { type: 'image/gif' })
}
