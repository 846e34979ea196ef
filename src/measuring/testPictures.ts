/** For tests: images that a reader might bring. */
import { ownDataset } from '../data/own.ts'
import { packOwn } from '../imports/pack.ts'
import { Rng } from '../lib/rng.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Packed } from '../imports/pack.ts'

const SIDE = 28

/** Draws a bar across, a bar down, or a square, of any grey and somewhere, on a little noise. */
function drawShape(kind: number, rng: Rng, out: Uint8Array): void {
  const [x, y, size] = [4 + rng.integer(12), 4 + rng.integer(12), 8 + rng.integer(4)]
  const [wide, high] = [
    [size, 3],
    [3, size],
    [size, size],
  ][kind] as [number, number]
  const grey = 150 + rng.integer(105)
  for (let at = 0; at < out.length; at++) {
    const [column, row] = [at % SIDE, Math.floor(at / SIDE)]
    const isInk = column >= x && column < x + wide && row >= y && row < y + high
    out[at] = isInk ? grey : rng.integer(30)
  }
}

/** Packs `perClass` images of each of as many kinds of shapes as there are numbers, at most three; labelled, if not told else. */
export function packedShapes(
  perClass: readonly number[],
  { labelled = true, seed = 1 } = {},
): Packed {
  const rng = new Rng(seed)
  const kinds = perClass.flatMap((count, kind) => new Array<number>(count).fill(kind))
  const values = new Uint8Array(kinds.length * SIDE * SIDE)
  for (const [i, kind] of kinds.entries())
    drawShape(kind, rng, values.subarray(i * SIDE * SIDE, (i + 1) * SIDE * SIDE))
  return packOwn({
    kind: 'image',
    values,
    labels: labelled ? Uint8Array.from(kinds) : new Uint8Array(kinds.length),
    classNames: labelled ? ['across', 'down', 'square'].slice(0, perClass.length) : [],
    name: 'Shapes',
    file: null,
  })
}

/** The same, opened. */
export function shapes(
  perClass: readonly number[],
  options?: Parameters<typeof packedShapes>[1],
): Dataset {
  const { spec, bytes } = packedShapes(perClass, options)
  return ownDataset(spec, bytes)
}
