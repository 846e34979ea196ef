/** Makes a data set of a reader's examples: which are held out, in which order they lie, and what they are known by. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ownLength, ownSpec } from '../datasets/own.ts'
import { hashes } from './hashes.ts'
import { checkClasses, checkCount } from './points.ts'
import type { OwnExamples, OwnSpec } from '../datasets/own.ts'

/** One example in six is held out, as of MNIST. */
const HELD_OUT = 1 / 6
/** Examples that stand for the data in a list. */
const SAMPLE = { image: 4, points: 120, tokens: 4 } as const

export interface Brought extends OwnExamples {
  readonly kind: 'image' | 'points' | 'tokens'
  /** Of text: what each token stands for, the end first. */
  readonly alphabet?: readonly string[]
  /** Empty where nobody labelled them: labels are then 0. */
  readonly classNames: readonly string[]
  readonly name: string
  readonly file: string | null
  /** Row of the example that each was made from, and of one that was not, its own row; absent where none was. */
  readonly origins?: Uint32Array
}

export interface Packed {
  readonly spec: OwnSpec
  readonly bytes: ArrayBuffer
  readonly sample: { readonly count: number; readonly values: OwnExamples['values'] }
}

/**
 * Which examples are held out, by a hash of what they hold: the same ones in whatever order and on whatever device they
 * come, a sixth of each class, copies of one example on the same side wherever the class has others.
 */
function heldOut(order: readonly number[], hash: Uint32Array, labels: Uint8Array): Set<number> {
  const byClass = new Map<number, number[]>()
  for (const row of order) {
    const label = labels[row] as number
    const rows = byClass.get(label)
    if (rows) rows.push(row)
    else byClass.set(label, [row])
  }
  const out = new Set<number>()
  for (const rows of byClass.values()) {
    const share = Math.round(rows.length * HELD_OUT)
    let end = share
    while (
      end > 0 &&
      end < rows.length &&
      hash[rows[end] as number] === hash[rows[end - 1] as number]
    )
      end++
    for (const row of rows.slice(0, end === rows.length ? share : end)) out.add(row)
  }
  if (out.size === 0) out.add(order[0] as number)
  return out
}

/**
 * Packs examples into the bytes that `ownExamples` reads: training examples first, each part in the order of their hashes, so
 * that the first few are a fair sample.
 * @throws ImportFault when there are too few, too many, or too many classes.
 */
export function packOwn(brought: Brought): Packed {
  const { kind, values, labels, classNames, alphabet, name, file } = brought
  const count = labels.length
  checkCount(count)
  checkClasses(classNames.length)
  const size = values.length / count
  const hash = hashes(values, count)
  const order = Array.from(labels.keys()).toSorted(
    (a, b) => (hash[a] as number) - (hash[b] as number) || a - b,
  )
  // What was made from one example is on its side, so that nothing is tested with variants of what was trained on.
  const originOf = (row: number): number => brought.origins?.[row] ?? row
  const originals = order.filter((row) => originOf(row) === row)
  checkCount(originals.length)
  const out = heldOut(originals, hash, labels)
  const isOut = (row: number): boolean => out.has(originOf(row))
  const rows = [...order.filter((row) => !isOut(row)), ...order.filter(isOut)]
  const testCount = order.filter(isOut).length
  const perClass = new Array<number>(Math.max(1, classNames.length)).fill(0)
  for (const label of labels) perClass[label]! += 1
  const counts = { trainCount: count - testCount, testCount, perClass }
  const text = alphabet && { text: { length: size, alphabet } }
  const known = { kind, classNames, name, file, ...counts, ...text }
  const bytes = new ArrayBuffer(ownLength(ownSpec({ hash: '0'.repeat(16), ...known })))
  const laid = kind === 'points' ? new Float32Array(bytes, 0, size * count) : new Uint8Array(bytes)
  rows.forEach((row, at) => laid.set(values.subarray(row * size, (row + 1) * size), at * size))
  new Uint8Array(bytes, size * count * values.BYTES_PER_ELEMENT).set(
    rows.map((row) => labels[row] as number),
  )
  const content = sha256
    .create()
    .update(new TextEncoder().encode(JSON.stringify([kind, classNames, ...(alphabet ?? [])])))
  const spec = ownSpec({
    hash: bytesToHex(content.update(new Uint8Array(bytes)).digest()),
    ...known,
  })
  const shown = Math.min(SAMPLE[kind], count)
  return { spec, bytes, sample: { count: shown, values: laid.slice(0, shown * size) } }
}
