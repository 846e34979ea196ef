/** Looks at a model: samples from latent vectors that stay the same through the run, and test examples beside their reconstructions. */
import { isImage } from '../models/datasets.ts'
import { Rng } from '../lib/rng.ts'
import { sizeOf } from '../lib/numbers.ts'
import { holdContest } from '../measuring/contest.ts'
import { samplingSeconds } from '../measuring/samplingTime.ts'
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { labelsInTurn } from '../model/labels.ts'
import { latentDimOf } from '../latent/space.ts'
import { checkedCount, checkedExamples, checkedLabels } from './checkedInput.ts'
import { Refusal } from './failures.ts'
import { Motion } from './motion.ts'
import { samplesOnTheWay, stripsOf } from './onTheWay.ts'
import { lookAtPlane, trainedPoints } from './planeLook.ts'
import type { TestSet } from '../data/dataset.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'
import type { Trainer } from '../training/loop/trainer.ts'
import type { DataForm, DataKind } from '../models/spec.ts'
import type { Queries } from './protocol.ts'
import type { Examples } from './protocol/examples.ts'
import type { NamedArrays, SampleView, Sheet } from './protocol/run.ts'

/** Generated examples on a sheet. */
const SHOWN: Readonly<Record<DataKind, number>> = { image: 64, points: 500, tokens: 64 }
/** Images of a model that is told the class: a column for each of up to ten. */
const TOLD_IMAGES_SHOWN = 80
const PAIRS_SHOWN = 32

/** Turns floats into what travels: bytes for images in [0, 1], floats for points and tokens. */
export function toExamples(
  values: Float32Array,
  { shape, alphabet }: Pick<DataForm, 'shape' | 'alphabet'>,
): Examples {
  const count = values.length / sizeOf(shape)
  if (!isImage(shape))
    return { shape, count, values: new Float32Array(values), ...(alphabet && { alphabet }) }
  // Uint8ClampedArray rounds and limits to [0, 255].
  const bytes = Uint8ClampedArray.from(values, (value) => 255 * value)
  return { shape, count, values: new Uint8Array(bytes.buffer) }
}

export interface Viewed {
  readonly model: Model
  /** Frequency of each class in what the model trains on. */
  readonly mix: readonly number[]
  readonly test: () => Promise<TestSet>
  /** Steps made so far. */
  readonly step: () => number
  /** Whether codes follow N(0, I). */
  readonly hasPrior: boolean
}

/** One run's fixed latent vectors and test examples, and the view in force. */
export class Viewer {
  /** Watches steps of which somebody wants to see how far points go. */
  readonly motion: Motion
  readonly #viewed: Viewed
  #seed: number
  view: SampleView

  constructor(viewed: Viewed, view: SampleView, seed: number) {
    this.#viewed = viewed
    this.view = view
    this.#seed = seed
    this.motion = this.#motionOf(viewed.model, viewed.step)
  }

  /** Draws other latent vectors and other test examples from now on. */
  redraw(seed: number): void {
    this.#seed = seed
  }

  /** What the view in force shows now. */
  async sheet(): Promise<Sheet> {
    switch (this.view) {
      case 'generated':
        return await this.#generated()
      case 'ways':
        return await this.#ways()
      case 'reconstructions':
        return await this.#reconstructions()
    }
  }

