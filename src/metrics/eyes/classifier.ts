/**
 * A small classifier of a reader's own images as eyes: its last hidden layer gives the features on which distances are
 * measured, its softmax the classes. It says nothing of whether an image shows one of them at all.
 */
import { conv, dense } from '../../nn/layers.ts'
import { EVALUATING, Network } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import { noPause } from '../statistics/rows.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import type { Mode, Shape } from '../../nn/network.ts'
import type { Pause } from '../statistics/rows.ts'
import type { Eyes, Looked } from './eyes.ts'

/** Length of a feature vector: as the judge of digits has. */
export const OWN_FEATURES = 64
/** Images that pass through the network at once: as many as pass in one turn of work beside the training. */
const AT_ONCE = 125

/** The two halves of the network. Its owner disposes of it. */
export class Classifier {
  /** Images `[n, height, width, 1]` in [0, 1] to features `[n, OWN_FEATURES]`, not negative. */
  readonly body: Network
  /** Features to logits `[n, classes]`. */
  readonly head: Network

  constructor(shape: Shape, classes: number, rng: Rng) {
    this.body = new Network(
      shape,
      [
        conv(8, 5, 2, { activation: 'relu' }),
        conv(16, 5, 2, { activation: 'relu' }),
        conv(24, 3, 2, { activation: 'relu' }),
        dense(OWN_FEATURES, { activation: 'relu' }),
      ],
      rng,
    )
    this.head = new Network(this.body.outputShape, [dense(classes)], rng)
  }

  /** Logits `[n, classes]` of images `[n, height, width, 1]`. */
  logits(x: tf.Tensor, mode: Mode): tf.Tensor {
    return this.head.apply(this.body.apply(x, mode), mode)
  }

  /** What an optimiser moves, by a stable name. */
  get trainable(): ReadonlyMap<string, tf.Variable> {
    return new Map(
      (['body', 'head'] as const).flatMap((half) =>
        [...this[half].trainable].map(([name, v]) => [`${half}.${name}`, v] as const),
      ),
    )
  }

  dispose(): void {
    this.body.dispose()
    this.head.dispose()
  }
}

/** The weights of a classifier away from any backend, by name. */
export type Weights = ReadonlyMap<string, Float32Array>

/** Fetches the weights of a classifier. */
export async function weightsOf({ trainable }: Classifier): Promise<Weights> {
  const weights = new Map<string, Float32Array>()
  for (const [name, v] of trainable) weights.set(name, ((await v.data()) as Float32Array).slice())
  return weights
}

/** What a classifier tells apart. */
interface Told {
  /** Of one image, `[height, width, 1]`. */
  readonly shape: Shape
  readonly classes: number
}

/**
 * Makes a look of trained weights. It holds no tensor between two looks, so that nobody has to know when the data that the
 * weights were trained on are out of use.
 */
export const lookOf =
  (told: Told, weights: Weights): Eyes['look'] =>
  async (images, pause = noPause) => {
    const classifier = raised(new Classifier(told.shape, told.classes, new Rng(0)), weights)
    try {
      return await looked(classifier, images, told, pause)
    } finally {
      classifier.dispose()
    }
  }

function raised(classifier: Classifier, weights: Weights): Classifier {
  tf.tidy(() => {
    for (const [name, v] of classifier.trainable)
      v.assign(tf.tensor(defined(weights.get(name), name), v.shape))
  })
  return classifier
}

/** Shows images to a network. */
async function looked(
  { body, head }: Classifier,
  images: Float32Array,
  { shape, classes }: Told,
  pause: Pause,
): Promise<Looked> {
  const size = sizeOf(shape)
  const count = images.length / size
  const features = new Float32Array(count * OWN_FEATURES)
  const probabilities = new Float32Array(count * classes)
  for (let first = 0; first < count; first += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - first)
    const [f, p] = tf.tidy(() => {
      const x = tf.tensor(images.subarray(first * size, (first + some) * size), [some, ...shape])
      const seen = body.apply(x, EVALUATING)
      return [seen, tf.softmax(head.apply(seen, EVALUATING))]
    }) as [tf.Tensor, tf.Tensor]
    features.set((await f.data()) as Float32Array, first * OWN_FEATURES)
    probabilities.set((await p.data()) as Float32Array, first * classes)
    tf.dispose([f, p])
    await pause()
  }
  return { features, probabilities, recognised: null }
}
