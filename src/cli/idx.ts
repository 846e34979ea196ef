/**
 * Reads IDX files, the format of MNIST: two zero bytes, a type, the number of dimensions, the length of each as a
 * big-endian 32-bit number, then the values. Files that gzip has packed are unpacked.
 */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { sizeOf } from '../lib/numbers.ts'
import { CommandError } from './prepare.mjs'
import type { DatasetSpec } from '../datasets/spec.ts'

const UNSIGNED_BYTES = 0x08
const OTHER_TYPES: Readonly<Record<number, string>> = {
  0x09: 'signed bytes',
  0x0b: '16-bit integers',
  0x0c: '32-bit integers',
  0x0d: '32-bit floats',
  0x0e: '64-bit floats',
}
const NAME_BYTES = 4
/** Below this the measures say more about chance than about the images. */
const FEWEST = 100

/** Dimensions of the largest arrays that are read here; more are a header that is no header. */
const MOST_RANK = 8

/** Unsigned bytes with the length of each dimension. */
interface Idx {
  readonly extents: readonly number[]
  readonly values: Uint8Array
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`

/** Why a file could not be read. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder; name the file in it'
  return message
}

async function readBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be read: ${whyUnreadable(error)}.`)
  })
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch (error) {
    throw new CommandError(
      `${path} is gzipped and cannot be unpacked: ${(error as Error).message}.`,
    )
  }
}

/** Reads an IDX file of unsigned bytes. @throws CommandError that names the file, what was found and what is wanted. */
export async function readIdx(path: string): Promise<Idx> {
  const bytes = await readBytes(path)
  const refuse = (fault: string): never => {
    throw new CommandError(`${path} ${fault}`)
  }
  if (bytes.length < NAME_BYTES)
    refuse(`is too short for an IDX file: ${bytes.length} bytes, and its header alone has more.`)
  const [first, second, type = 0, rank = 0] = bytes
  if (first !== 0 || second !== 0) {
    const begin = [...bytes.subarray(0, NAME_BYTES)].map(hex).join(' ')
    refuse(`is not an IDX file: it begins with ${begin}, and IDX files begin with 0x00 0x00 0x08.`)
  }
  if (type !== UNSIGNED_BYTES) {
    const found = OTHER_TYPES[type] ?? 'an unknown type'
    refuse(`holds ${found} (${hex(type)}). Save it as unsigned bytes (0x08), from 0 to 255.`)
  }
  if (rank > MOST_RANK)
    refuse(`announces ${rank} dimensions, which is no array of images or labels.`)
  const header = NAME_BYTES + 4 * rank
  if (bytes.length < header)
    refuse(
      `is cut short: its header of ${rank} dimensions needs ${header} bytes, and it has ${bytes.length}.`,
    )
  const extents = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis))
  const there = bytes.length - header
  const wanted = sizeOf(extents)
  if (there !== wanted)
    refuse(
      `has ${there} bytes after its header, which announces ${extents.join(' x ')} = ${wanted}.`,
    )
  return { extents, values: bytes.subarray(header) }
}

/** Images, one after the other, 0 (black) to 255 (white). */
export interface IdxImages {
  readonly count: number
  readonly values: Uint8Array
}

/**
 * Reads images of one channel to measure, of the size of the data set that they are compared with.
 * @throws CommandError as {@link readIdx}, and for other sizes or too few images.
 */
export async function readImages(
  path: string,
  { shape }: Pick<DatasetSpec, 'shape'>,
): Promise<IdxImages> {
  const [tall, wide] = shape
  const { extents, values } = await readIdx(path)
  const [count = 0, height, width] = extents
  const wanted = `images of ${tall} x ${wide} pixels are wanted: count x ${tall} x ${wide}`
  if (extents.length !== 3)
    throw new CommandError(
      `${path} has ${extents.length} dimensions (${extents.join(' x ')}); ${wanted}.`,
    )
  if (height !== tall || width !== wide)
    throw new CommandError(`${path} holds images of ${height} x ${width} pixels; ${wanted}.`)
  if (count === 0) throw new CommandError(`${path} holds no images; at least ${FEWEST} are wanted.`)
  if (count < FEWEST)
    throw new CommandError(
      `${path} holds ${count} images, too few to measure; at least ${FEWEST} are wanted.`,
    )
  return { count, values }
}

/** Reads one digit for each of `count` images. @throws CommandError as {@link readIdx}, and for another number of labels. */
export async function readLabels(
  path: string,
  count: number,
  { classes }: Pick<DatasetSpec, 'classes'>,
): Promise<Uint8Array> {
  const { extents, values } = await readIdx(path)
  if (extents.length !== 1)
    throw new CommandError(
      `${path} has ${extents.length} dimensions (${extents.join(' x ')}); labels have 1, their count.`,
    )
  if (values.length !== count)
    throw new CommandError(
      `${path} holds ${values.length} labels for ${count} images; one for each is wanted.`,
    )
  const wrong = values.findIndex((label) => label >= classes)
  if (wrong >= 0)
    throw new CommandError(
      `${path} holds the label ${values[wrong]} (at place ${wrong}); labels are digits, 0 to ${classes - 1}.`,
    )
  return values
}
