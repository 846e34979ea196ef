/** The latent space of a model under training, and the data around it. */
import { sizeOf } from '../lib/numbers.ts'
import { familySpec } from '../models/families.ts'
import { labelsInTurn } from '../model/labels.ts'
import { mixOf } from '../measuring/realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Model } from '../model/model.ts'

/** A model under training, with the data that it is trained on. */
export interface Space {
  readonly model: Model
  readonly data: Dataset
  readonly experiment: Experiment
  /** Steps trained so far. */
  readonly step: number
}

/** Numbers in a latent vector. @throws RangeError of a model that has none. */
export function latentDimOf({ model }: Pick<Space, 'model'>): number {
  if (model.latentDim === null) throw new RangeError('this model has no latent space')
  return model.latentDim
}

/** Whether the codes of this family follow N(0, I). */
export const hasPrior = ({ experiment }: Space): boolean =>
  familySpec(experiment.family).latent?.prior === 'normal'

/** The classes of the training mix in turn; `null` for a model that is not told the class. */
export function classesInTurn(
  { model, data, experiment }: Space,
  count: number,
): Uint8Array | null {
  if (!model.isConditional) return null
  return labelsInTurn(mixOf(data, experiment), count)
}

/** Standard deviations exp(logVar / 2) of posteriors. */
export const deviationsOf = (logVar: Rows): Float32Array<ArrayBuffer> =>
  Float32Array.from(logVar.values, (value) => Math.exp(value / 2))

/** The first test examples, at most `most`, with their classes. */
export async function testExamples(
  { data }: Space,
  most: number,
): Promise<{ readonly raw: Rows; readonly labels: Uint8Array<ArrayBuffer> }> {
  const test = await data.test()
  const count = Math.min(most, test.count)
  const size = sizeOf(data.spec.shape)
  const values = new Float32Array(count * size)
  test.read(0, count, values)
  return { raw: { count, size, values }, labels: test.labels.slice(0, count) }
}

/** The training examples of the mix that have arrived, by their place in the dataset. */
export function arrivedExamples({ data, experiment }: Space): Uint32Array<ArrayBuffer> {
  const { arrived } = data
  return data.select(experiment.mix, experiment.images).filter((index) => index < arrived)
}
