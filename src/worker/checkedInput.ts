/** What the screen sends, checked before it reaches a model. Errors are sentences for the learner. */
import { sizeOf } from '../lib/numbers.ts'
import { isImage } from '../models/datasets.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { Examples } from './protocol.ts'

/** Vectors or examples that are asked for at once: what still fits in memory. */
const MOST = 10_000

/** The number of things asked for. @throws RangeError when it is no whole number from 1 to 10,000. */
export function checkedCount(count: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count
  throw new RangeError(`a count is a whole number from 1 to ${MOST}, not ${count}`)
}

/**
 * Reads `count` examples of this shape: images from bytes to [0, 1], points as they are.
 * @throws RangeError when they are not so many, of another kind, or not finite.
 */
export function checkedExamples(
  values: Examples['values'],
  count: number,
  shape: readonly number[],
): Rows {
  const size = sizeOf(shape)
  if (values.length !== checkedCount(count) * size)
    throw new RangeError(`${count} examples have ${count * size} numbers, not ${values.length}`)
  if (isImage(shape) !== values instanceof Uint8Array)
    throw new RangeError('images are sent as bytes, and points as floats')
  if (!isImage(shape)) {
    if (!values.every(Number.isFinite)) throw new RangeError('a coordinate is not a finite number')
    return { count, size, values: Float32Array.from(values) }
  }
  return { count, size, values: Float32Array.from(values, (byte) => byte / 255) }
}

/**
 * The classes asked for, one for each of `count` vectors; `null` for a model that is not told them.
 * @throws RangeError when a conditional model gets none, another number of them, or a class that the data do not have.
 */
export function checkedLabels(
  labels: ArrayLike<number> | null,
  count: number,
  classes: number,
  isConditional: boolean,
): Uint8Array | null {
  if (!isConditional) return null
  if (!labels) throw new RangeError('this model is told the class of every picture: ask for one')
  if (labels.length !== count)
    throw new RangeError(`${count} latent vectors need ${count} classes, not ${labels.length}`)
  const wrong = Array.from(labels).find(
    (label) => !(Number.isInteger(label) && label >= 0 && label < classes),
  )
  if (wrong !== undefined)
    throw new RangeError(`there is no class ${wrong}: the last one is ${classes - 1}`)
  return Uint8Array.from(labels)
}
