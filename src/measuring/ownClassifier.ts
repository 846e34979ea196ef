/**
 * Trains a small classifier of images, such as those of a reader's own: cross-entropy on the training images, shifted by up to
 * 2 pixels, for a number of steps that is fixed.
 */
import { Batches } from '../data/batches.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { Classifier, weightsOf } from '../metrics/eyes/classifier.ts'
import * as tf from '../nn/tf.ts'
import { adam } from '../models/commonParameters.ts'
import { Optimiser } from '../training/loop/optimisers.ts'
import type { Weights } from '../metrics/eyes/classifier.ts'
import type { Lessons } from './lessons.ts'
import type { Pause } from '../metrics/statistics/rows.ts'

const RECIPE = {
  steps: 300,
  batchSize: 48,
  /** Pixels up, down, left or right. */
  shift: 2,
  optimiser: adam(3e-3, { decaySteps: 300 }),
} as const

/** Trains a classifier and fetches its weights; awaits `pause` after every step, which throws to end it. */
export async function trainedClassifier(
  lessons: Lessons,
  seed: number,
  pause: Pause,
): Promise<Weights> {
  const rng = new Rng(seed)
  const { shape, classes, labels: all, read } = lessons
  const classifier = new Classifier(shape, classes, rng.fork())
  const optimiser = new Optimiser(RECIPE.optimiser.kind, classifier.trainable)
  const places = Uint32Array.from({ length: all.length }, (_, i) => i)
  const size = Math.min(RECIPE.batchSize, all.length)
  const batches = new Batches(places, [all.length], size, rng.fork())
  const images = new Float32Array(size * sizeOf(shape))
  try {
    for (let step = 0; step < RECIPE.steps; step++) {
      const batch = batches.next()
      read(batch, images)
      const labels = Int32Array.from(batch, (index) => all[index] as number)
      learn(classifier, optimiser, { images, labels, of: lessons, rng })
      await pause()
    }
    return await weightsOf(classifier)
  } finally {
    optimiser.dispose()
    classifier.dispose()
  }
}

interface Lesson {
  readonly images: Float32Array
  readonly labels: Int32Array
  readonly of: Pick<Lessons, 'shape' | 'classes'>
  readonly rng: Rng
}

/** One update. */
function learn(
  classifier: Classifier,
  optimiser: Optimiser,
  { images, labels, of: { shape, classes }, rng }: Lesson,
): void {
  tf.tidy(() => {
    const x = shifted(tf.tensor(images, [labels.length, ...shape]), rng)
    const y = tf.oneHot(tf.tensor1d(labels, 'int32'), classes)
    const { grads } = tf.variableGrads(() => {
      const logits = classifier.logits(x, { training: true })
      return tf.neg(tf.mean(tf.sum(tf.mul(y, tf.logSoftmax(logits)), -1)))
    }, [...classifier.trainable.values()])
    optimiser.apply(grads, tf.tensor1d(optimiser.nextSettings(RECIPE.optimiser)))
  })
}

/** The same images a little aside, all by as much, with black where they came from. */
function shifted(x: tf.Tensor, rng: Rng): tf.Tensor {
  const { shift } = RECIPE
  const by = (): number => rng.integer(2 * shift + 1)
  const around: [number, number] = [shift, shift]
  const padded = tf.pad(x, [[0, 0], around, around, [0, 0]])
  return tf.slice(padded, [0, by(), by(), 0], x.shape)
}
