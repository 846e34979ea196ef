/** The contract of a model family's lab side: networks, players, sampler. The trainer knows nothing more. */
import type { RandomTensors } from '../nn/random.ts'
import type { Rng } from '../lib/rng.ts'
import type { Module } from '../nn/module.ts'
import type { Shape } from '../nn/network.ts'
import type * as tf from '../nn/tf.ts'
import type { DataForm, Hyperparameters } from './spec.ts'

export type Networks = Readonly<Record<string, Module>>

/** One-hot classes, `[n, classes]`; `null` for a model that is told none. */
export type Labels = tf.Tensor | null

/** Where in the run an objective is computed. */
export interface Moment {
  /** False on held-out data: running statistics, nothing dropped, no corruption. */
  readonly training: boolean
  /** Draws of this update alone: noise, dropout, times of a diffusion. The same again where the step is repeated. */
  readonly random: RandomTensors
  /** Classes of the batch's examples, `[batch, classes]`. */
  readonly labels: Labels
  /**
   * A scalar that changes as training goes on, from the updates of this player so far. A number that is computed from
   * the step in any other way stays what it was when the step was captured.
   */
  readonly scheduled: (value: (step: number) => number) => tf.Scalar
  /** What the player arranged of the batch, by name; absent on held-out data. */
  readonly arranged?: Readonly<Record<string, tf.Tensor>>
}

/** Numbers for a tensor. */
export interface Arranged {
  readonly values: Float32Array
  readonly shape: readonly number[]
}

/** A scalar to minimise, and its named parts for the charts. */
export interface Objective {
  readonly loss: tf.Scalar
  readonly terms: Readonly<Record<string, tf.Scalar>>
  /**
   * What passes between the parts of the family's diagram on the way to the loss, by the names that it has there: rows of the
   * batch each, examples in the data's own range. Asked for while somebody watches alone, in the scope of the objective.
   */
  readonly flow?: () => Flow
}

/** What passes between the parts of a model: `[rows, ...]` each. */
export type Flow = Readonly<Record<string, tf.Tensor>>

/** One who minimises: owns the networks in `updates` and moves nothing else. */
export interface Player<Nets extends Networks, Hp> {
  readonly updates: readonly (keyof Nets & string)[]
  /** Updates for each update of the others; 1 when absent. */
  stepsPerBatch?(hp: Hp): number
  /** Called inside a gradient scope; `x` is `[batch, ...dataShape]`; tokens are whole numbers in
   * floats, which is what the kernels of a captured step read. */
  objective(nets: Nets, x: tf.Tensor, hp: Hp, moment: Moment): Objective
  /**
   * What else an update reads, made of its batch, `[batch, ...shape]`, before it. Shapes may differ from batch to batch: a step is
   * captured for each, so let there be few.
   */
  arrange?(x: Float32Array, shape: readonly number[]): Readonly<Record<string, Arranged>>
  /** Called after each update, with the moment of its objective. */
  afterUpdate?(nets: Nets, hp: Hp, moment: Moment): void
}

/** Examples that a sampler is to make. */
export interface Asked {
  readonly count: number
  /** What they are made from, `[count, ...noiseShape]`; `null` for a family without a latent vector. */
  readonly z: tf.Tensor | null
  readonly labels: Labels
  /** All that is drawn on the way. */
  readonly random: RandomTensors
}

/** What a sampler goes on from: the examples so far, or what they will be made of, `[count, ...]`, and whatever else it keeps. */
export interface SamplerState {
  readonly x: tf.Tensor
  readonly [kept: string]: tf.Tensor
}

/**
 * Makes examples in many steps, between which others may work, the networks be asked for anew, and the making be ended.
 * Each function is called in a tidy of its own.
 */
export interface Sampler<Nets extends Networks, Hp> {
  /** How many steps there are. */
  steps(hp: Hp, data: DataForm): number
  /** What the first step goes on from. */
  start(asked: Asked, hp: Hp, data: DataForm): SamplerState
  /** Step `i`, from 0 on. */
  step(nets: Nets, state: SamplerState, i: number, asked: Asked, hp: Hp): SamplerState
  /** The examples of a state in the data's own range; `state.x` when absent. */
  shown?(nets: Nets, state: SamplerState, hp: Hp): tf.Tensor
}

