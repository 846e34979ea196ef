/** Examples and classes, as networks read them. */
import { defined } from '../lib/assert.ts'
import { isConditional } from '../models/spec.ts'
import * as tf from '../nn/tf.ts'
import { oneHot } from './labels.ts'
import type { Labels } from '../models/family.ts'
import type { DataForm, Hyperparameters } from '../models/spec.ts'

/** Examples as a batch, `[count, ...shape]`; the caller disposes. */
export const examplesTensor = (
  { shape }: Pick<DataForm, 'shape'>,
  values: Float32Array,
  count: number,
): tf.Tensor => tf.tensor(values, [count, ...shape])

/**
 * The classes as a model of these hyperparameters takes them; the caller disposes.
 * @throws when a model that is told the class gets none.
 */
export const labelsFor = (
  hyperparameters: Hyperparameters,
  labels: ArrayLike<number> | null,
  classes: number,
): Labels => {
  if (!isConditional(hyperparameters)) return null
  const asked = defined(labels, 'the class of every example')
  return tf.tensor(oneHot(asked, classes), [asked.length, classes])
}
