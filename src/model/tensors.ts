/** Examples and classes, as networks read them. */
import { defined } from '../lib/assert.ts'
import { isConditional } from '../models/spec.ts'
import * as tf from '../nn/tf.ts'
import { oneHot } from './labels.ts'
import type { Labels } from '../models/family.ts'
import type { DataForm, DataKind, Hyperparameters } from '../models/spec.ts'

/** Values of `count` examples in the type that a batch of this kind has: whole numbers for tokens. */
export const batchValues = (kind: DataKind, values: Float32Array): Float32Array | Int32Array =>
  kind === 'tokens' ? Int32Array.from(values) : values

/** Examples as a batch, `[count, ...shape]`; the caller disposes. */
export const examplesTensor = (
  { kind, shape }: Pick<DataForm, 'kind' | 'shape'>,
  values: Float32Array,
  count: number,
): tf.Tensor =>
  tf.tensor(batchValues(kind, values), [count, ...shape], kind === 'tokens' ? 'int32' : 'float32')

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
