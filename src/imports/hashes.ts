/** What an example is known by, in whatever order and on whatever device it comes. */
import type { OwnExamples } from '../datasets/own.ts'

/** A hash of each example's bytes, 32 bits: FNV-1a (Fowler, Noll, Vo) and the finaliser of MurmurHash3. */
export function hashes(values: OwnExamples['values'], count: number): Uint32Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  const size = bytes.length / count
  return Uint32Array.from({ length: count }, (_, row) => {
    let hash = 0x811c9dc5
    for (let at = row * size; at < (row + 1) * size; at++)
      hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return (hash ^ (hash >>> 16)) >>> 0
  })
}
