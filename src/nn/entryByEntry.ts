/** Outputs of dense layers in a row while entries of their input come one by one: nothing is multiplied anew. */
import { activate } from '../kernels/activations.ts'
import { defined } from '../lib/assert.ts'
import * as tf from './tf.ts'
import type { Layer, Network, Product } from './network.ts'

const productOf = ({ product }: Layer): Product => defined(product, 'a dense layer')

/**
 * Keeps the first layer's sum x W + b: an entry adds its row of W, and an output reads its column of the last layer. In one tidy,
 * which frees what it holds.
 */
export class EntryByEntry {
  #sum: tf.Tensor
  /** How many entries have been added. */
  #added = 0
  readonly #network: Network
  /** Of the first layer, `[entries, units]`. */
  readonly #rows: tf.Tensor
  /** Of the last layer, `[units, entries]`, and their bias. */
  readonly #columns: tf.Tensor
  readonly #bias: tf.Tensor

  /** @param x `[n, inputs]`. @param entries of the input that are added, in this order, and outputs that are read. */
  constructor(network: Network, x: tf.Tensor, entries: readonly number[]) {
    this.#network = network
    const [first, last] = [network.layers.at(0), network.layers.at(-1)].map((layer) =>
      productOf(defined(layer, 'a layer')),
    ) as [Product, Product]
    const at = tf.tensor1d([...entries], 'int32')
    this.#columns = tf.gather(last.weights(), at, 1)
    this.#bias = tf.gather(last.bias, at)
    const [weights, bias] =
      network.layers.length === 1 ? [this.#columns, this.#bias] : [first.weights(), first.bias]
    this.#rows = tf.gather(weights, at)
    this.#sum = tf.add(tf.matMul(x as tf.Tensor2D, weights as tf.Tensor2D), bias)
  }

  /** The output at the place of the next entry, `[n, 1]`. */
  output(): tf.Tensor {
    const k = this.#added
    const n = this.#sum.shape[0] as number
    const { layers } = this.#network
    if (layers.length === 1) return tf.slice(this.#sum, [0, k], [n, 1])
    const hidden = layers
      .slice(1, -1)
      .reduce((h, layer) => layer.apply(h, { training: false }), this.#activated(layers[0]))
    const column = tf.slice(this.#columns, [0, k], [-1, 1])
    return tf.add(
      tf.matMul(hidden as tf.Tensor2D, column as tf.Tensor2D),
      tf.slice(this.#bias, [k], [1]),
    )
  }

  #activated(first: Layer | undefined): tf.Tensor {
    return activate(this.#sum, productOf(defined(first, 'a layer')).activation)
  }

  /** Adds `[n, 1]` to the next entry of the input. */
  add(by: tf.Tensor): void {
    const k = this.#added++
    this.#sum = tf.add(this.#sum, tf.mul(by, tf.slice(this.#rows, [k, 0], [1, -1])))
  }
}
