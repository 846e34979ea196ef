/** A network is a list of layers; a layer is made from the shape that reaches it. Weights belong to the network. */
import * as tf from './tf.ts'
import type { Activation } from '../kernels/activations.ts'
import type { Rng } from '../lib/rng.ts'
import type { RandomTensors } from '../kernels/random.ts'
import type { Module } from './module.ts'

export type Shape = readonly number[]

/** How a network is applied: in training it uses batch statistics and drops a share of its units, which `random` draws. */
export interface Mode {
  readonly training: boolean
  readonly dropout?: { readonly rate: number; readonly random: RandomTensors }
  /** What a network is told beside its input, such as the class, `[batch, numbers]`. */
  readonly told?: tf.Tensor
  /** Where several texts follow one another in a row: each place's number in its own, `[batch, length]`. */
  readonly places?: tf.Tensor
}

export const EVALUATING: Mode = { training: false }

export interface Product {
  /** W as it is applied, `[inputs, units]`; the caller disposes. */
  weights(): tf.Tensor
  readonly bias: tf.Tensor
  /** f of the sum. */
  readonly activation: Activation
}

/** A window that reads what comes before its middle in reading order; its W is `[above + 1, 2 above + 1, inputs, channels]`. */
export interface MaskedWindow extends Product {
  /** Rows above the middle. */
  readonly above: number
  /** Pixels of the middle row that it reads: those to the left, and the middle itself or not. */
  readonly left: number
}

/** What a layer makes at a place, and what it needs again at the next. */
export interface AtPlace {
  readonly y: tf.Tensor
  readonly kept?: tf.Tensor
}

export interface Layer {
  /** Shape of one example that leaves the layer. */
  readonly outputShape: Shape
  /** What an optimiser moves, by name. */
  readonly trainable: Readonly<Record<string, tf.Variable>>
  /** What the layer keeps besides: running statistics, power-iteration vectors. */
  readonly state?: Readonly<Record<string, tf.Variable>>
  /**
   * Of a layer on sequences whose output at a place is made of more than its input there: y at one place, from its input there,
   * `[batch, 1, ...]`, and what it kept of those before, which is absent at the first. For who goes place by place.
   */
  readonly at?: (x: tf.Tensor, place: number, kept: tf.Tensor | undefined) => AtPlace
  /** Of an attention: how much each place takes from which, `[batch, heads, length, length]`, rows sum to 1. */
  readonly chances?: (x: tf.Tensor) => tf.Tensor
  /** What y = f(x W + b) is made of, in a dense layer: for who goes on from a sum. */
  readonly product?: Product
  /** The same of a convolution with a mask. */
  readonly window?: MaskedWindow
  /** The layers whose output is added to what comes in, in a residual block. */
  readonly branch?: Network
  /** `x` is `[batch, ...inputShape]`. */
  apply(x: tf.Tensor, mode: Mode): tf.Tensor
  /** Called after each update of the weights. */
  afterUpdate?(): void
}

/** Makes a layer for inputs of this shape, behind the layers `before`. */
export type LayerMaker = (inputShape: Shape, rng: Rng, before: readonly Layer[]) => Layer

/** Makes a variable from values; named by the engine, so that two networks never clash. */
export const variable = (values: Float32Array, shape: Shape, trainable = true): tf.Variable =>
  // Copied: plain CPU would keep the caller's array, and variables are written in place.
  tf.tidy(() => tf.variable(tf.tensor(values.slice(), [...shape], 'float32'), trainable))

/** Layers in a row. */
export class Network implements Module {
  readonly layers: readonly Layer[]
  readonly outputShape: Shape

  /** @param inputShape of one example. @param rng draws the weights. */
  constructor(inputShape: Shape, makers: readonly LayerMaker[], rng: Rng) {
    let shape = inputShape
    const layers: Layer[] = []
    for (const make of makers) {
      const layer = make(shape, rng, layers)
      shape = layer.outputShape
      layers.push(layer)
    }
    this.layers = layers
    this.outputShape = shape
  }

  /** `[batch, ...inputShape]` to `[batch, ...outputShape]`; the caller disposes, as of any tensor. */
  apply(x: tf.Tensor, mode: Mode): tf.Tensor {
    return this.layers.reduce((h, layer) => layer.apply(h, mode), x)
  }

  /** What an optimiser moves, by a name that is stable over runs: `<layer index>.<name>`. */
  get trainable(): ReadonlyMap<string, tf.Variable> {
    return collect(this.layers, (layer) => layer.trainable)
  }

  /** Every variable: the trainable ones and the layers' state. */
  get variables(): ReadonlyMap<string, tf.Variable> {
    return collect(this.layers, (layer) => ({ ...layer.trainable, ...layer.state }))
  }

  afterUpdate(): void {
    for (const layer of this.layers) layer.afterUpdate?.()
  }

  dispose(): void {
    for (const v of this.variables.values()) v.dispose()
  }
}

function collect(
  layers: readonly Layer[],
  pick: (layer: Layer) => Readonly<Record<string, tf.Variable>>,
): ReadonlyMap<string, tf.Variable> {
  return new Map(
    layers.flatMap((layer, i) =>
      Object.entries(pick(layer)).map(([name, v]) => [`${i}.${name}`, v] as const),
    ),
  )
}
