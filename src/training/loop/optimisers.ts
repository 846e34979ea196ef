/** Adam (AdamW where weights decay), RMSProp and SGD with momentum, one object per player. Settings come with every update, so they can change live. */
import * as tf from '../../nn/tf.ts'
import { momentsOf } from './moments.ts'
import type { OptimiserKind, OptimiserSettings } from '../../models/spec.ts'
import type { Moments, Rule, Stored } from './moments.ts'

interface OptimiserRule extends Rule {
  /** What the update kernel reads at update `t`, counted from 1; see UpdateKernels. */
  settings(settings: OptimiserSettings, t: number): number[]
}

const RULES: Record<OptimiserKind, OptimiserRule> = {
  adam: {
    kernel: 'AdamUpdate',
    slots: ['m', 'v'],
    settings: ({ learningRate, beta1, beta2, weightDecay }, t) => [
      learningRate / (1 - beta1 ** t),
      beta1,
      beta2,
      1 / (1 - beta2 ** t),
      tf.backend().epsilon(),
      1 - learningRate * weightDecay,
    ],
  },
  rmsprop: {
    kernel: 'RmsPropUpdate',
    slots: ['v'],
    settings: ({ learningRate, beta2 }) => [learningRate, beta2, tf.backend().epsilon()],
  },
  sgd: {
    kernel: 'MomentumUpdate',
    slots: ['m'],
    settings: ({ learningRate, beta1 }) => [learningRate, beta1],
  },
}

/** The learning rate after so many updates: it falls in a straight line to a tenth, and stays there; at first it rises to that. */
function rateAfter(updates: number, settings: OptimiserSettings): number {
  const { learningRate, decaySteps, warmUpSteps } = settings
  const left = decaySteps === 0 ? 1 : 1 - 0.9 * Math.min(1, updates / decaySteps)
  return learningRate * left * Math.min(1, (updates + 1) / Math.max(1, warmUpSteps))
}

/** Whether a weight is one of those that decay: the kernels of products, by the name that layers give them. */
const decays = (name: string): boolean => name.endsWith('.kernel')

/** Moves a fixed list of weights along their gradients. */
export class Optimiser {
  readonly #weights: ReadonlyMap<string, tf.Variable>
  readonly #moments: Moments
  readonly #rule: OptimiserRule
  /** Updates made so far. */
  updates = 0

  constructor(kind: OptimiserKind, weights: ReadonlyMap<string, tf.Variable>) {
    this.#rule = RULES[kind]
    this.#weights = weights
    this.#moments = momentsOf(this.#rule, weights)
  }

  /** What {@link apply} needs for the next update, which from now on counts as made. */
  nextSettings(settings: OptimiserSettings): Float32Array {
    const learningRate = rateAfter(this.updates, settings)
    this.updates++
    return Float32Array.from(this.#rule.settings({ ...settings, learningRate }, this.updates))
  }

  /**
   * Applies gradients, keyed by the engine's variable names; weights without one stay. `settings` holds what
   * {@link nextSettings} gave. Disposes neither.
   */
  apply(gradients: Readonly<Record<string, tf.Tensor>>, settings: tf.Tensor): void {
    const moves = [...this.#weights].flatMap(([name, value]) => {
      const gradient = gradients[value.name]
      return gradient ? [{ name, value, gradient, decays: decays(name) }] : []
    })
    this.#moments.move(moves, settings)
  }

  /** The moments, by `<weight>.<slot>`. */
  get stored(): ReadonlyMap<string, Stored> {
    return this.#moments.stored
  }

  dispose(): void {
    this.#moments.dispose()
  }
}
