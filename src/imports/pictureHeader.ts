/** How large a picture says it is, read from its first bytes, so that nothing huge is ever decoded. */
import { ImportFault } from './importFault.ts'

/** Pixels of a picture that is decoded. */
const MOST_PIXELS = 36e6

interface Size {
  readonly width: number
  readonly height: number
}

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const isPng = (bytes: Uint8Array): boolean => text(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8
const isWebp = (bytes: Uint8Array): boolean =>
  text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP'

/** True of PNG, JPEG and WebP. */
export const isPicture = (bytes: Uint8Array): boolean =>
  isPng(bytes) || isJpeg(bytes) || isWebp(bytes)

/** Walks from marker to marker to the one that tells the size. */
function jpegSize(bytes: Uint8Array, view: DataView): Size {
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1] as number
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  throw new ImportFault('unreadable')
}

function webpSize(bytes: Uint8Array, view: DataView): Size {
  if (bytes.length < 30) throw new ImportFault('unreadable')
  const kind = text(bytes, 12, 4)
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const three = (at: number): number => view.getUint16(at, true) + 65_536 * view.getUint8(at + 2)
  return { width: three(24) + 1, height: three(27) + 1 }
}

/** The size of a PNG, JPEG or WebP. @throws ImportFault `notKnown`, `unreadable`, `pictureSize` */
export function pictureSize(bytes: Uint8Array): Size {
  if (!isPicture(bytes)) throw new ImportFault('notKnown')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isPng(bytes) && bytes.length < 24) throw new ImportFault('unreadable')
  const size = isPng(bytes)
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : isJpeg(bytes)
      ? jpegSize(bytes, view)
      : webpSize(bytes, view)
  const { width, height } = size
  if (width < 1 || height < 1) throw new ImportFault('unreadable')
  if (width * height > MOST_PIXELS)
    throw new ImportFault('pictureSize', { width, height, most: MOST_PIXELS / 1e6 })
  return size
}
