/**
 * Makes the eyes for images that a reader brought: a classifier of their classes where there are enough of each and it proves
 * itself on held-out images, else their principal components. It depends on the data alone, so that every run on them, today
 * or after a reload, is measured by the same.
 */
import { classifierObstacle } from '../datasets/own.ts'
import { labelsOf } from '../metrics/digits/digits.ts'
import { componentEyes } from '../metrics/eyes/components.ts'
import { lookOf, OWN_FEATURES } from '../metrics/eyes/classifier.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { trainedClassifier } from './ownClassifier.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Eyes } from '../metrics/eyes/eyes.ts'
import type { NoClassifier, OwnEyes } from '../metrics/report/parts.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'

/** Training images in which components are sought: with more they hardly change. */
const SEARCHED = 2000
/** Of the classifier: the same for all, so that what it sees depends on the data alone. */
const SEED = 1
/** Held-out images of the exam, at most. */
const EXAMINED = 2000
/**
 * Share of held-out images that a classifier has to tell rightly: one that errs in more than a fifth moves the shares of the
 * classes further than the rules of the verdict take for the right mix.
 */
const RELIABLE = 0.8
/** Standard deviations of a 95 % interval. */
const Z = 1.96

/** The lower end of the 95 % interval of a share that was seen in `count` cases, Wilson 1927. */
function lowerEnd(share: number, count: number): number {
  const middle = share + Z ** 2 / (2 * count)
  const half = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  return (middle - half) / (1 + Z ** 2 / count)
}

/** Whether a classifier is right often enough, and more often than who always names the most frequent of the classes. */
function isReliable(
  { accuracy, count }: NonNullable<OwnEyes['exam']>,
  labels: Uint8Array,
): boolean {
  const counts = new Map<number, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const guessed = Math.max(...counts.values()) / labels.length
  return accuracy >= RELIABLE && lowerEnd(accuracy, count) > guessed
}

/** The first training images, at most `most`. */
function trainImages(data: Dataset, most: number): Rows {
  const count = Math.min(most, data.spec.trainCount)
  const size = sizeOf(data.spec.shape)
  const values = new Float32Array(count * size)
  data.read(
    Uint32Array.from({ length: count }, (_, i) => i),
    values,
  )
  return { count, size, values }
}

/** Shows held-out images to a classifier, and counts those that it tells rightly. */
async function examined(look: Eyes['look'], data: Dataset, pause: Pause) {
  const test = await data.test()
  const count = Math.min(EXAMINED, test.count)
  const images = new Float32Array(count * sizeOf(data.spec.shape))
  test.read(0, count, images)
  const { probabilities } = await look(images, pause)
  const labels = test.labels.subarray(0, count)
  const seen = labelsOf(defined(probabilities, 'the classes'), data.spec.classes)
  const right = labels.filter((label, i) => label === seen[i]).length
  return { exam: { accuracy: right / count, count }, labels }
}

/** Makes the eyes for the images of a reader; `null` of images that are all the same. */
export async function ownEyes(data: Dataset, pause: Pause): Promise<Eyes | null> {
  const { spec } = data
  await data.need(spec.trainCount)
  const insteadBy = (instead: NoClassifier, exam: OwnEyes['exam']): Promise<Eyes | null> =>
    componentEyes(trainImages(data, SEARCHED), { instead, exam }, pause)
  const obstacle = classifierObstacle(spec)
  if (obstacle) return await insteadBy(obstacle, null)
  const { shape, classes } = spec
  const read = (places: Uint32Array, out: Float32Array): void => data.read(places, out)
  const lessons = { shape, classes, labels: data.trainLabels, read }
  const look = lookOf(spec, await trainedClassifier(lessons, SEED, pause))
  const { exam, labels } = await examined(look, data, pause)
  if (!isReliable(exam, labels)) return await insteadBy('unreliable', exam)
  const own = { features: OWN_FEATURES, exam, instead: null, variance: null }
  return { extractor: 'classifier', own, look }
}
