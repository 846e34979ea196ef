/**
 * Trains what tells the judge whether an image is a digit at all: cross-entropy of digits, as they are and as models draw
 * them, against the outliers of `outliers.ts`. The classifier that it looks through stays as it is.
 */
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { JUDGED_SHAPE, RECOGNISER } from '../metrics/digits/judge.ts'
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
  steps: 6000,
  /** Half of it digits. */
  batchSize: 128,
  /** Falls linearly to a fortieth. */
  learningRate: 4e-3,
  /** Share of the training digits that is given up, so that outliers are not taken for digits. */
  givenUp: 0.005,
} as const

/** Steps whose loss is told as one. */
const TOLD = 100
/** Training digits that say where the line between digits and outliers lies. */
const CALIBRATING = 20_000
const AT_ONCE = 500

/** Trains the recogniser of a judge whose classifier is trained, all training images being here. */
export async function trainRecogniser(
  judge: Judge,
  data: Dataset,
  onProgress: (progress: JudgeProgress) => void,
): Promise<void> {
  const { seed, steps, batchSize, learningRate } = RECOGNISER_RECIPE
  const rng = new Rng(seed)
  const weights = judge.weightsOf(RECOGNISER)
  const optimiser = new Optimiser('adam', weights)
  const digit = (out: Float32Array): number => {
    const index = rng.integer(data.trainLabels.length)
    data.read(Uint32Array.of(index), out)
    return data.trainLabels[index] as number
  }
  const images = new Float32Array(batchSize * PIXELS)
  const areDigits = new Float32Array(batchSize).fill(1, 0, batchSize / 2)
  let sum = 0
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < batchSize; i++) {
      const draw = areDigits[i] === 1 ? drawReadable : drawOutlier
      draw(images.subarray(i * PIXELS, (i + 1) * PIXELS), rng, digit)
    }
    sum += tf.tidy(() => {
      const x = tf.tensor(images, [batchSize, ...JUDGED_SHAPE])
      const y = tf.tensor(areDigits, [batchSize, 1])
      const { value, grads } = tf.variableGrads(() => {
        const { isDigit } = judge.pass(x, EVALUATING)
        return tf.mean(tf.sub(tf.softplus(isDigit), tf.mul(y, isDigit)))
      }, [...weights.values()])
      const made = optimiser.nextSettings({
        kind: 'adam',
        learningRate: learningRate * (1 - 0.975 * (step / steps)),
        beta1: 0.9,
        beta2: 0.999,
        decaySteps: 0,
      })
      optimiser.apply(grads, tf.tensor1d(made))
      return (value.dataSync() as Float32Array)[0] as number
    })
    if ((step + 1) % TOLD > 0) continue
    onProgress({ part: 'recogniser', done: (step + 1) / steps, loss: sum / TOLD })
    sum = 0
    await new Promise((resolve) => setTimeout(resolve))
  }
  optimiser.dispose()
  calibrate(judge, data)
}

/** Moves the line to where it gives up the share of training digits that the recipe says. */
function calibrate(judge: Judge, data: Dataset): void {
  const logits = new Float32Array(CALIBRATING)
  const images = new Float32Array(AT_ONCE * PIXELS)
  for (let first = 0; first < CALIBRATING; first += AT_ONCE) {
    data.read(
      Uint32Array.from({ length: AT_ONCE }, (_, i) => first + i),
      images,
    )
    tf.tidy(() => {
      const { isDigit } = judge.pass(tf.tensor(images, [AT_ONCE, ...JUDGED_SHAPE]), EVALUATING)
      logits.set(isDigit.dataSync() as Float32Array, first)
    })
  }
  const line = logits.toSorted()[Math.floor(RECOGNISER_RECIPE.givenUp * CALIBRATING)] as number
  const bias = defined(judge.recogniser.layers.at(-1)?.trainable['bias'], 'a bias')
  tf.tidy(() => bias.assign(tf.sub(bias, line)))
}
