/** Looks at a model: samples from latent vectors that stay the same through the run, and test examples beside their reconstructions. */
import { isImage } from '../models/datasets.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { isConditional } from '../models/spec.ts'
import { labelsFor, labelsInTurn } from '../training/loop/labels.ts'
import { checkedLabels } from './checkedInput.ts'
import type { TestSet } from '../data/dataset.ts'
import type { Family, Networks } from '../models/family.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Examples, SampleView, Sheet } from './protocol.ts'

const IMAGES_SHOWN = 64
/** Of a model that is told the class: a column for each of up to ten. */
const TOLD_IMAGES_SHOWN = 80
const POINTS_SHOWN = 500
const PAIRS_SHOWN = 32

/** Turns floats into what travels: bytes for images in [0, 1], floats for points. */
export function toExamples(values: Float32Array, shape: readonly number[]): Examples {
  const count = values.length / sizeOf(shape)
  if (!isImage(shape)) return { shape, count, values: new Float32Array(values) }
  // Uint8ClampedArray rounds and limits to [0, 255].
  const bytes = Uint8ClampedArray.from(values, (value) => 255 * value)
  return { shape, count, values: new Uint8Array(bytes.buffer) }
}

export interface Viewed {
  readonly family: Family
  readonly nets: Networks
  /** Those in force now. */
  readonly hyperparameters: () => Hyperparameters
  readonly shape: readonly number[]
  /** Frequency of each class in what the model trains on. */
  readonly mix: readonly number[]
  readonly test: () => Promise<TestSet>
}

/** One run's fixed latent vectors and test examples, and the view in force. */
export class Viewer {
  readonly #viewed: Viewed
  #seed: number
  view: SampleView

  constructor(viewed: Viewed, view: SampleView, seed: number) {
    this.#viewed = viewed
    this.view = view
    this.#seed = seed
  }

  /** Draws other latent vectors and other test examples from now on. */
  redraw(seed: number): void {
    this.#seed = seed
  }

  /** What the view in force shows now. */
  async sheet(): Promise<Sheet> {
    return this.view === 'generated' ? await this.#generated() : await this.#reconstructions()
  }

  async #generated(): Promise<Sheet> {
    const { family, shape } = this.#viewed
    const hyperparameters = this.#viewed.hyperparameters()
    const told = isConditional(hyperparameters)
    const images = told ? TOLD_IMAGES_SHOWN : IMAGES_SHOWN
    const count = isImage(shape) ? images : POINTS_SHOWN
    const z = new Rng(this.#seed).normals(count * sizeOf(family.noiseShape(hyperparameters)))
    const classes = told ? labelsInTurn(this.#viewed.mix, count) : null
    const samples = await this.decode(z, count, classes)
    return { view: 'generated', samples, originals: null, classes }
  }

  /**
   * Decodes `count` latent vectors, row by row, of a class-conditional model for one class each.
   * @throws RangeError when `z` or `labels` have another length, or `labels` another class than the data have.
   */
  async decode(z: Float32Array, count: number, labels: Uint8Array | null): Promise<Examples> {
    const { family, nets, shape } = this.#viewed
    const hyperparameters = this.#viewed.hyperparameters()
    const noise = family.noiseShape(hyperparameters)
    if (z.length !== count * sizeOf(noise))
      throw new RangeError(
        `${count} latent vectors have ${count * sizeOf(noise)} numbers, not ${z.length}`,
      )
    const y = checkedLabels(labels, count, this.#classes, hyperparameters)
    const output = tf.tidy(() =>
      family.sample(
        nets,
        tf.tensor(z, [count, ...noise]),
        hyperparameters,
        labelsFor(hyperparameters, y ?? [], this.#classes),
      ),
    )
    return toExamples(await read(output), shape)
  }

  get #classes(): number {
    return this.#viewed.mix.length
  }

  async #reconstructions(): Promise<Sheet> {
    const { family, nets, shape } = this.#viewed
    const hyperparameters = this.#viewed.hyperparameters()
    const test = await this.#viewed.test()
    const rng = new Rng(this.#seed)
    const size = sizeOf(shape)
    const values = new Float32Array(PAIRS_SHOWN * size)
    const labels = new Uint8Array(PAIRS_SHOWN)
    for (let i = 0; i < PAIRS_SHOWN; i++) {
      const place = rng.integer(test.count)
      test.read(place, 1, values.subarray(i * size, (i + 1) * size))
      labels[i] = test.labels[place] as number
    }
    const pair = tf.tidy(() => {
      const x = tf.tensor(values, [PAIRS_SHOWN, ...shape])
      const y = labelsFor(hyperparameters, labels, this.#classes)
      const result = family.reconstruct?.(nets, x, hyperparameters, randomFrom(rng), y)
      if (!result) throw new Error('this family reconstructs nothing')
      return tf.concat([result.shown, result.xHat])
    })
    const both = await read(pair)
    return {
      view: 'reconstructions',
      originals: toExamples(both.subarray(0, values.length), shape),
      samples: toExamples(both.subarray(values.length), shape),
      classes: null,
    }
  }
}

async function read(tensor: tf.Tensor): Promise<Float32Array> {
  try {
    return (await tensor.data()) as Float32Array
  } finally {
    tensor.dispose()
  }
}
