/**
 * Synthetic data as augmentation: the same small classifier is trained on few real images, and again on these with generated
 * ones among them, for as many steps, and told by how many held-out images it reads rightly. A model that is told the class
 * makes images that bring their labels. Trained on generated images alone, this is the classification accuracy score of
 * Ravuri & Vinyals 2019 (arXiv:1905.10887).
 */
import { concat, labelledRows } from './lessons.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { labelsOf } from '../metrics/digits/digits.ts'
import { lookOf } from '../metrics/eyes/classifier.ts'
import { defined } from '../lib/assert.ts'
import { labelsAt, labelsInTurn } from '../model/labels.ts'
import { trainedClassifier } from './ownClassifier.ts'
import { mixOf, realData } from './realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Augmentation } from '../metrics/report/augmentation.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Model } from '../model/model.ts'
import type { Labelled } from './lessons.ts'

/** Each is a draw of real images, of generated ones, and of first weights. */
const SEEDS = [1, 2, 3]
/** Held-out images that the classifiers are told by, at most. */
const EXAMINED = 4000

/** A model that is told the class, and the data that it is trained on. */
export interface Source {
  readonly model: Pick<Model, 'isConditional' | 'sample'>
  readonly data: Dataset
  readonly experiment: Pick<Experiment, 'mix' | 'images'>
}

/**
 * Trains two classifiers for each draw. All training images of the mix must be here.
 * @throws RangeError of a model that is not told the class.
 */
export async function augmentation(
  { model, data, experiment }: Source,
  wanted: { readonly real: number; readonly generated: number },
  pause: Pause,
): Promise<Augmentation> {
  if (!model.isConditional) throw new RangeError('generated images need a class: switch it on')
  const { spec } = data
  const indices = data.select(experiment.mix, experiment.images)
  const real = Math.min(wanted.real, indices.length)
  const generatedLabels = labelsInTurn(mixOf(data, experiment), wanted.generated)
  const { heldOut } = await realData(data, experiment)
  const exam = {
    rows: heldOut.read(0, Math.min(EXAMINED, heldOut.count)),
    labels: heldOut.labels,
  }
  // The model may train on meanwhile: all that it makes is made first.
  const made: Rows[] = []
  for (const seed of SEEDS)
    made.push(await model.sample(wanted.generated, generatedLabels, new Rng(seed), { pause }))
  const accuracy = async (lessons: Labelled, seed: number): Promise<number> => {
    const weights = await trainedClassifier(labelledRows(spec, lessons), seed, pause)
    const { probabilities } = await lookOf(spec, weights)(exam.rows.values, pause)
    const seen = labelsOf(defined(probabilities, 'the classes'), spec.classes)
    return seen.filter((label, i) => label === exam.labels[i]).length / seen.length
  }
  const [without, withGenerated]: [number[], number[]] = [[], []]
  for (const [at, seed] of SEEDS.entries()) {
    const few = indices.slice()
    new Rng(seed).shuffle(few)
    const chosen = few.subarray(0, real)
    const values = new Float32Array(real * sizeOf(spec.shape))
    data.read(chosen, values)
    const size = sizeOf(spec.shape)
    const some = { rows: { count: real, size, values }, labels: labelsAt(data.trainLabels, chosen) }
    const added = { rows: defined(made[at], 'images'), labels: generatedLabels }
    without.push(await accuracy(some, seed))
    withGenerated.push(await accuracy(concat(some, added), seed))
  }
  return {
    ...{ without, with: withGenerated, real, generated: wanted.generated },
    ...{ trainedOn: indices.length, examined: exam.rows.count },
  }
}
