/** Unpacks what gzip or ZIP packed. Sizes are held against limits before anything is unpacked, and nothing grows beyond them. */
import { gunzipSync, unzipSync } from 'fflate'
import { ImportFault } from './importFault.ts'

type Bytes = Uint8Array<ArrayBuffer>

const MEGABYTE = 2 ** 20
/** Bytes that all files of an archive, and one of them, may unpack to. */
const MOST_UNPACKED = 256 * MEGABYTE
const MOST_OF_ONE = 64 * MEGABYTE
const MOST_FILES = 250_000
/** Bytes that every file takes in the directory of an archive. */
const LEAST_ENTRY = 46
/** Deflate never packs tighter: what announces more for its size is no honest file. */
const TIGHTEST = 1032

const isHonest = (unpacked: number, packed: number): boolean => unpacked <= TIGHTEST * packed + 64

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const bomb = (most: number): ImportFault => new ImportFault('bomb', { megabytes: most / MEGABYTE })

function reading<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof ImportFault) throw error
    throw new ImportFault('unreadable')
  }
}

/** Unpacks a gzip file, into no more bytes than its last four announce. @throws ImportFault `bomb`, `unreadable` */
export function ungzip(bytes: Bytes): Bytes {
  if (bytes.length < 18) throw new ImportFault('unreadable')
  const announced = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true)
  if (announced > MOST_UNPACKED) throw bomb(MOST_UNPACKED)
  if (!isHonest(announced, bytes.length)) throw new ImportFault('unreadable')
  return reading(() => gunzipSync(bytes, { out: new Uint8Array(announced) }))
}

/** A file out of an archive. */
export interface Packed {
  readonly path: string
  readonly bytes: Bytes
}

/** True of bytes that hold the end of an archive's directory, which lies at most a remark's length before their own end. */
function hasDirectory(bytes: Bytes): boolean {
  const least = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= least; at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true
  return false
}

/** Unpacks the files of an archive whose paths are wanted. @throws ImportFault `bomb`, `unreadable` */
export function unzip(bytes: Bytes, isWanted: (path: string) => boolean): readonly Packed[] {
  if (!hasDirectory(bytes)) throw new ImportFault('unreadable')
  let [total, files] = [0, 0]
  return reading(() => {
    const found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++files > MOST_FILES) throw bomb(MOST_UNPACKED)
        if (files * LEAST_ENTRY > bytes.length) throw new ImportFault('unreadable')
        if (!isWanted(name)) return false
        total += originalSize
        if (originalSize > MOST_OF_ONE) throw bomb(MOST_OF_ONE)
        if (total > MOST_UNPACKED) throw bomb(MOST_UNPACKED)
        if (size > bytes.length || !isHonest(originalSize, size))
          throw new ImportFault('unreadable')
        return true
      },
    })
    return Object.entries(found).map(([path, content]) => ({ path, bytes: content as Bytes }))
  })
}