/** What a view is asked of. */
export interface ViewRequest {
  /** Examples to look at, `[n, ...dataShape]`; `null` for a view of the model alone. */
  readonly x: tf.Tensor | null
  /** Their classes. */
  readonly labels: Labels
  readonly random: RandomTensors
  /** The share of each example, from 0 to 1, from which a view is to go on. */
  readonly given: number
}

/** Answers a view of the spec with arrays by name, on the networks of the moment. */
export type View<Nets extends Networks, Hp> = (
  nets: Nets,
  request: ViewRequest,
  hp: Hp,
) => Readonly<Record<string, tf.Tensor>>

/** How a critic's scores are read. */
export interface Scoring {
  /**
   * What a score is: the log odds of being real, a number with targets 0 for generated and 1 for real examples, or one on no
   * scale of its own.
   */
  readonly scale: 'logOdds' | 'targets' | 'free'
  /** Examples that have one score together: those at rows k, k + packs, k + 2 packs, ... of all, for pack k. */
  readonly together: number
  /** Above it an example is taken for real; `null` where that lies midway between the mean scores of real and generated ones. */
  readonly boundary: number | null
}

interface AnyWayToSample<Nets extends Networks, Hp> {
  /** Makes the networks for data of this form, with weights drawn from `rng`. */
  build(hp: Hp, data: DataForm, rng: Rng): Nets
  /** In the order in which they move; ids as in the spec. */
  readonly players: Readonly<Record<string, Player<Nets, Hp>>>
  /** Shape of one latent vector; absent in a family without one. */
  noiseShape?(hp: Hp): Shape
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
  /** How its scores are read; there where `score` is. */
  scoring?(hp: Hp): Scoring
  /**
   * The loss of who makes examples, of `fake` in the place of what it made, judged as in `score`: what an arrow at one of
   * them is the gradient of. `real` are as many real examples of the same classes, `[n, ...dataShape]` both.
   */
  makersLoss?(nets: Nets, fake: tf.Tensor, real: tf.Tensor, hp: Hp, labels: Labels): tf.Scalar
  /**
   * Which way examples at `x`, `[n, ...dataShape]`, go as they turn into noise, and how fast: dx/dt at the time t, the same for
   * all, from 0 (data) to 1 (noise). In a family that leads noise back to data along it; there where the spec says `leads`.
   */
  velocity?(nets: Nets, x: tf.Tensor, t: number, hp: Hp, labels: Labels): tf.Tensor
  /** What the network is shown and what it makes of it, both `[n, ...dataShape]`. */
  reconstruct?(
    nets: Nets,
    x: tf.Tensor,
    hp: Hp,
    random: RandomTensors,
    labels: Labels,
  ): { readonly shown: tf.Tensor; readonly xHat: tf.Tensor }
  /** One for each view that the spec declares, by its id. */
  readonly views?: Readonly<Record<string, View<Nets, Hp>>>
}

/** A family that decodes latent vectors. */
export interface InOneStep<
  Nets extends Networks = Networks,
  Hp = Hyperparameters,
> extends AnyWayToSample<Nets, Hp> {
  noiseShape(hp: Hp): Shape
  /** Decodes `z`, `[n, ...noiseShape]`, to `[n, ...dataShape]` in the data's own range. */
  sample(nets: Nets, z: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor
  /** As `sample`, with the network that is being trained, where `sample` shows another. */
  sampleTrained?(nets: Nets, z: tf.Tensor, hp: Hp, labels: Labels): tf.Tensor
  readonly sampler?: never
}

interface InManySteps<Nets extends Networks, Hp> extends AnyWayToSample<Nets, Hp> {
  readonly sample?: never
  readonly sampleTrained?: never
  readonly sampler: Sampler<Nets, Hp>
}

/**
 * A family. Hyperparameters have been checked against the family's spec when they get here. `labels` are the classes that
 * are asked for, or those of `x`.
 */
export type Family<Nets extends Networks = Networks, Hp = Hyperparameters> =
  | InOneStep<Nets, Hp>
  | InManySteps<Nets, Hp>

/** The family as one that decodes latent vectors. @throws when it makes examples in many steps. */
export function inOneStep(family: Family): InOneStep {
  if (!family.sample) throw new Error('this family makes examples in many steps')
  return family
}

/** Forgets the types of a family's networks and hyperparameters, for code that treats all families alike. */
export const anyFamily = <Nets extends Networks, Hp>(family: Family<Nets, Hp>): Family =>
  family as unknown as Family
