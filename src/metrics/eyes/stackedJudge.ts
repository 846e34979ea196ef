/** The judge of digits at images with a digit in each channel: it looks at one channel after the other. */
import { labelsOf } from '../digits/digits.ts'
import { FEATURES } from '../digits/judge.ts'
import { DIGITS } from '../../datasets/stacks.ts'
import { noPause } from '../statistics/rows.ts'
import type { Pause } from '../statistics/rows.ts'
import type { Judge, Judgement } from '../digits/judge.ts'
import type { Eyes } from './eyes.ts'

/** Stacks of which a channel is held at once. */
const AT_ONCE = 500

/** Its features of an image are those of its channels, one after the other. */
export class StackedJudge implements Eyes {
  readonly extractor = 'channels'
  readonly own = null
  readonly channels: number
  readonly #judge: Judge

  constructor(judge: Judge, channels: number) {
    this.#judge = judge
    this.channels = channels
  }

  /** No class is told: there are too many combinations. */
  async look(images: Float32Array, pause: Pause = noPause) {
    const { channels } = this
    const size = channels * FEATURES
    const features = new Float32Array((images.length / this.#pixels / channels) * size)
    await this.#each(images, pause, ({ features: seen, count }, first, channel) => {
      for (let i = 0; i < count; i++)
        features.set(
          seen.subarray(i * FEATURES, (i + 1) * FEATURES),
          (first + i) * size + channel * FEATURES,
        )
    })
    return { features, probabilities: null, recognised: null }
  }

  /** The digit that each channel is taken for, `[count, channels]`: whether it is one at all is not asked. */
  async digitsIn(images: Float32Array, pause: Pause): Promise<Uint8Array> {
    const { channels } = this
    const digits = new Uint8Array(images.length / this.#pixels)
    await this.#each(images, pause, ({ probabilities }, first, channel) => {
      for (const [i, digit] of labelsOf(probabilities, DIGITS).entries())
        digits[(first + i) * channels + channel] = digit
    })
    return digits
  }

  readonly #pixels = 28 * 28

  /** Shows the judge every channel of some images at a time. */
  async #each(
    images: Float32Array,
    pause: Pause,
    see: (judged: Judgement, first: number, channel: number) => void,
  ): Promise<void> {
    const { channels } = this
    const pixels = this.#pixels
    const count = images.length / pixels / channels
    for (let first = 0; first < count; first += AT_ONCE) {
      const some = Math.min(AT_ONCE, count - first)
      for (let channel = 0; channel < channels; channel++) {
        const one = new Float32Array(some * pixels)
        for (let p = 0; p < one.length; p++)
          one[p] = images[(first * pixels + p) * channels + channel] as number
        see(await this.#judge.look(one, pause), first, channel)
      }
    }
  }
}
