/**
 * A film as a video, encoded by the browser (WebCodecs): WebM where it can, else MP4. The library is large: this file is
 * to be imported when a video is asked for.
 */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from 'mediabunny'
import { NoVideoError } from './noVideo.ts'
import type { Film, Task } from './film.ts'

/** The codec and container that this browser can write for a film. @throws {NoVideoError} when there is none. */
async function formatFor({ width, height, rate }: Film) {
  const frame = { width, height, frameRate: rate }
  const open = await getFirstEncodableVideoCodec(['vp9', 'vp8'], frame)
  if (open) return { codec: open, format: new WebMOutputFormat() }
  const avc = await getFirstEncodableVideoCodec(['avc'], frame)
  if (avc) return { codec: avc, format: new Mp4OutputFormat() }
  throw new NoVideoError()
}

/**
 * Encodes a film; the blob's type tells what it became.
 * @throws {NoVideoError} when the browser can encode neither WebM nor MP4.
 * @throws the signal's reason when it is aborted.
 */
export async function encodeVideo(film: Film, { signal, onProgress }: Task): Promise<Blob> {
  const { codec, format } = await formatFor(film)
  const canvas = new OffscreenCanvas(film.width, film.height)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('There is no canvas to draw on')
  const output = new Output({ format, target: new BufferTarget() })
  const source = new CanvasSource(canvas, { codec, quality: new Quality('very-high') })
  output.addVideoTrack(source, { frameRate: film.rate })
  try {
    await output.start()
    for (let i = 0; i < film.count; i++) {
      signal.throwIfAborted()
      const { data, width, height } = film.frame(i)
      ctx.putImageData(new ImageData(data, width, height), 0, 0)
      await source.add(i / film.rate, 1 / film.rate)
      onProgress((i + 1) / film.count)
    }
    await output.finalize()
  } catch (reason) {
    await output.cancel()
    throw reason
  }
  signal.throwIfAborted()
  const { buffer } = output.target
  if (!buffer) throw new Error('The video is empty')
  return new Blob([buffer], { type: format.mimeType })
}
