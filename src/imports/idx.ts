/**
 * IDX, the format of MNIST: two zero bytes, a type, the number of dimensions, the length of each as a big-endian 32-bit number,
 * then the values.
 */
import { OWN_EXAMPLES } from '../datasets/own.ts'
import { sizeOf } from '../lib/numbers.ts'
import { ImportFault } from './importFault.ts'
import { checkClasses, checkCount } from './points.ts'

const UNSIGNED_BYTES = 0x08
const MOST_SIDE = 512

/** Unsigned bytes with the length of each dimension. */
export interface Idx {
  readonly extents: readonly number[]
  readonly values: Uint8Array<ArrayBuffer>
}

export const isIdx = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 &&
  bytes[0] === 0 &&
  bytes[1] === 0 &&
  (bytes[2] ?? 0) >= 8 &&
  (bytes[2] ?? 0) <= 14

/** Reads an IDX file of labels or pictures. @throws ImportFault `idxType`, `idxDimensions`, `idxLength`, `truncated` */
export function readIdx(bytes: Uint8Array<ArrayBuffer>): Idx {
  const [, , type = 0, rank = 0] = bytes
  if (type !== UNSIGNED_BYTES) throw new ImportFault('idxType')
  if (rank !== 1 && rank !== 3) throw new ImportFault('idxDimensions', { found: String(rank) })
  const header = 4 + 4 * rank
  if (bytes.length < header)
    throw new ImportFault('truncated', { found: bytes.length, wanted: header })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const extents = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis))
  const wanted = sizeOf(extents)
  const found = bytes.length - header
  if (found < wanted)
    throw new ImportFault('truncated', { found: bytes.length, wanted: header + wanted })
  if (found > wanted) throw new ImportFault('idxLength', { found, wanted })
  return { extents, values: bytes.subarray(header) }
}

/** Grey pictures of one size, 0 black to 255 white, row by row. */
export interface IdxPictures {
  readonly count: number
  readonly height: number
  readonly width: number
  readonly values: Uint8Array<ArrayBuffer>
}

/** The pictures of a file. @throws ImportFault when they are too few, too many, too large, or no pictures. */
export function idxPictures({ extents, values }: Idx): IdxPictures {
  const [count = 0, height = 0, width = 0] = extents
  if (extents.length !== 3) throw new ImportFault('labelsAlone')
  checkCount(count)
  if (Math.min(height, width) < 1 || Math.max(height, width) > MOST_SIDE)
    throw new ImportFault('idxSize', { height, width, most: MOST_SIDE })
  return { count, height, width, values }
}

/** Labels as classes in the order of their numbers. @throws ImportFault `labelsCount`, `tooManyClasses` */
export function idxLabels(
  { values }: Idx,
  count: number,
): { readonly labels: Uint8Array<ArrayBuffer>; readonly classNames: readonly string[] } {
  if (values.length !== count)
    throw new ImportFault('labelsCount', { labels: values.length, count })
  const found = [...new Set(values)].toSorted((a, b) => a - b)
  checkClasses(found.length)
  const order = new Map(found.map((value, index) => [value, index]))
  return {
    labels: values.slice(0, OWN_EXAMPLES.most).map((value) => order.get(value) ?? 0),
    classNames: found.map(String),
  }
}
