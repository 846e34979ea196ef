/**
 * Trains the classifier of the judge in `metrics/digits/judge.ts`: cross-entropy, images shifted by up to 2 pixels,
 * dropout on the features. The recogniser comes after it, in `recogniserTraining.ts`, and moves nothing of it.
 */
import { adam } from '../models/commonParameters.ts'
import { Batches } from '../data/batches.ts'
import { Rng } from '../lib/rng.ts'
import { CLASSIFIER, Judge, JUDGED_SHAPE } from '../metrics/digits/judge.ts'
import { randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { Optimiser } from '../training/loop/optimisers.ts'
import { PIXELS, shift } from './canvas.ts'
import type { Dataset } from '../data/dataset.ts'
import type { OptimiserSettings } from '../models/spec.ts'

export const JUDGE_RECIPE = {
  seed: 1,
  epochs: 12,
  batchSize: 128,
  /** Falls linearly to a tenth. */
  learningRate: 2e-3,
  dropout: 0.4,
  /** Pixels up, down, left or right. */
  shift: 2,
} as const

/** Progress of the training: of which part, how far that is, 0 to 1, and its mean loss of late in nats. */
export interface JudgeProgress {
  readonly part: 'classifier' | 'recogniser'
  readonly done: number
  readonly loss: number
}

/** Trains a judge's classifier on a whole training set. The caller disposes the judge. */
export async function trainJudge(
  data: Dataset,
  onProgress: (progress: JudgeProgress) => void,
): Promise<Judge> {
  const { seed, epochs, batchSize, learningRate, dropout, shift: mostShift } = JUDGE_RECIPE
  await data.need(data.blockEnds.at(-1) ?? 0)
  const rng = new Rng(seed)
  const judge = new Judge(rng.fork())
  const everything = data.select(new Array<number>(10).fill(1), 0)
  // One block: everything is here, so the first epoch is shuffled as the others are.
  const batches = new Batches(everything, [everything.length], batchSize, rng.fork())
  const optimiser = new Optimiser('adam', judge.weightsOf(CLASSIFIER))
  const steps = Math.floor(everything.length / batchSize)
  const images = new Float32Array(batchSize * PIXELS)
  const moved = new Float32Array(batchSize * PIXELS)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let sum = 0
    for (let step = 0; step < steps; step++) {
      const batch = batches.next()
      data.read(batch, images)
      for (let i = 0; i < batchSize; i++) {
        const [from, to] = [i * PIXELS, (i + 1) * PIXELS]
        const by = (): number => rng.integer(2 * mostShift + 1) - mostShift
        shift(images.subarray(from, to), by(), by(), moved.subarray(from, to))
      }
      const labels = Int32Array.from(batch, (index) => data.trainLabels[index] as number)
      const done = (epoch * steps + step) / (epochs * steps)
      sum += learn(judge, optimiser, {
        moved,
        labels,
        dropout,
        rng,
        settings: adam(learningRate * (1 - 0.9 * done)),
      })
    }
    onProgress({ part: 'classifier', done: (epoch + 1) / epochs, loss: sum / steps })
    await new Promise((resolve) => setTimeout(resolve))
  }
  optimiser.dispose()
  return judge
}

interface Lesson {
  readonly moved: Float32Array
  readonly labels: Int32Array
  readonly dropout: number
  readonly rng: Rng
  readonly settings: OptimiserSettings
}

/** One update; returns the loss. */
function learn(
  judge: Judge,
  optimiser: Optimiser,
  { moved, labels, dropout, rng, settings }: Lesson,
): number {
  return tf.tidy(() => {
    const x = tf.tensor(moved, [labels.length, ...JUDGED_SHAPE])
    const y = tf.oneHot(tf.tensor1d(labels, 'int32'), 10)
    const random = randomFrom(rng)
    const { value, grads } = tf.variableGrads(() => {
      const logits = judge.logits(x, { training: true }, (f) => random.dropout(f, dropout))
      return tf.neg(tf.mean(tf.sum(tf.mul(y, tf.logSoftmax(logits)), -1)))
    }, [...judge.weightsOf(CLASSIFIER).values()])
    const made = optimiser.nextSettings(settings)
    optimiser.apply(grads, tf.tensor1d(made))
    return (value.dataSync() as Float32Array)[0] as number
  })
}
