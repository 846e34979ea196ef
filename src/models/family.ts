/** The contract of a model family's lab side: networks, players, sampler. The trainer knows nothing more. */
import type { RandomTensors } from '../nn/random.ts'
import type { Rng } from '../lib/rng.ts'
import type { Network, Shape } from '../nn/network.ts'
import type * as tf from '../nn/tf.ts'
import type { DataForm, Hyperparameters } from './spec.ts'

export type Networks = Readonly<Record<string, Network>>

/** One-hot classes, `[n, classes]`; `null` for a model that is told none. */
export type Labels = tf.Tensor | null

/** Where in the run an objective is computed. */
export interface Moment {
  /** False on held-out data: running statistics, nothing dropped, no corruption. */
  readonly training: boolean
  /** Draws of this update alone. */
  readonly random: RandomTensors
  /** Classes of the batch's examples, `[batch, classes]`. */
  readonly labels: Labels
  /**
   * A scalar that changes as training goes on, from the updates of this player so far. A number that is computed from
   * the step in any other way stays what it was when the step was captured.
   */
  readonly scheduled: (value: (step: number) => number) => tf.Scalar
}

/** A scalar to minimise, and its named parts for the charts. */
export interface Objective {
  readonly loss: tf.Scalar
  readonly terms: Readonly<Record<string, tf.Scalar>>
}

/** One who minimises: owns the networks in `updates` and moves nothing else. */
export interface Player<Nets extends Networks, Hp> {
  readonly updates: readonly (keyof Nets & string)[]
  /** Updates for each update of the others; 1 when absent. */
  stepsPerBatch?(hp: Hp): number
  /** Called inside a gradient scope; `x` is `[batch, ...dataShape]`. */
  objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective
  /** Called after each update, with the moment of its objective. */
  afterUpdate?(nets: Nets, hp: Hp, moment: Moment): void
}

/**
 * A family. Hyperparameters have been checked against the family's spec when they get here. `labels` are the classes that
 * are asked for, or those of `x`.
 */
export interface Family<Nets extends Networks = Networks, Hp = Hyperparameters> {
  /** Makes the networks for data of this form, with weights drawn from `rng`. */
  build(hp: Hp, data: DataForm, rng: Rng): Nets
  /** In the order in which they move; ids as in the spec. */
  readonly players: Readonly<Record<string, Player<Nets, Hp>>>
  /** Shape of one latent vector. */
  noiseShape(hp: Hp): Shape
  /** Decodes `z`, `[n, ...noiseShape]`, to `[n, ...dataShape]` in the data's own range. */
  sample(nets: Nets, z: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor
  /** Codes of `x` (posterior means), `[n, latentDim]`. */
  encode?(nets: Nets, x: tf.Tensor, hp: Hp): tf.Tensor
  /** The posterior q(z|x) = N(mu, diag exp(logVar)) of `x`, both `[n, latentDim]`: of families that encode to distributions. */
  posterior?(
    nets: Nets,
    x: tf.Tensor,
    hp: Hp,
  ): { readonly mu: tf.Tensor; readonly logVar: tf.Tensor }
  /** The critic's scores of `x` in the data's own range, `[n, 1]`, or fewer when it judges several examples at once. */
  score?(nets: Nets, x: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor
  /** What the network is shown and what it makes of it, both `[n, ...dataShape]`. */
  reconstruct?(
    nets: Nets,
    x: tf.Tensor,
    hp: Hp,
    random: RandomTensors,
    labels: Labels,
  ): { readonly shown: tf.Tensor; readonly xHat: tf.Tensor }
}

/** Forgets the types of a family's networks and hyperparameters, for code that treats all families alike. */
export const anyFamily = <Nets extends Networks, Hp>(family: Family<Nets, Hp>): Family =>
  family as unknown as Family