  /** How many examples are generated, and of which classes. */
  #drawn() {
    const { model, mix } = this.#viewed
    const { kind } = model.form
    const count = model.isConditional && kind === 'image' ? TOLD_IMAGES_SHOWN : SHOWN[kind]
    return { count, classes: model.isConditional ? labelsInTurn(mix, count) : null }
  }

  async #generated(): Promise<Sheet> {
    const { form } = this.#viewed.model
    const { count, classes } = this.#drawn()
    const made = await this.#viewed.model.sample(count, classes, new Rng(this.#seed))
    return {
      view: 'generated',
      samples: toExamples(made.values, form),
      originals: null,
      classes,
      seed: this.#seed,
    }
  }

  /** Draws so many samples, and tells how long the work on them takes. */
  async samplingTime(count: number, pause: Pause): Promise<Queries['samplingTime']['result']> {
    const { model, mix } = this.#viewed
    const wanted = checkedCount(count)
    const classes = model.isConditional ? labelsInTurn(mix, wanted) : null
    await pause()
    return { seconds: await samplingSeconds(model, classes, wanted, pause) }
  }

  /** The first of the generated examples, at some times of their way. */
  async #ways(): Promise<Sheet> {
    const { model } = this.#viewed
    const drawn = { model, seed: this.#seed, ...this.#drawn() }
    return {
      view: 'ways',
      samples: toExamples(await stripsOf(drawn), model.form),
      originals: null,
      classes: null,
      seed: this.#seed,
    }
  }

  /**
   * The generated examples at so many times of their way from noise to data.
   * @throws RangeError as {@link samplesOnTheWay} does.
   */
  async onTheWay(times: number, pause: Pause): Promise<Examples> {
    const { model } = this.#viewed
    const drawn = { model, seed: this.#seed, ...this.#drawn() }
    return toExamples(await samplesOnTheWay(drawn, times, pause), model.form)
  }

  /**
   * Decodes `count` latent vectors, row by row, of a class-conditional model for one class each.
   * @throws RangeError when `z` or `labels` have another length, `labels` another class than the data have, or the model
   * no latent vector.
   */
  async decode(z: Float32Array, count: number, labels: Uint8Array | null): Promise<Examples> {
    const { model } = this.#viewed
    const { form } = model
    const size = latentDimOf({ model })
    if (z.length !== count * size)
      throw new RangeError(`${count} latent vectors have ${count * size} numbers, not ${z.length}`)
    const asked = checkedLabels(labels, count, form.classes, model.isConditional)
    const { values } = await model.decode(rowsOf(z, size), asked)
    return toExamples(values, form)
  }

  /**
   * Answers a view of the family.
   * @throws RangeError when there is none of this name, or it is asked of examples or classes that do not fit.
   */
  async look({ view, examples, seed, given = 0 }: Queries['look']['params']): Promise<NamedArrays> {
    const { model } = this.#viewed
    const { form } = model
    const rng = new Rng(seed)
    if (!examples) return await model.look(view, null, null, rng)
    if ('heldOut' in examples) {
      const { rows: some, labels: theirs } = await this.#heldOut(
        checkedCount(examples.heldOut),
        rng,
      )
      return await model.look(view, some, theirs, rng, given)
    }
    const { values, count, labels } = examples
    const asked = checkedLabels(labels, count, form.classes, model.isConditional)
    const rows = checkedExamples(values, count, form)
    return await model.look(view, rows, asked, rng, given)
  }

  /**
   * Looks at a model of points on a copy of it. @throws RangeError of other data, or a class that they do not have.
   * @param past builds the run as it was, each time anew, to be looked at in the place of the one that there is.
   */
  async plane(
    wish: Queries['plane']['params'],
    pause: Pause,
    past: (() => Trainer) | null = null,
  ): Promise<Queries['plane']['result']> {
    const { mix, hasPrior } = this.#viewed
    const test = await this.#viewed.test()
    const { dispose, ...seen } = past ? this.#seenThen(past) : this.#seenNow()
    const made = { seed: this.#seed, count: SHOWN.points }
    try {
      return await lookAtPlane({ ...seen, test, mix, hasPrior, ...made }, wish, pause)
    } finally {
      dispose()
    }
  }

  #seenNow() {
    const moved = () => this.motion.ask()
    return { ...this.#viewed.model.still(), step: this.#viewed.step(), moved }
  }

  /** A run as it was, and the step that it made then, which is made again. */
  #seenThen(past: () => Trainer) {
    const trainer = past()
    const { model, step } = trainer
    const moved = async () => {
      const again = past()
      const motion = this.#motionOf(again.model, () => again.step)
      try {
        motion.ask()
        await motion.during(() => again.advance())
        return motion.ask()
      } finally {
        again.dispose()
      }
    }
    return { model, step, moved, dispose: () => trainer.dispose() }
  }

  #motionOf(model: Model, step: () => number): Motion {
    return new Motion(() => trainedPoints(model, { seed: this.#seed, mix: this.#viewed.mix }), step)
  }

  /**
   * Lets the discriminator answer the questions that a reader is to answer, both as it and the generator are now.
   * @throws Refusal without a discriminator.
   */
  async contest(
    wish: Queries['contest']['params'],
    pause: Pause,
  ): Promise<Queries['contest']['result']> {
    const { model, mix } = this.#viewed
    const test = await this.#viewed.test()
    const step = this.#viewed.step()
    const { model: still, dispose } = model.still()
    try {
      const contest = await holdContest({ model: still, mix, test }, wish, pause)
      if (!contest) throw new Refusal({ code: 'badExperiment', detail: 'no discriminator' })
      const examples = toExamples(contest.examples.values, model.form)
      return { ...contest, step, examples }
    } finally {
      dispose()
    }
  }

  /** Draws so many held-out examples. */
  async #heldOut(count: number, rng: Rng): Promise<{ rows: Rows; labels: Uint8Array }> {
    const test = await this.#viewed.test()
    const size = sizeOf(this.#viewed.model.form.shape)
    const values = new Float32Array(count * size)
    const labels = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      const place = rng.integer(test.count)
      test.read(place, 1, values.subarray(i * size, (i + 1) * size))
      labels[i] = test.labels[place] as number
    }
    return { rows: rowsOf(values, size), labels }
  }

  async #reconstructions(): Promise<Sheet> {
    const { model } = this.#viewed
    const { form } = model
    const rng = new Rng(this.#seed)
    const { rows, labels } = await this.#heldOut(PAIRS_SHOWN, rng)
    const { shown, xHat } = await model.reconstruct(rows, labels, rng, noPause)
    return {
      view: 'reconstructions',
      originals: toExamples(shown.values, form),
      seed: this.#seed,
      samples: toExamples(xHat.values, form),
      classes: null,
    }
  }
}
