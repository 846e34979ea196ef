/** Decodes pictures with the browser's own decoders, as greys. */
import { ImportFault } from '../../imports/importFault.ts'
import { pictureSize } from '../../imports/pictureHeader.ts'
import type { Grey } from '../../imports/shrink.ts'

/** The grey of a colour as television has it (ITU-R BT.601). */
const grey = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue

/** Puts a picture with clear parts on the ground that its ink stands out from. */
function onGround(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(rgba.length / 4)
  let [ink, weight] = [0, 0]
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] as number) / 255
    ink += alpha * grey(rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number)
    weight += alpha
  }
  const ground = weight > 0 && weight < values.length && ink / weight > 127 ? 0 : 255
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] as number) / 255
    const value = grey(rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number)
    values[at / 4] = Math.round(alpha * value + (1 - alpha) * ground)
  }
  return values
}

/**
 * Decodes a PNG, JPEG or WebP; its size is read before anything is decoded.
 * @throws ImportFault `notKnown`, `pictureSize`, `unreadable`
 */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<Grey> {
  pictureSize(bytes)
  try {
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const { width, height } = bitmap
    const ctx = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    if (!ctx) throw new ImportFault('unreadable')
    ctx.drawImage(bitmap, 0, 0)
    bitmap.close()
    return { width, height, values: onGround(ctx.getImageData(0, 0, width, height).data) }
  } catch {
    throw new ImportFault('unreadable')
  }
}
