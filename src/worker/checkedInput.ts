/** What the screen sends, checked before it reaches a model. Errors are sentences for the learner. */
import { sizeOf } from '../lib/numbers.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { DataForm, DataKind } from '../models/spec.ts'
import type { Examples } from './protocol/examples.ts'

/** Vectors or examples that are asked for at once: what still fits in memory. */
const MOST = 10_000

/** The number of things asked for. @throws RangeError when it is no whole number from 1 to 10,000. */
export function checkedCount(count: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count
  throw new RangeError(`a count is a whole number from 1 to ${MOST}, not ${count}`)
}

/** What is wrong with a value of an example, by kind; `null` when nothing is. Images are bytes: any will do. */
const FAULTS: Readonly<Record<DataKind, (value: number, form: DataForm) => string | null>> = {
  image: () => null,
  points: (value) => (Number.isFinite(value) ? null : 'a coordinate is not a finite number'),
  tokens: (value, { vocabulary = 0 }) =>
    Number.isInteger(value) && value >= 0 && value < vocabulary
      ? null
      : `a token is a whole number from 0 to ${vocabulary - 1}, not ${value}`,
}

/**
 * Reads `count` examples of this form: images from bytes to [0, 1], others as they are.
 * @throws RangeError when they are not so many, of another kind, or of values that it does not have.
 */
export function checkedExamples(values: Examples['values'], count: number, form: DataForm): Rows {
  const size = sizeOf(form.shape)
  if (values.length !== checkedCount(count) * size)
    throw new RangeError(`${count} examples have ${count * size} numbers, not ${values.length}`)
  if ((form.kind === 'image') !== values instanceof Uint8Array)
    throw new RangeError('images are sent as bytes, and points as floats')
  for (const value of values) {
    const fault = FAULTS[form.kind](value, form)
    if (fault) throw new RangeError(fault)
  }
  const scale = form.kind === 'image' ? 255 : 1
  return { count, size, values: Float32Array.from(values, (value) => value / scale) }
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
