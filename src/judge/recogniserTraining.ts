/**
 * Trains what tells the judge whether an image is a digit at all: cross-entropy of digits, as they are and as models draw
 * them, against the outliers of `outliers.ts`. The classifier that it looks through stays as it is.
 */
import { adam } from '../models/commonParameters.ts'
import { Batches } from '../data/batches.ts'
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { FEATURES, JUDGED_SHAPE, RECOGNISER } from '../metrics/digits/judge.ts'
import { EVALUATING } from '../nn/network.ts'
import * as tf from '../nn/tf.ts'
import { Optimiser } from '../training/loop/optimisers.ts'
import { PIXELS } from './canvas.ts'
import { drawOutlier, drawReadable } from './outliers.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Judge } from '../metrics/digits/judge.ts'
import type { JudgeProgress } from './judgeTraining.ts'

export const RECOGNISER_RECIPE = {
  seed: 2,
  /** Every second one is a digit. */
  examples: 80_000,
  steps: 8000,
  batchSize: 128,
  /** Falls linearly to a fortieth. */
  learningRate: 4e-3,
  /** Share of the training digits that is given up, so that outliers are not taken for digits. */
  givenUp: 0.0075,
} as const

/** Steps whose loss is told as one. */
const TOLD = 100
/** Training digits that say where the line between digits and outliers lies. */
const CALIBRATING = 20_000
const AT_ONCE = 250
const BYTE = 255

/** What is learned from: pictures as bytes, and their features; those at odd places are digits. */
interface Lessons {
  readonly pictures: Uint8Array
  readonly features: Float32Array
}

const isDigitAt = (place: number): number => place % 2

/** A few lessons at a time. */
interface Batch {
  readonly pictures: Float32Array
  readonly features: Float32Array
  readonly areDigits: Float32Array
}

/** Draws everything that is learned from, and looks at it: the features never change, so once is enough. */
async function drawLessons(judge: Judge, data: Dataset, rng: Rng): Promise<Lessons> {
  const { examples } = RECOGNISER_RECIPE
  const digit = (out: Float32Array): number => {
    const index = rng.integer(data.trainLabels.length)
    data.read(Uint32Array.of(index), out)
    return data.trainLabels[index] as number
  }
  const pictures = new Uint8Array(examples * PIXELS)
  const features = new Float32Array(examples * FEATURES)
  const some = new Float32Array(AT_ONCE * PIXELS)
  for (let first = 0; first < examples; first += AT_ONCE) {
    for (let i = 0; i < AT_ONCE; i++) {
      const draw = isDigitAt(first + i) === 1 ? drawReadable : drawOutlier
      draw(some.subarray(i * PIXELS, (i + 1) * PIXELS), rng, digit)
    }
    pictures.set(
      some.map((value) => Math.round(BYTE * value)),
      first * PIXELS,
    )
    features.set((await judge.look(some)).features, first * FEATURES)
  }
  return { pictures, features }
}

/** Takes the lessons at these places. */
function batchOf({ pictures, features }: Lessons, places: Uint32Array): Batch {
  const batch = {
    pictures: new Float32Array(places.length * PIXELS),
    features: new Float32Array(places.length * FEATURES),
    areDigits: Float32Array.from(places, isDigitAt),
  }
  for (const [i, place] of places.entries()) {
    for (let at = 0; at < PIXELS; at++)
      batch.pictures[i * PIXELS + at] = (pictures[place * PIXELS + at] as number) / BYTE
    batch.features.set(features.subarray(place * FEATURES, (place + 1) * FEATURES), i * FEATURES)
  }
  return batch
}

/** Trains the recogniser of a judge whose classifier is trained, all training images being here. */
export async function trainRecogniser(
  judge: Judge,
  data: Dataset,
  onProgress: (progress: JudgeProgress) => void,
): Promise<void> {
  const { seed, examples, steps, batchSize, learningRate } = RECOGNISER_RECIPE
  const rng = new Rng(seed)
  const lessons = await drawLessons(judge, data, rng)
  const places = Uint32Array.from({ length: examples }, (_, i) => i)
  const batches = new Batches(places, [examples], batchSize, rng.fork())
  const optimiser = new Optimiser('adam', judge.weightsOf(RECOGNISER))
  let sum = 0
  for (let step = 0; step < steps; step++) {
    const rate = learningRate * (1 - 0.975 * (step / steps))
    sum += learn(judge, optimiser, batchOf(lessons, batches.next()), rate)
    if ((step + 1) % TOLD > 0) continue
    onProgress({ part: 'recogniser', done: (step + 1) / steps, loss: sum / TOLD })
    sum = 0
    await new Promise((resolve) => setTimeout(resolve))
  }
  optimiser.dispose()
  await calibrate(judge, data)
}

/** One update; returns the loss. */
function learn(
  judge: Judge,
  optimiser: Optimiser,
  { pictures, features, areDigits }: Batch,
  learningRate: number,
): number {
  return tf.tidy(() => {
    const x = tf.tensor(pictures, [areDigits.length, ...JUDGED_SHAPE])
    const f = tf.tensor(features, [areDigits.length, FEATURES])
    const y = tf.tensor(areDigits, [areDigits.length, 1])
    const { value, grads } = tf.variableGrads(() => {
      const logits = judge.isDigit(x, f, { training: true })
      return tf.mean(tf.sub(tf.softplus(logits), tf.mul(y, logits)))
    }, [...judge.weightsOf(RECOGNISER).values()])
    const settings = adam(learningRate)
    optimiser.apply(grads, tf.tensor1d(optimiser.nextSettings(settings)))
    return (value.dataSync() as Float32Array)[0] as number
  })
}

/** Moves the line to where it gives up the share of training digits that the recipe says. */
async function calibrate(judge: Judge, data: Dataset): Promise<void> {
  const logits = new Float32Array(CALIBRATING)
  const images = new Float32Array(AT_ONCE * PIXELS)
  for (let first = 0; first < CALIBRATING; first += AT_ONCE) {
    data.read(
      Uint32Array.from({ length: AT_ONCE }, (_, i) => first + i),
      images,
    )
    const made = tf.tidy(() => {
      const x = tf.tensor(images, [AT_ONCE, ...JUDGED_SHAPE])
      return judge.isDigit(x, judge.body.apply(x, EVALUATING), EVALUATING)
    })
    logits.set((await made.data()) as Float32Array, first)
    made.dispose()
  }
  const line = logits.toSorted()[Math.floor(RECOGNISER_RECIPE.givenUp * CALIBRATING)] as number
  const bias = defined(judge.recogniser.layers.at(-1)?.trainable['bias'], 'a bias')
  tf.tidy(() => bias.assign(tf.sub(bias, line)))
}
