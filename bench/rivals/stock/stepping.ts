/** What a net of stock TensorFlow.js is timed by. */
import type * as tf from '@tensorflow/tfjs'

/** Trains one step, and gives its losses. */
export type Step = () => tf.Tensor1D

export interface Stepping {
  readonly step: Step
  readonly weights: readonly tf.Variable[]
}
