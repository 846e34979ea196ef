/**
 * The judge: a small digit classifier that looks at images for the measures. Its last hidden layer gives the features
 * on which distances are measured, its softmax the labels. Frozen: it is trained once, by `npm run judge`.
 */
import { conv, dense } from '../../nn/layers.ts'
import { EVALUATING, Network } from '../../nn/network.ts'
import * as tf from '../../nn/tf.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Mode, Shape } from '../../nn/network.ts'

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
}

/** The classifier's two halves. */
export class Judge {
  /** Images `[n, 28, 28, 1]` in [0, 1] to features `[n, FEATURES]`. */
  readonly body: Network
  /** Features to logits `[n, 10]`. */
  readonly head: Network

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
    for (let first = 0; first < count; first += AT_ONCE) {
      const some = Math.min(AT_ONCE, count - first)
      const [f, p] = tf.tidy(() => {
        const x = tf.tensor(images.subarray(first * PIXELS, (first + some) * PIXELS), [
          some,
          ...JUDGED_SHAPE,
        ])
        const seen = this.body.apply(x, EVALUATING)
        return [seen, tf.softmax(this.head.apply(seen, EVALUATING))]
      }) as [tf.Tensor, tf.Tensor]
      features.set((await f.data()) as Float32Array, first * FEATURES)
      probabilities.set((await p.data()) as Float32Array, first * DIGITS)
      tf.dispose([f, p])
      await pause()
    }
    return { count, features, probabilities }
  }

  /** Every weight, by a stable name. */
  get variables(): ReadonlyMap<string, tf.Variable> {
    return new Map(
      (['body', 'head'] as const).flatMap((half) =>
        [...this[half].variables].map(([name, v]) => [`${half}.${name}`, v] as const),
      ),
    )
  }

  dispose(): void {
    this.body.dispose()
    this.head.dispose()
  }
}
