/** Random tensors, made where the model is: nothing is drawn in JavaScript and uploaded. See threefry.ts. */
import * as tf from './tfjs.ts'
import { gradientOf } from './registerGradient.ts'
import type { KeyParts, RandomAttrs } from './threefry.ts'

const run = (kernel: string, inputs: Record<string, tf.Tensor>, attrs: RandomAttrs): tf.Tensor =>
  tf.engine().runKernel(kernel, inputs, { ...attrs }) as tf.Tensor

/** Splits two 32-bit words into the parts of a key. */
export const keyParts = (k0: number, k1: number): KeyParts => [
  k0 & 0xffff,
  k0 >>> 16,
  k1 & 0xffff,
  k1 >>> 16,
]

/** Draws under one key. Each call is a new draw; the same calls under the same key give the same numbers. */
export class RandomTensors {
  readonly #key: tf.Tensor
  #draw = 0

  /** @param key int32 `[4]`, see {@link keyParts}; the caller's to dispose, after the draws and their gradients. */
  constructor(key: tf.Tensor) {
    this.#key = key
  }

  /** N(0, 1). */
  normal(shape: readonly number[]): tf.Tensor {
    return run('ThreefryNormal', { key: this.#key }, { shape, draw: this.#draw++ })
  }

  /** U[0, 1). */
  uniform(shape: readonly number[]): tf.Tensor {
    return run('ThreefryUniform', { key: this.#key }, { shape, draw: this.#draw++ })
  }

  /** x + sigma eps, eps ~ N(0, I); sigma is a scalar. One kernel where the backend has it. */
  noised(x: tf.Tensor, sigma: tf.Scalar): tf.Tensor {
    if (!tf.getKernel('ThreefryNoise', tf.getBackend()))
      return tf.add(x, tf.mul(sigma, this.normal(x.shape)))
    return run('ThreefryNoise', { x, sigma, key: this.#key }, { draw: this.#draw++ })
  }

  /** Each entry of x becomes 0 with probability `rate`, the others grow by 1 / (1 - rate). */
  dropout(x: tf.Tensor, rate: number): tf.Tensor {
    return run('ThreefryDropout', { x, key: this.#key }, { rate, draw: this.#draw++ })
  }
}

/** Registers the gradients: noise lets dy through; of dropout the same entries of dy are dropped, by drawing again. */
export function registerRandomGradients(): void {
  gradientOf('ThreefryNoise', [], (dy) => ({ x: () => tf.clone(dy) }))
  tf.registerGradient({
    kernelName: 'ThreefryDropout',
    inputsToSave: ['key'],
    gradFunc: (dy, saved, attrs) => {
      const [key] = saved as [tf.Tensor]
      const { rate, draw } = attrs as unknown as Required<RandomAttrs>
      return { x: () => run('ThreefryDropout', { x: dy as tf.Tensor, key }, { rate, draw }) }
    },
  })
}
