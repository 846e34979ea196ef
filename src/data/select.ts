/** Which training examples a mix of classes selects. */
import { assert } from '../lib/assert.ts'

/** Spreads an index over [0, 1): the 32-bit finaliser of MurmurHash3 (Austin Appleby). */
function hash(index: number): number {
  let h = (index + 0x9e3779b9) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000
}

/**
 * Lists, in ascending order, the examples that a mix selects, at most the first `images` of them (0: all). Example i
 * of class c is kept when a fixed hash of i, in [0, 1), is below `mix[c]`: a larger share keeps all that a smaller one
 * kept, and nothing depends on what has loaded. A share of 1 keeps all; about `mix[c]` of class c are kept otherwise.
 * The list is empty when small shares happen to keep none.
 * @throws when a label has no share in `mix`.
 */
export function select(
  labels: Uint8Array,
  mix: readonly number[],
  images: number,
): Uint32Array<ArrayBuffer> {
  const limit = images === 0 ? labels.length : images
  const kept: number[] = []
  for (let i = 0; i < labels.length && kept.length < limit; i++) {
    const share = mix[labels[i] as number]
    assert(share !== undefined, `The mix has no share for class ${labels[i]}`)
    if (hash(i) < share) kept.push(i)
  }
  return Uint32Array.from(kept)
}
