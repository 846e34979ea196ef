/** A small GAN whose step does all that a captured step may do. */
import * as tf from '../../nn/tf.ts'
import { batchNormTrain } from '../normalisation.ts'
import { conv2d, conv2dTranspose, dense } from '../products.ts'
import { RandomTensors } from '../random.ts'
import { runAverages, runUpdates } from '../updates.ts'
import { numbers } from './testBackends.ts'
import type { Recorder } from '../capture.ts'

/** A variable with data of its own. */
export const variable = (values: ArrayLike<number>, shape = [values.length]): tf.Variable =>
  tf.tidy(() => tf.variable(tf.tensor(Float32Array.from(values), shape)))

const BATCH = 3

const INITIAL = new Map(
  Object.entries({
    g1: [4, 45],
    g1b: [45],
    scale: [5],
    offset: [5],
    g2: [4, 4, 1, 5],
    g2b: [1],
    c1: [3, 3, 1, 4],
    c1b: [4],
    c2: [36, 1],
    c2b: [1],
    running: [5],
    average: [4, 45],
  }).map(([name, shape]) => [name, numbers(shape)] as const),
)

/** Weights and inputs of a small convolutional GAN with all that a step may do: update, assign, average, draw, drop. */
export class TinyGan {
  readonly #weights = new Map<string, tf.Variable>()
  readonly #moments: tf.Variable
  readonly #begins = new Map<string, number>()
  readonly batch = tf.tensor4d(new Float32Array(BATCH * 36), [BATCH, 6, 6, 1])
  readonly key = tf.tensor1d([1, 2, 3, 4], 'int32')
  readonly settings = tf.tensor1d([1e-2, 0.5, 0.99, 2, 1e-8])
  readonly decay = tf.tensor1d([0.9])

  constructor() {
    let size = 0
    for (const [name, values] of INITIAL) {
      const weight = variable(values.values, values.shape)
      this.#weights.set(name, weight)
      this.#begins.set(name, size)
      size += 2 * weight.size
    }
    this.#moments = variable(new Float32Array(size))
  }

  weight(name: string): tf.Variable {
    return this.#weights.get(name) as tf.Variable
  }

  #generate(random: RandomTensors): tf.Tensor {
    const w = (name: string): tf.Variable => this.weight(name)
    const z = random.normal([BATCH, 4])
    const h = tf.reshape(dense(z, w('g1'), w('g1b'), 'linear'), [BATCH, 3, 3, 5])
    const { y, mean } = batchNormTrain(h, w('scale'), w('offset'), 'relu')
    // A step may assign as well as update.
    const running = w('running')
    running.assign(tf.add(tf.mul(running, 0.9), tf.mul(mean, 0.1)))
    const shape = { outputShape: [BATCH, 6, 6, 1], strides: 2, pad: 'same' } as const
    return conv2dTranspose(y, w('g2'), w('g2b'), { ...shape, activation: 'tanh' })
  }

  #criticise(x: tf.Tensor, random: RandomTensors): tf.Tensor {
    const shape = { strides: 2, pad: 'same', activation: 'leakyRelu' } as const
    const h = random.dropout(conv2d(x, this.weight('c1'), this.weight('c1b'), shape), 0.3)
    return dense(tf.reshape(h, [BATCH, 36]), this.weight('c2'), this.weight('c2b'), 'linear')
  }

  #move(prefix: RegExp, loss: () => tf.Scalar): tf.Scalar {
    const names = [...this.#weights.keys()].filter((name) => prefix.test(name))
    const { value, grads } = tf.variableGrads(
      loss,
      names.map((name) => this.weight(name)),
    )
    const moved = names.map((name) => {
      const weight = this.weight(name)
      const gradient = grads[weight.name] as tf.Tensor
      return { value: weight, gradient, at: this.#begins.get(name) as number, decays: false }
    })
    runUpdates('AdamUpdate', moved, this.#moments, this.settings)
    return value
  }

  /** One step; its losses, `[2]`. */
  readonly step = (): tf.Tensor =>
    tf.tidy(() => {
      const random = new RandomTensors(this.key)
      const critic = this.#move(/^c/, () => {
        const fake = this.#criticise(this.#generate(random), random)
        const real = this.#criticise(this.batch, random)
        return tf.add(tf.mean(tf.softplus(tf.neg(real))), tf.mean(tf.softplus(fake)))
      })
      const generator = this.#move(/^g|scale|offset/, () =>
        tf.mean(tf.softplus(tf.neg(this.#criticise(this.#generate(random), random)))),
      )
      const average = this.weight('average')
      runAverages([{ average, source: this.weight('g1') }], this.decay)
      return tf.stack([critic, generator])
    })

  /** Brings the inputs of step i. */
  prepare(recorder: Recorder, i: number): void {
    recorder.overwrite(
      this.batch,
      Float32Array.from({ length: BATCH * 36 }, (_, k) => Math.sin(k * (i + 1))),
    )
    recorder.overwrite(this.key, [i, 7, 65535, i * i])
    recorder.overwrite(this.settings, [1e-2 / (i + 1), 0.5, 0.99, 1 + 1 / (i + 1), 1e-8])
  }

  async state(): Promise<number[][]> {
    const all = [...this.#weights.values(), this.#moments]
    return Promise.all(all.map(async (moved) => Array.from(await moved.data())))
  }

  dispose(): void {
    tf.dispose([this.batch, this.key, this.settings, this.decay])
    for (const weight of this.#weights.values()) weight.dispose()
    this.#moments.dispose()
  }
}
