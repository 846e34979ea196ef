/** The latent space of a model under training, and the two ways between it and the data. */
import { sizeOf } from '../lib/numbers.ts'
import { familySpec } from '../models/families.ts'
import { isConditional } from '../models/spec.ts'
import { labelsFor, labelsInTurn } from '../training/loop/labels.ts'
import { mixOf } from '../measuring/realData.ts'
import { through } from '../training/loop/through.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Evaluated } from '../training/loop/evaluate.ts'
import type * as tf from '../nn/tf.ts'

/** A model under training, with the data that it is trained on. */
export interface Space {
  /**
   * The model as it stands. Asked for anew after every pause, in the same breath as its networks are used.
   * @throws when its run has ended, and they are gone.
   */
  readonly model: () => Evaluated
  readonly data: Dataset
  readonly experiment: Experiment
  /** Steps trained so far. */
  readonly step: number
}

/** Numbers in a latent vector. */
export function latentDimOf({ model }: Space): number {
  const { family, hyperparameters } = model()
  return sizeOf(family.noiseShape(hyperparameters))
}

/** Whether the codes of this family follow N(0, I). */
export const hasPrior = ({ experiment }: Space): boolean =>
  familySpec(experiment.family).latent?.prior === 'normal'

/** The classes of the training mix in turn; `null` for a model that is not told the class. */
export function classesInTurn(
  { model, data, experiment }: Space,
  count: number,
): Uint8Array | null {
  if (!isConditional(model().hyperparameters)) return null
  return labelsInTurn(mixOf(data, experiment), count)
}

/**
 * Decodes latent vectors with the displayed network: `[z.count, ...dataShape]` in the data's own range.
 * @param labels the class of each, for a model that is told it; not read otherwise.
 */
export async function decodeRows(
  { model, data }: Space,
  z: Rows,
  labels: Uint8Array | null,
  pause: Pause,
): Promise<Rows> {
  const { family, hyperparameters } = model()
  const decode = (some: tf.Tensor, first: number): tf.Tensor[] => {
    const { nets } = model()
    const asked = labels?.subarray(first, first + (some.shape[0] as number)) ?? []
    const y = labelsFor(hyperparameters, asked, data.spec.classes)
    return [family.sample(nets, some, hyperparameters, y)]
  }
  const [decoded] = await through(z, family.noiseShape(hyperparameters), decode, pause)
  return decoded as Rows
}

/** The codes of examples, or the means and log variances of their posteriors, `[count, latentDim]`. */
export interface Encoded {
  readonly mu: Rows
  readonly logVar: Rows | null
}

/** Encodes examples, `[count, ...dataShape]` in the data's own range; `null` for a family without an encoder. */
export async function encodeRows(
  { model, data }: Space,
  x: Rows,
  pause: Pause,
): Promise<Encoded | null> {
  const { family, hyperparameters } = model()
  const { encode, posterior } = family
  if (!encode) return null
  const codes = (some: tf.Tensor): tf.Tensor[] => {
    const { nets } = model()
    if (!posterior) return [encode(nets, some, hyperparameters)]
    const { mu, logVar } = posterior(nets, some, hyperparameters)
    return [mu, logVar]
  }
  const [mu, logVar = null] = await through(x, data.spec.shape, codes, pause)
  return { mu: mu as Rows, logVar }
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
