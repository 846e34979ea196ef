/**
 * A model that can be asked: the one way to its samples, codes, reconstructions, scores and views. Answers come some rows at a time, with a
 * pause before each part in which others may work or the asking be ended.
 */
import { noPause, rowsOf } from '../metrics/statistics/rows.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { inOneStep } from '../models/family.ts'
import { isConditional } from '../models/spec.ts'
import { drawKey, RandomTensors, randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { flowNow } from './flow.ts'
import { inRows } from './inRows.ts'
import { makeExamples } from './sampling.ts'
import { stillOf } from './still.ts'
import { examplesTensor, labelsFor } from './tensors.ts'
import { evaluate, gradientNorms } from './terms.ts'
import { Rng } from '../lib/rng.ts'
import type { NamedArrays } from './arrays.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Labels, Scoring } from '../models/family.ts'
import type { DataForm, Hyperparameters } from '../models/spec.ts'
import type { Way } from './sampling.ts'
import type { Standing } from './standing.ts'
import type { Examples } from './terms.ts'

/** Examples that a critic scores at once: where it judges several together, these are put together within them. */
const SCORED_AT_ONCE = 500

/** The codes of examples, or the means and log variances of their posteriors, `[count, latentDim]`. */
export interface Encoded {
  readonly mu: Rows
  readonly logVar: Rows | null
}

/** A mean over vectors, and what it is for each of them: `[count]`, and `[count, size]`. */
interface Slope {
  readonly values: Float32Array
  readonly gradient: Float32Array
}

/** Class of each example, or `null`; read by a model alone that is told it. */
type Classes = Uint8Array | null

export class Model {
  readonly #standing: () => Standing

  /** @param standing tells how the model stands. Asked anew after every pause. */
  constructor(standing: () => Standing) {
    this.#standing = standing
  }

  get form(): DataForm {
    return this.#standing().form
  }

  get hyperparameters(): Hyperparameters {
    return this.#standing().hyperparameters
  }

  /** Whether it is told the class of every example. */
  get isConditional(): boolean {
    return isConditional(this.#standing().hyperparameters)
  }

  get hasEncoder(): boolean {
    return this.#standing().family.encode !== undefined
  }

  /** Whether arrows along {@link Family.makersLoss} can be drawn. */
  get hasMakersLoss(): boolean {
    return this.#standing().family.makersLoss !== undefined
  }

  /** Whether it leads noise to data along a way that can be followed. */
  get leads(): boolean {
    return this.#standing().family.velocity !== undefined
  }

  /** Whether its examples are made in many steps. */
  get drawsInSteps(): boolean {
    return this.#standing().family.sampler !== undefined
  }

  /** Numbers in a latent vector; `null` of a model that has none. */
  get latentDim(): number | null {
    const shape = this.#noiseShape
    return shape && sizeOf(shape)
  }

  get #noiseShape() {
    const { family, hyperparameters } = this.#standing()
    return family.noiseShape?.(hyperparameters) ?? null
  }

  /** Copies it as it stands; `dispose` frees the copy. */
  still(): { readonly model: Model; dispose(): void } {
    const still = stillOf(this.#standing())
    return { model: new Model(() => still), dispose: () => still.dispose() }
  }

  /** Draws `count` examples, `[count, ...dataShape]` in the data's own range: latent vectors from N(0, I), where there are such. */
  async sample(count: number, labels: Classes, rng: Rng, way: Way = {}): Promise<Rows> {
    const size = this.latentDim
    const z = size === null ? null : rowsOf(rng.normals(count * size), size)
    return await makeExamples(this.#standing, { count, z, labels, rng }, way)
  }

  /** Decodes latent vectors with the displayed network, `[z.count, ...dataShape]` in the data's own range. */
  async decode(z: Rows, labels: Classes, way: Way = {}): Promise<Rows> {
    const rng = new Rng(this.#standing().seed)
    return await makeExamples(this.#standing, { count: z.count, z, labels, rng }, way)
  }

  /**
   * As {@link decode}, with the network that is being trained, of a family that shows another.
   * @throws of a family that makes examples in many steps.
   */
  async decodeTrained(z: Rows, labels: Classes): Promise<Rows> {
    const { family, nets, hyperparameters } = this.#standing()
    const { sample, sampleTrained = sample } = inOneStep(family)
    const reading = { tensorOf: (some: Rows) => this.#vectors(some), pause: noPause }
    const [made] = await inRows(z, { ...reading, atOnce: z.count }, (some) => [
      sampleTrained(nets, some, hyperparameters, this.#labels(labels, 0, z.count)),
    ])
    return made as Rows
  }

  /** Encodes examples, `[count, ...dataShape]` in the data's own range; `null` without an encoder. */
  async encode(x: Rows, pause: Pause): Promise<Encoded | null> {
    if (!this.hasEncoder) return null
    const [mean, logVariance = null] = await inRows(x, this.#reading(pause), (some) => {
      const { family, nets, hyperparameters } = this.#standing()
      const { encode, posterior } = family
      if (!posterior) return [defined(encode, 'the encoder')(nets, some, hyperparameters)]
      const { mu, logVar } = posterior(nets, some, hyperparameters)
      return [mu, logVar]
    })
    return { mu: mean as Rows, logVar: logVariance }
  }

  /** What the network is shown of examples, and what it makes of that. @throws of a family that reconstructs nothing. */
  async reconstruct(
    x: Rows,
    labels: Classes,
    rng: Rng,
    pause: Pause,
  ): Promise<{ readonly shown: Rows; readonly xHat: Rows }> {
    const [shown, xHat] = await inRows(x, this.#reading(pause), (some, first) => {
      const { family, nets, hyperparameters } = this.#standing()
      const y = this.#labels(labels, first, some.shape[0] as number)
      const pair = family.reconstruct?.(nets, some, hyperparameters, randomFrom(rng), y)
      if (!pair) throw new Error('this family reconstructs nothing')
      return [pair.shown, pair.xHat]
    })
    return { shown: shown as Rows, xHat: xHat as Rows }
  }

  /**
   * The critic's scores of examples in the data's own range, fewer when it judges several at once; `null` without a critic.
   * @param atOnce examples that are scored at once: those that are judged together are among them.
   */
  async score(
    x: Rows,
    labels: Classes,
    pause: Pause,
    atOnce = SCORED_AT_ONCE,
  ): Promise<Rows | null> {
    if (!this.#standing().family.score) return null
    const reading = { ...this.#reading(pause), atOnce }
    const [scores] = await inRows(x, reading, (some, first) => {
      const { family, nets, hyperparameters } = this.#standing()
      const y = this.#labels(labels, first, some.shape[0] as number)
      return [defined(family.score, 'the critic')(nets, some, hyperparameters, y)]
    })
    return scores as Rows
  }

  /**
   * Which way examples in the data's own range go as they turn into noise, at a time from 0 (data) to 1 (noise), `[count,
   * ...dataShape]`; `null` of a family that leads none.
   */
  async velocity(x: Rows, labels: Classes, t: number, pause: Pause): Promise<Rows | null> {
    if (!this.leads) return null
    const [velocity] = await inRows(x, this.#reading(pause), (some, first) => {
      const { family, nets, hyperparameters } = this.#standing()
      const y = this.#labels(labels, first, some.shape[0] as number)
      return [defined(family.velocity, 'the velocity')(nets, some, t, hyperparameters, y)]
    })
    return velocity as Rows
  }

  /** How {@link score} is read; `null` without a critic. */
  get scoring(): Scoring | null {
    const { family, hyperparameters } = this.#standing()
    return family.scoring?.(hyperparameters) ?? null
  }

  /** Averages every term of its objectives over all the examples. */
  async terms(examples: Examples, pause: Pause): Promise<Record<string, number>> {
    const between = async (): Promise<boolean> => {
      await pause()
      return true
    }
    return (await evaluate(this.#standing(), examples, between)) ?? {}
  }

  /** Length of the gradient of each player's objective, by player, on examples of these classes. */
  async gradientNorms(x: Rows, labels: Uint8Array): Promise<Record<string, number>> {
    return await gradientNorms(this.#standing(), x, labels)
  }

  /** What passes between its parts for these examples and classes; see {@link flowNow}. */
  async flow(x: Rows, labels: Uint8Array): Promise<NamedArrays> {
    return await flowNow(this.#standing(), x, labels)
  }

  /**
   * Computes a function of what latent vectors decode to, `[count]`, and its gradient with respect to each of them.
   * @throws of a family that makes examples in many steps.
   * @param of gets `[count, ...dataShape]` and the vectors, and gives a number for each vector, `[count]`.
   */
  async slope(
    z: Rows,
    labels: Classes,
    of: (decoded: tf.Tensor, z: tf.Tensor) => tf.Tensor,
    pause: Pause,
  ): Promise<Slope> {
    await pause()
    const { family, nets, hyperparameters } = this.#standing()
    const { sample } = inOneStep(family)
    const tensors = tf.tidy(() => {
      const y = this.#labels(labels, 0, z.count)
      const objective = (vectors: tf.Tensor): tf.Tensor =>
        of(sample(nets, vectors, hyperparameters, y), vectors)
      const at = this.#vectors(z)
      // The vectors do not meet in the network, so the gradient of the sum is that of each.
      const { value, grad } = tf.valueAndGrad(objective)(at, tf.ones([z.count]))
      return [value, grad] as const
    })
    try {
      const [values, gradient] = await Promise.all(tensors.map((tensor) => tensor.data()))
      return { values: values as Float32Array, gradient: gradient as Float32Array }
    } finally {
      tf.dispose([...tensors])
    }
  }

  /**
   * The gradient of a number with respect to examples in the data's own range, `[count, ...dataShape]`.
   * @param of computes the number from them, `[count, ...dataShape]`, and their classes.
   */
  async gradientAt(
    x: Rows,
    labels: Classes,
    of: (standing: Standing, x: tf.Tensor, labels: Labels) => tf.Scalar,
  ): Promise<Rows> {
    const standing = this.#standing()
    const gradient = tf.tidy(() => {
      const y = this.#labels(labels, 0, x.count)
      const at = examplesTensor(standing.form, x.values, x.count)
      return tf.grad((some) => of(standing, some, y))(at)
    })
    try {
      return rowsOf(Float32Array.from(await gradient.data()), x.size)
    } finally {
      gradient.dispose()
    }
  }

  /**
   * Answers one of the views that the family offers, of examples or, with `null`, of the model alone.
   * @param given the share of each example that a view goes on from, from 0 to 1.
   * @throws RangeError when there is no such view.
   */
  async look(
    view: string,
    x: Rows | null,
    labels: Classes,
    rng: Rng,
    given = 0,
  ): Promise<NamedArrays> {
    const { family, nets, hyperparameters, form } = this.#standing()
    const answer = family.views?.[view]
    if (!answer) throw new RangeError(`this model has no view ${view}`)
    const tensors = tf.tidy(() => {
      const random = new RandomTensors(tf.tensor1d(drawKey(rng), 'int32'))
      const examples = x && examplesTensor(form, x.values, x.count)
      const y = x && labels ? this.#labels(labels, 0, x.count) : null
      return { ...answer(nets, { x: examples, labels: y, random, given }, hyperparameters) }
    })
    const arrays = await Promise.all(
      Object.entries(tensors).map(async ([name, tensor]) => {
        const { shape } = tensor
        return [name, { shape, values: Float32Array.from(await tensor.data()) }] as const
      }),
    )
    tf.dispose(tensors)
    return Object.fromEntries(arrays)
  }

  #vectors(z: Rows): tf.Tensor {
    return tf.tensor(z.values, [z.count, ...defined(this.#noiseShape, 'latent vectors')])
  }

  #reading(pause: Pause) {
    const { form } = this
    return { tensorOf: (some: Rows) => examplesTensor(form, some.values, some.count), pause }
  }

  #labels(labels: Classes, first: number, count: number): Labels {
    const { hyperparameters, form } = this.#standing()
    return labelsFor(hyperparameters, labels && labels.subarray(first, first + count), form.classes)
  }
}
