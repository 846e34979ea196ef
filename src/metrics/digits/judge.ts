/**
 * The judge: a small digit classifier that looks at images for the measures. Its last hidden layer gives the features
 * on which distances are measured, its softmax the labels, and a second, smaller network on the same features and on the
 * first layer's says whether the image is a digit at all. Frozen: it is trained once, by `npm run judge`.
 */
import { defined } from '../../lib/assert.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { conv, dense } from '../../nn/layers.ts'
import { EVALUATING, Network } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Mode, Shape } from '../../nn/network.ts'
import type { Eyes } from '../eyes/eyes.ts'

export const JUDGED_SHAPE: Shape = [28, 28, 1]
/** Length of a feature vector. */
export const FEATURES = 64
const DIGITS = 10
const PIXELS = 28 * 28
/** Images that pass through the network at once: about as many as pass in one turn of work beside the training. */
const AT_ONCE = 125

/** What the judge says of `count` images. */
export interface Judgement {
  readonly count: number
  /** `[count, FEATURES]`, not negative. */
  readonly features: Float32Array
  /** `[count, 10]`, rows that add up to 1. */
  readonly probabilities: Float32Array
  /** `[count]`, 1 where the image is taken for a digit at all, else 0. */
  readonly recognised: Uint8Array
}

const PARTS = ['body', 'head', 'details', 'recogniser'] as const
/** What {@link Judge.logits} are made with. */
export const CLASSIFIER = ['body', 'head'] as const
/** What says whether an image is a digit. */
export const RECOGNISER = ['details', 'recogniser'] as const

/** Features are about this many times larger than what the recogniser makes of details. */
const FEATURE_SCALE = 0.3

/** The classifier's two halves, and the recogniser's. */
export class Judge implements Eyes {
  readonly extractor = 'judge'
  readonly own = null
  /** Images `[n, 28, 28, 1]` in [0, 1] to features `[n, FEATURES]`. */
  readonly body: Network
  /** Features to logits `[n, 10]`. */
  readonly head: Network
  /** What the body's first layer sees and how grey an image is, to what tells digits from others, `[n, 4, 4, 10]`. */
  readonly details: Network
  /** That and the features, to a logit `[n, 1]`: from 0 on the image is a digit. */
  readonly recogniser: Network

  /** With weights drawn from `rng`; {@link variables} can be assigned. */
  constructor(rng: Rng) {
    this.body = new Network(
      JUDGED_SHAPE,
      [
        conv(16, 5, 2, { activation: 'relu' }),
        conv(32, 5, 2, { activation: 'relu' }),
        conv(24, 3, 2, { activation: 'relu' }),
        dense(FEATURES, { activation: 'relu' }),
      ],
      rng,
    )
    this.head = new Network(this.body.outputShape, [dense(DIGITS)], rng)
    const [side, , channels] = defined(this.body.layers[0], 'a layer').outputShape as [
      number,
      number,
      number,
    ]
    this.details = new Network(
      [side, side, channels + 1],
      [conv(14, 3, 2, { activation: 'relu' }), conv(10, 3, 2, { activation: 'relu' })],
      rng,
    )
    this.recogniser = new Network(
      [sizeOf(this.details.outputShape) + FEATURES],
      [dense(16, { activation: 'relu' }), dense(1)],
      rng,
    )
  }

  /** Logits `[n, 1]` of images `[n, 28, 28, 1]` being digits at all, given their features. */
  isDigit(x: tf.Tensor, features: tf.Tensor, mode: Mode): tf.Tensor {
    const early = defined(this.body.layers[0], 'a layer').apply(x, mode)
    // Strokes are white at their core; blurs and mixtures are grey over wide areas.
    const brightest = tf.maxPool(x as tf.Tensor4D, 3, 2, 'same')
    const greyness = tf.mul(4, tf.mul(brightest, tf.sub(1, brightest)))
    const seen = this.details.apply(tf.concat([early, greyness], 3), mode)
    const details = tf.reshape(seen, [-1, sizeOf(this.details.outputShape)])
    return this.recogniser.apply(tf.concat([details, tf.mul(features, FEATURE_SCALE)], 1), mode)
  }

  /** Logits `[n, 10]`; `between` works on the features. */
  logits(x: tf.Tensor, mode: Mode, between = (features: tf.Tensor): tf.Tensor => features) {
    return this.head.apply(between(this.body.apply(x, mode)), mode)
  }

  /**
   * Looks at images, `[count, 784]` in [0, 1] row by row. `pause` is awaited every hundred images or so.
   */
  async look(
    images: Float32Array,
    pause: () => Promise<void> = async () => {},
  ): Promise<Judgement> {
    const count = images.length / PIXELS
    const features = new Float32Array(count * FEATURES)
    const probabilities = new Float32Array(count * DIGITS)
    const recognised = new Uint8Array(count)
    for (let first = 0; first < count; first += AT_ONCE) {
      const some = Math.min(AT_ONCE, count - first)
      const [f, p, d] = tf.tidy(() => {
        const x = tf.tensor(images.subarray(first * PIXELS, (first + some) * PIXELS), [
          some,
          ...JUDGED_SHAPE,
        ])
        const seen = this.body.apply(x, EVALUATING)
        return [
          seen,
          tf.softmax(this.head.apply(seen, EVALUATING)),
          this.isDigit(x, seen, EVALUATING),
        ]
      }) as [tf.Tensor, tf.Tensor, tf.Tensor]
      features.set((await f.data()) as Float32Array, first * FEATURES)
      probabilities.set((await p.data()) as Float32Array, first * DIGITS)
      for (const [i, logit] of (await d.data()).entries())
        recognised[first + i] = Number(logit >= 0)
      tf.dispose([f, p, d])
      await pause()
    }
    return { count, features, probabilities, recognised }
  }

  /** Every weight of these parts, by a stable name. */
  weightsOf(parts: readonly (typeof PARTS)[number][]): ReadonlyMap<string, tf.Variable> {
    return new Map(
      parts.flatMap((part) =>
        [...this[part].variables].map(([name, v]) => [`${part}.${name}`, v] as const),
      ),
    )
  }

  /** Every weight, by a stable name. */
  get variables(): ReadonlyMap<string, tf.Variable> {
    return this.weightsOf(PARTS)
  }

  dispose(): void {
    for (const part of PARTS) this[part].dispose()
  }
}
